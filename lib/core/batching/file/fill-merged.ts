import type * as Xlsx from "@e965/xlsx";
import { WorkbookTooLarge } from "./unpack-workbook";

type Cell = Xlsx.CellObject | undefined;

/** A line that holds anything, and the index of the first column that does. */
export interface FilledLine {
  row: number;
  first: number;
  cells: Cell[];
  /** The indices of cells that got what stands in the merged cell they lie in. */
  merged?: number[];
}

/** As much text as a file may have: cells merged over a whole sheet would make any amount of it. */
const MOST_FILLED = 25_000_000;
/** What a filled cell costs beside its text. */
const CELL = 10;

/** The index of the first line at or below a row. */
function findLine(lines: readonly FilledLine[], row: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In its place: lines of thousands of cells are not copied for each. */
function putCell(line: FilledLine, column: number, cell: Cell): void {
  line.cells[column] = cell;
  line.first = Math.min(line.first, column);
  line.merged ??= [];
  line.merged.push(column);
}

/** The cell that stands for a range that is merged over several rows, and the index of its line; undefined where there is none. */
function findTop(
  lines: readonly FilledLine[],
  { s: from, e: to }: Xlsx.Range,
): { at: number; cell: Xlsx.CellObject } | undefined {
  if (to.r <= from.r) return undefined;
  const at = findLine(lines, from.r + 1);
  const line = lines[at];
  const cell = line?.row === from.r + 1 ? line.cells[from.c] : undefined;
  return cell && { at, cell };
}

/**
 * Puts what stands in cells that are merged over several rows into each of these rows: a spreadsheet keeps it in the first
 * alone. Rows that hold nothing else stay out, and nothing is repeated sideways: a title over the columns names none.
 * @throws WorkbookTooLarge where that comes to more than any list
 */
export function fillMerged(lines: readonly FilledLine[], merges: readonly Xlsx.Range[]): void {
  let left = MOST_FILLED;
  for (const range of merges) {
    const top = findTop(lines, range);
    if (!top) continue;
    const { at, cell } = top;
    const end = findLine(lines, range.e.r + 2);
    left -= (end - at) * (CELL + (typeof cell.v === "string" ? cell.v.length : 0));
    if (left < 0) throw new WorkbookTooLarge("Merged cells make too much of this workbook. Save the list as CSV.");
    const column = range.s.c;
    // Only the first of merged cells holds anything, whatever a broken file says.
    for (const line of lines.slice(at + 1, end)) if (line.cells[column]?.v === undefined) putCell(line, column, cell);
  }
}
