import type * as Xlsx from "@e965/xlsx";
import { chooseSheet } from "./choose-sheet";
import { MAX_COLUMNS } from "./table";
import { unpackWorkbook } from "./unpack-workbook";

/** The two parts of the library that reading takes. It is large, so whoever needs it loads it and brings it along. */
export type WorkbookLibrary = Pick<typeof Xlsx, "read" | "utils">;

/** One sheet of a workbook as lines of text. */
export interface ReadSheet {
  /** Sheets that hold anything, as they are named, in their order; hidden ones after the others. */
  sheets: string[];
  sheet: string;
  /** From the spreadsheet's first line on, blank ones included, so that their numbers are the spreadsheet's. */
  lines: Iterable<string[]>;
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

/** The lines of a sheet as the library has them, blank ones perhaps missing. What a sheet says of its size is only a claim. */
const dataOf = (sheet: Xlsx.WorkSheet | undefined): (Cell[] | undefined)[] => sheet?.["!data"] ?? [];

const isHiddenIn =
  ({ SheetNames, Workbook }: Xlsx.WorkBook) =>
  (name: string): boolean =>
    (Workbook?.Sheets?.[SheetNames.indexOf(name)]?.Hidden ?? 0) !== 0;

/** Sheets that hold anything; those that are hidden come last, since nobody looks there for a list. */
function listSheets(book: Xlsx.WorkBook): string[] {
  const { SheetNames, Sheets } = book;
  const isHidden = isHiddenIn(book);
  const held = SheetNames.filter((name) => dataOf(Sheets[name]).some((line) => line?.some(isFilled) === true));
  return [...held.filter((name) => !isHidden(name)), ...held.filter(isHidden)];
}

/** The first column that holds anything: lists often begin further right. */
function findFirstColumn(data: readonly (Cell[] | undefined)[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const line of data) {
    const found = line?.findIndex(isFilled) ?? -1;
    if (found >= 0) first = Math.min(first, found);
  }
  return first;
}

/** Lines as they are asked for: one stray cell at the end of a sheet makes a million, of which all but a few are blank. */
function* listLines({ utils }: WorkbookLibrary, data: readonly (Cell[] | undefined)[]): Generator<string[]> {
  const format = (cell: Xlsx.CellObject) => utils.format_cell(cell);
  const first = findFirstColumn(data);
  for (const line of data)
    yield Array.from(line?.slice(first, first + MAX_COLUMNS + 1) ?? [], (cell) => toText(cell, format));
}

/**
 * Reads a sheet of a workbook: the one that is named, else the one that looks like a list of businesses. Dates become
 * YYYY-MM-DD, formulas what they came to.
 * @returns null when no sheet holds anything; "unknown" with the sheets when there is none of that name.
 * @throws WorkbookTooLarge
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
  const sheets = listSheets(book);
  const linesOf = (name: string) => listLines(library, dataOf(book.Sheets[name]));
  const isHidden = isHiddenIn(book);
  const toSheet = (name: string) => ({ name, isHidden: isHidden(name), lines: () => linesOf(name) });
  const sheet = wanted ?? chooseSheet(sheets.map(toSheet));
  if (sheet === undefined) return null;
  if (!sheets.includes(sheet)) return { unknown: true, sheets };
  return { sheets, sheet, lines: linesOf(sheet) };
}
