import type * as Xlsx from "@e965/xlsx";
import { chooseSheet } from "./choose-sheet";
import { type FilledLine, fillMerged } from "./fill-merged";
import { MAX_RECORD_CHARACTERS } from "./read-delimited";
import { MAX_COLUMNS, type SourceRecord } from "./table";
import { unpackWorkbook, WorkbookTooLarge } from "./unpack-workbook";

/** The two parts of the library that reading takes. It is large, so whoever needs it loads it and brings it along. */
export type WorkbookLibrary = Pick<typeof Xlsx, "read" | "utils">;

/** One sheet of a workbook as lines of text. */
export interface ReadSheet {
  /** Sheets that hold anything, as they are named, in their order; hidden ones after the others. */
  sheets: string[];
  sheet: string;
  /** Those that hold anything, each with the spreadsheet's number. */
  lines: Iterable<SourceRecord>;
}

type Cell = Xlsx.CellObject | undefined;

/** A number's format that shows digits as they stand, such as 00000 or (000) 000-0000; what divides or rounds them does not. */
const MASK = /^[0#\s()\-+/"\\[\]<>=;]*(0{2,}|[0#]+[\s()\-+/]+[0#]+)[0#\s()\-+/"\\[\]<>=;1-9]*$/;

/** A cell as text: a number behind a mask is what the spreadsheet shows, for ids and phones have zeros in front. */
function toText(cell: Cell, format: (cell: Xlsx.CellObject) => string): string {
  if (cell?.v === undefined || cell.v === null || cell.t === "e") return "";
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  return cell.t === "n" && MASK.test(String(cell.z ?? "")) ? format(cell) : String(cell.v);
}

const isFilled = (cell: Cell): boolean => cell?.v !== undefined && cell.v !== null && String(cell.v).trim() !== "";

export const UNREADABLE_WORKBOOK = "This workbook cannot be read. Save the list as CSV.";

/** What a spreadsheet has at most; whoever numbers lines and columns beyond it wrote no spreadsheet. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The indices of a list that are filled, in order: the gaps between them, which may be millions, are not walked. */
const indicesOf = (list: object): number[] => Object.keys(list).map(Number);

/**
 * The lines of a sheet that hold anything. What a sheet says of its size is only a claim, and one stray cell at its end
 * makes a million lines.
 */
function listFilled(sheet: Xlsx.WorkSheet | undefined): FilledLine[] {
  const data: readonly (Cell[] | undefined)[] = sheet?.["!data"] ?? [];
  return indicesOf(data).flatMap((index) => {
    const cells = data[index] ?? [];
    if (index >= MOST_ROWS || cells.length > MOST_COLUMNS) throw new Error("a cell lies beyond the end of a sheet");
    const first = indicesOf(cells).find((column) => isFilled(cells[column]));
    return first === undefined ? [] : [{ row: index + 1, first, cells }];
  });
}

const isHiddenIn =
  ({ SheetNames, Workbook }: Xlsx.WorkBook) =>
  (name: string): boolean =>
    (Workbook?.Sheets?.[SheetNames.indexOf(name)]?.Hidden ?? 0) !== 0;

/** The filled lines of each sheet that has any; those that are hidden come last, since nobody looks there for a list. */
function listSheets(book: Xlsx.WorkBook): Map<string, FilledLine[]> {
  const isHidden = isHiddenIn(book);
  const all = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    const lines = listFilled(sheet);
    fillMerged(lines, sheet?.["!merges"] ?? []);
    return [name, lines] as const;
  });
  const held = all.filter(([, lines]) => lines.length > 0);
  return new Map([...held.filter(([name]) => !isHidden(name)), ...held.filter(([name]) => isHidden(name))]);
}

/** Lines as texts, as they are asked for, from the first column that holds anything: lists often begin further right. */
function* listLines({ utils }: WorkbookLibrary, lines: readonly FilledLine[]): Generator<SourceRecord> {
  const format = (cell: Xlsx.CellObject) => utils.format_cell(cell);
  const left = lines.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);
  for (const { row, cells, merged } of lines) {
    const texts = Array.from(cells.slice(left, left + MAX_COLUMNS + 1), (cell) => toText(cell, format));
    yield { row, cells: texts, ...(merged && { merged: merged.map((column) => column - left) }) };
  }
}

/** A row that could not be a line of a CSV is refused here, or the browser would stop at it once it sends the list as CSV. */
function requireLinesOfLists(lines: readonly FilledLine[]): void {
  for (const { row, cells } of lines) {
    const characters = cells.reduce((sum, cell) => sum + (typeof cell?.v === "string" ? cell.v.length : 0), 0);
    if (characters > MAX_RECORD_CHARACTERS)
      throw new WorkbookTooLarge(
        `Row ${row.toLocaleString("en")} has more than a million characters. Shorten its longest cell.`,
      );
  }
}

function* cellsOf(lines: Iterable<SourceRecord>): Generator<string[]> {
  for (const { cells } of lines) yield cells;
}

/**
 * Reads a sheet of a workbook: the one that is named, else the one that looks like a list of businesses. Dates become
 * YYYY-MM-DD, formulas what they came to.
 * @returns null when no sheet holds anything; "unknown" with the sheets when there is none of that name.
 * @throws WorkbookTooLarge, or another error for what is no workbook
 */
export function readWorkbook(
  library: WorkbookLibrary,
  bytes: Uint8Array,
  wanted?: string,
): ReadSheet | { unknown: true; sheets: string[] } | null {
  const book = library.read(unpackWorkbook(bytes), {
    type: "array",
    dense: true,
    cellDates: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    cellText: false,
    UTC: true,
  });
  const filled = listSheets(book);
  const sheets = [...filled.keys()];
  const linesOf = (name: string) => listLines(library, filled.get(name) ?? []);
  const isHidden = isHiddenIn(book);
  const toSheet = (name: string) => ({ name, isHidden: isHidden(name), lines: () => cellsOf(linesOf(name)) });
  const sheet = wanted ?? chooseSheet(sheets.map(toSheet));
  if (sheet === undefined) return null;
  if (!sheets.includes(sheet)) return { unknown: true, sheets };
  requireLinesOfLists(filled.get(sheet) ?? []);
  return { sheets, sheet, lines: linesOf(sheet) };
}
