import { escapeFormula } from "../../export/escape-formula";
import type { BatchColumn } from "../columns/batch-columns";
import { EXACT } from "../columns/column-names";
import { foldHeader } from "../columns/fold-header";
import { isBeyond } from "./beyond-header";
import { toCsvLine } from "./csv-line";

/** A rejects file's own columns: nobody wants them used when it is sent again. */
const OWN_COLUMNS: readonly string[] = ["row", "reason"];

/** Whether such headers are those of a rejects file. */
export const isRejectsFile = (headers: readonly string[]): boolean =>
  OWN_COLUMNS.every((name) => headers.includes(name));

/** One of its own columns, in a list that is such a file. */
export const isOwnColumn = (header: string): boolean => OWN_COLUMNS.includes(header);

/** A refused row: the file's words by column, also by the header of a column that is not used. */
export interface Reject {
  row: number;
  cells: Readonly<Record<string, string | undefined>>;
  reasons: readonly { column: string | null; code: string; message: string }[];
}

/** What stands where a text holds what no database and few programs can keep. */
const LOST = "\uFFFD";
const tidy = (cell: string): string => escapeFormula(cell.toWellFormed().replaceAll("\0", LOST));

/** The cells of a row under columns that nobody uses, by their headers; a header that is one of our columns' names is not kept. */
export function listUnusedCells(
  cells: readonly string[],
  headers: readonly string[],
  mapping: readonly (BatchColumn | null)[],
): Record<string, string> {
  const isOwn = isRejectsFile(headers);
  const found = headers.flatMap((header, index) => {
    const cell = cells[index] ?? "";
    const isUsed = (mapping[index] ?? null) !== null || isBeyond(header) || (isOwn && isOwnColumn(header));
    const isName = EXACT.has(foldHeader(header));
    return isUsed || isName || header.trim() === "" || cell.trim() === "" ? [] : [[header, cell] as const];
  });
  return Object.fromEntries(found);
}

/** Why a row repeats another or a calendar there is. */
export function explainRepeat(duplicateOf: number | null, hasId: boolean): string {
  if (duplicateOf === null) return "This business has a calendar of these days already.";
  return `Row ${duplicateOf} names the same business${hasId ? ": by external_id, or by name and town" : ""}.`;
}

/** The first line of a rejects file, with its byte order mark. */
export const rejectsHead = (columns: readonly string[]): string =>
  `\uFEFF${toCsvLine([...columns, ...OWN_COLUMNS].map(tidy))}\r\n`;

/** A refused row with its number and its reasons, inert in a spreadsheet: mended, it can be sent again. */
export function rejectsLine(columns: readonly string[], { row, cells, reasons }: Reject): string {
  const reason = reasons.map(({ column, code, message }) =>
    column === null || code === "too_many_cells" ? message : `${column}: ${message}`,
  );
  const texts = columns.map((column) => cells[column] ?? "");
  return `${toCsvLine([...texts, String(row), reason.join(" ")].map(tidy))}\r\n`;
}
