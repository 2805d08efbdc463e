import { matchColumns } from "../columns/match-columns";
import { type Lines, numberLines, type OpenTable, openTable, type SourceRecord } from "./table";

const LOOKED_AT_LINES = 10;
/** So many columns known by name make a line a header. */
const TELLING = 2;
/** A line of fewer cells is a title, or the names of groups. */
const LEAST_CELLS = 3;

/** How many columns a line names. */
export const countKnown = (headers: readonly string[]): number =>
  matchColumns({ headers, sampleRows: [] }).filter(({ how }) => how === "exact" || how === "alias").length;

const countFilled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

/** An e-mail, a web address, or figures with their marks: a telephone, a postcode, a date. */
const DATUM = /@|:\/\/|^www\.|^[#+(]?\d[\d\s()./:-]{4,}$/i;
/** Whether a line is a business, and neither a title nor the names of columns: what stands below one is no header. */
const isBusiness = (cells: readonly string[]): boolean =>
  countFilled(cells) >= LEAST_CELLS && cells.some((cell) => DATUM.test(cell.trim()));

/**
 * The line that names most columns, where the first one does not: lists have titles above them, or a line of groups
 * ("Business", "Place") whose columns are named below, which has fewer names. Null where the first line is the header.
 */
export function findHeaderRow(all: readonly SourceRecord[]): number | null {
  const lines = all.slice(0, LOOKED_AT_LINES);
  const top = lines[0]?.cells ?? [];
  const known = countKnown(top);
  const firstBusiness = lines.findIndex(({ cells }) => isBusiness(cells));
  // Under a lone title the first wide line that names anything is the header.
  const isTitled = known === 0 && countFilled(top) === 1;
  const isTelling = (cells: readonly string[], count: number) =>
    count >= TELLING || (isTitled && count > 0 && countFilled(cells) >= LEAST_CELLS);
  const judged = lines
    .slice(1, firstBusiness < 0 ? undefined : firstBusiness)
    .map(({ row, cells }) => ({ row, cells, count: countKnown(cells), filled: countFilled(cells) }))
    .filter(({ cells, count }) => isTelling(cells, count));
  const first = { row: null as number | null, count: known, filled: countFilled(top) };
  // Of as many known names the line of groups has fewer others beside them.
  const isBetter = (one: typeof first, than: typeof first) =>
    one.count > than.count || (one.count === than.count && one.filled > than.filled);
  return judged.reduce((best, one) => (isBetter(one, best) ? one : best), first).row;
}

/**
 * Names that stand more than once, each with the group above it: "Active" below "Instagram" is "Instagram Active". A group's
 * name stands over the first of its columns.
 */
export function joinGroups(names: readonly string[], groups: readonly string[] = []): string[] {
  if (countFilled(groups) < 2) return [...names];
  return names.map((name, index) => {
    const isRepeated = name !== "" && names.indexOf(name) !== names.lastIndexOf(name);
    const group = groups.slice(0, index + 1).findLast((cell) => cell.trim() !== "");
    return isRepeated && group !== undefined ? `${group.trim()} ${name}` : name;
  });
}

/** Opens a table whose header is the line of the number `headerRow`, or without one the line that names the columns (`findHeaderRow`). */
export async function openList(lines: Lines, headerRow?: number): Promise<OpenTable | null> {
  if (headerRow !== undefined) return openTable(lines, headerRow);
  const numbered = numberLines(lines);
  const first: SourceRecord[] = [];
  while (first.length < LOOKED_AT_LINES) {
    const step = await numbered.next();
    if (step.done) break;
    first.push(step.value);
  }
  async function* all() {
    yield* first;
    yield* numbered;
  }
  const found = findHeaderRow(first);
  if (found === null) return openTable(all());
  const table = await openTable(all(), found);
  const above = first.findLast(({ row }) => row < found)?.cells;
  return table && { ...table, headers: joinGroups(table.headers, above) };
}
