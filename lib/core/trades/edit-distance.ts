/** The cheapest way to make the first `i` letters of `a` the first `j` of `b`, from the rows above. */
function cellCost(
  a: string,
  b: string,
  at: { i: number; j: number },
  rows: { older: number[]; above: number[]; left: number },
): number {
  const { i, j } = at;
  const { older, above, left } = rows;
  const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  const swapped = isSwap ? (older[j - 2] ?? 0) + 1 : replaced;
  return Math.min((above[j] ?? 0) + 1, left + 1, replaced, swapped);
}

/**
 * The number of single-letter edits (insert, delete, replace, swap neighbours) between two texts when it is at
 * most `max`, else null. Gives up early, so scanning thousands of words is cheap.
 */
export function distanceWithin(a: string, b: string, max: number): number | null {
  if (Math.abs(a.length - b.length) > max) return null;
  let older: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cellCost(a, b, { i, j }, { older, above, left: row[j - 1] ?? 0 }));
    if (Math.min(...row) > max) return null;
    older = above;
    above = row;
  }
  const distance = above[b.length] ?? max + 1;
  return distance <= max ? distance : null;
}
