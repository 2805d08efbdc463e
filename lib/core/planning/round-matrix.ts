const EPSILON = 1e-7;

interface Rounding {
  floors: number[][];
  /** True where a cell is rounded up. */
  up: boolean[][];
  /** True where a cell has a fraction and so may go either way. */
  free: boolean[][];
}

function start(cells: readonly (readonly number[])[]): Rounding {
  const floors = cells.map((row) => row.map((cell) => Math.floor(cell + EPSILON)));
  const free = cells.map((row, r) => row.map((cell, c) => cell - (floors[r]?.[c] ?? 0) > EPSILON));
  return { floors, free, up: cells.map((row) => row.map(() => false)) };
}

/** First guess: row by row, the columns that are furthest behind their running total go up. */
function roundRows(cells: readonly (readonly number[])[], rounding: Rounding): void {
  const behind = (cells[0] ?? []).map(() => 0);
  for (const [r, row] of cells.entries()) {
    const floors = rounding.floors[r] ?? [];
    const missing = Math.round(row.reduce((sum, cell, c) => sum + cell - (floors[c] ?? 0), 0));
    for (const [c, cell] of row.entries()) behind[c] = (behind[c] ?? 0) + cell - (floors[c] ?? 0);
    const order = row.map((_, c) => c).filter((c) => rounding.free[r]?.[c]);
    order.sort((a, b) => (behind[b] ?? 0) - (behind[a] ?? 0) || a - b);
    for (const c of order.slice(0, missing)) {
      const ups = rounding.up[r];
      if (ups) ups[c] = true;
      behind[c] = (behind[c] ?? 0) - 1;
    }
  }
}

/** A chain of columns, each able to hand one unit to the next inside some row; null when there is none. */
function findChain(
  rounding: Rounding,
  from: readonly number[],
  to: ReadonlySet<number>,
  width: number,
): { row: number; give: number; take: number }[] | null {
  const cameBy = new Map<number, { row: number; give: number; take: number } | null>(from.map((c) => [c, null]));
  const queue = [...from];
  for (let give = queue.shift(); give !== undefined; give = queue.shift()) {
    if (to.has(give) && cameBy.get(give)) {
      const chain: { row: number; give: number; take: number }[] = [];
      for (let step = cameBy.get(give); step; step = cameBy.get(step.give)) chain.push(step);
      return chain;
    }
    for (let take = 0; take < width; take++) {
      if (cameBy.has(take)) continue;
      const row = rounding.up.findIndex((ups, r) => ups[give ?? 0] && !ups[take] && rounding.free[r]?.[take]);
      if (row < 0) continue;
      cameBy.set(take, { row, give, take });
      queue.push(take);
    }
  }
  return null;
}

/**
 * Rounds a matrix whose rows add up to whole numbers: every cell goes to its floor or ceiling, row sums stay
 * exact, and column sums come within one of theirs and at most to `columnMax` (controlled rounding by
 * augmenting paths).
 */
export function roundMatrix(cells: readonly (readonly number[])[], columnMax: readonly number[]): number[][] {
  const rounding = start(cells);
  roundRows(cells, rounding);
  const width = columnMax.length;
  const value = (r: number, c: number) => (rounding.floors[r]?.[c] ?? 0) + (rounding.up[r]?.[c] ? 1 : 0);
  const columns = Array.from({ length: width }, (_, c) => c);
  const exact = columns.map((c) => cells.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const most = columns.map((c) =>
    Math.min(Math.ceil((exact[c] ?? 0) - EPSILON), columnMax[c] ?? Number.POSITIVE_INFINITY),
  );
  const least = columns.map((c) => Math.min(Math.floor((exact[c] ?? 0) + EPSILON), most[c] ?? 0));
  for (let guard = 0; guard < 200; guard++) {
    const sums = columns.map((c) => cells.reduce((sum, _, r) => sum + value(r, c), 0));
    const over = columns.filter((c) => (sums[c] ?? 0) > (most[c] ?? 0));
    const under = columns.filter((c) => (sums[c] ?? 0) < (least[c] ?? 0));
    if (over.length === 0 && under.length === 0) break;
    const givers = over.length > 0 ? over : columns.filter((c) => (sums[c] ?? 0) > (least[c] ?? 0));
    const takers = under.length > 0 ? under : columns.filter((c) => (sums[c] ?? 0) < (most[c] ?? 0));
    const chain = findChain(rounding, givers, new Set(takers), width);
    if (!chain) break;
    for (const { row, give, take } of chain) {
      const ups = rounding.up[row];
      if (ups) [ups[give], ups[take]] = [false, true];
    }
  }
  return cells.map((row, r) => row.map((_, c) => value(r, c)));
}
