import { unescapeFormula } from "../../export/unescape-formula";

/** A line of a table with its number in the spreadsheet. */
export interface SourceRecord {
  row: number;
  cells: string[];
  /** Of a workbook: the indices of cells that got what stands in the merged cell they lie in. */
  merged?: number[];
}

/** More columns than this are no list of businesses. */
export const MAX_COLUMNS = 200;
export const TOO_WIDE = `The file has more than ${MAX_COLUMNS} columns. Is its delimiter right?`;
/** Whether a table has more columns than a list; blank headers at its end are none, as spreadsheets write them. */
export const isTooWide = (headers: readonly string[]): boolean =>
  headers.findLastIndex((header) => header !== "") >= MAX_COLUMNS;
/** Lines by which the shape of a table is told. */
const MEASURED_LINES = 50;
/** Two delimiters of one kind in one cell. */
const DIVIDED = /([,;\t|])[^,;\t|]*\1/;
export const QUOTED_WHOLE =
  "Every line of this file stands in quotation marks as a whole, so that it has one column. Take away the marks at the beginning and the end of the lines, or save the list again as CSV.";
/** Whether a table has a single column whose every cell is a line with delimiters of its own. */
export function isQuotedWhole(headers: readonly string[], rows: readonly SourceRecord[]): boolean {
  const lines = [headers, ...rows.slice(0, MEASURED_LINES).map(({ cells }) => cells)];
  return lines.every((cells) => DIVIDED.test(cells[0] ?? "") && cells.slice(1).every((cell) => cell.trim() === ""));
}
/** Whether nobody said what divides a file: whoever did may see what it makes of one. */
export const isDelimiterOpen = ({ guessed }: { guessed?: readonly string[] }): boolean =>
  guessed?.includes("delimiter") ?? true;
/** As `headerRow`: no line names the columns. */
export const NO_HEADER = 0;

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");
// A database's text cannot hold a NUL.
const toHeader = (cell: string) => cell.replaceAll("\0", "").trim();

export interface OpenTable {
  headers: string[];
  /** The spreadsheet's number of the header; NO_HEADER where there is none. */
  headerRow: number;
  records: AsyncIterable<SourceRecord>;
}

/** What a column is called that has no name: "Column 1" is the first, of index 0. */
export const nameColumn = (index: number): string => `Column ${index + 1}`;

/** Columns of a table that does not name them: "Column 1", "Column 2", … */
export const nameColumns = (lines: readonly { cells: readonly string[] }[]): string[] => {
  const width = lines.slice(0, MEASURED_LINES).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, index) => nameColumn(index));
};

/** Lines that bring their numbers with them, or all lines of a file in its order. */
export type Lines = AsyncIterable<string[] | SourceRecord> | Iterable<string[] | SourceRecord>;

/** Lines that are not blank, with the spreadsheet's numbers. */
export async function* numberLines(lines: Lines): AsyncGenerator<SourceRecord> {
  let row = 1;
  for await (const line of lines) {
    const numbered = Array.isArray(line) ? { row, cells: line } : line;
    if (!isBlank(numbered.cells)) yield numbered;
    row = numbered.row + 1;
  }
}

const toRecord = (line: SourceRecord): SourceRecord => ({ ...line, cells: line.cells.map(unescapeFormula) });

async function openWithoutHeader(numbered: AsyncGenerator<SourceRecord>): Promise<OpenTable | null> {
  const first: SourceRecord[] = [];
  while (first.length < MEASURED_LINES) {
    const step = await numbered.next();
    if (step.done) break;
    first.push(step.value);
  }
  if (first.length === 0) return null;
  async function* records(): AsyncGenerator<SourceRecord> {
    for (const line of first) yield toRecord(line);
    for await (const line of numbered) yield toRecord(line);
  }
  return { headers: nameColumns(first), headerRow: NO_HEADER, records: records() };
}

/**
 * Numbers lines as a spreadsheet does and skips blank ones. The header is the line of the number
 * `headerRow`, without one the first that is not blank; with NO_HEADER all lines are records.
 * @returns null when there is no line, or no such one
 */
export async function openTable(lines: Lines, headerRow?: number): Promise<OpenTable | null> {
  const numbered = numberLines(lines);
  if (headerRow === NO_HEADER) return openWithoutHeader(numbered);
  for (;;) {
    const step = await numbered.next();
    if (step.done || (headerRow !== undefined && step.value.row > headerRow)) return null;
    const { row, cells } = step.value;
    if (headerRow !== undefined && row < headerRow) continue;
    async function* records(): AsyncGenerator<SourceRecord> {
      for await (const line of numbered) yield toRecord(line);
    }
    return { headers: cells.map(toHeader), headerRow: row, records: records() };
  }
}
