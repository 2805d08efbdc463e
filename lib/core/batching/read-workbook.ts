import type * as Xlsx from "@e965/xlsx";
import { MAX_COLUMNS } from "./table";

/** The two parts of the library that reading takes. It is large, so whoever needs it loads it and brings it along. */
export type WorkbookLibrary = Pick<typeof Xlsx, "read" | "utils">;

/** One sheet of a workbook as lines of text. */
export interface ReadSheet {
  /** Sheets that hold anything, as they are named, in their order. */
  sheets: string[];
  sheet: string;
  /** Blank lines included, so that numbers are the spreadsheet's. */
  lines: string[][];
  /** The spreadsheet's number of the first line. */
  firstRow: number;
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const holdsAnything = (sheet: Xlsx.WorkSheet | undefined): boolean =>
  sheet?.["!ref"] !== undefined &&
  (sheet["!data"] ?? []).some((line) => line?.some((cell) => toText(cell?.v).trim() !== ""));

/**
 * Reads a sheet of a workbook: the one that is named, else the first that holds anything. Dates become YYYY-MM-DD, formulas
 * what they came to.
 * @returns null when no sheet holds anything; "unknown" with the sheets when there is none of that name.
 */
export function readWorkbook(
  library: WorkbookLibrary,
  bytes: Uint8Array,
  wanted?: string,
): ReadSheet | { unknown: true; sheets: string[] } | null {
  const { read, utils } = library;
  const book = read(bytes, {
    type: "array",
    dense: true,
    cellDates: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    UTC: true,
  });
  const sheets = book.SheetNames.filter((name) => holdsAnything(book.Sheets[name]));
  const name = wanted ?? sheets[0];
  if (name === undefined) return null;
  const sheet = sheets.includes(name) ? book.Sheets[name] : undefined;
  if (!sheet?.["!ref"]) return { unknown: true, sheets };
  const range = utils.decode_range(sheet["!ref"]);
  // What a workbook says of its size may be a million lines; what it holds is told by the cells.
  range.e.r = Math.min(range.e.r, (sheet["!data"]?.length ?? 1) - 1);
  range.e.c = Math.min(range.e.c, range.s.c + MAX_COLUMNS);
  const options = { header: 1 as const, raw: true, blankrows: true, defval: "", UTC: true, range };
  return {
    sheets,
    sheet: name,
    lines: utils.sheet_to_json<unknown[]>(sheet, options).map((line) => line.map(toText)),
    firstRow: range.s.r + 1,
  };
}
