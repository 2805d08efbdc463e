import { countKnown, findHeaderRow, joinGroups } from "@/lib/core/batching/file/find-header";
import { NO_HEADER, nameColumns } from "@/lib/core/batching/file/table";
import type { ImportDraft, ParsedFile } from "../draft/import-draft";

/** Every line of a file, whichever of them was chosen as its header. */
export function listLines({ above = [], headerRow, headers, rows }: ParsedFile): ParsedFile["rows"] {
  if (headerRow === NO_HEADER) return rows;
  return [...above, { row: headerRow, cells: headers }, ...rows];
}

/**
 * The file with the line as its header that names most columns, where its first line does not (`findHeaderRow`). A single
 * line that names none is a business.
 */
export function guessHeader(file: ParsedFile): ParsedFile {
  if (file.rows.length === 0)
    return countKnown(file.headers) === 0 && file.headers.length > 1 ? chooseHeader(file, NO_HEADER) : file;
  const found = findHeaderRow(listLines(file));
  return found === null ? { ...file, headers: dropBlankEnd(file.headers, file.rows) } : chooseHeader(file, found);
}

/** Columns to the last that has a name or holds anything: spreadsheets write empty ones behind their tables. */
function dropBlankEnd(headers: readonly string[], rows: ParsedFile["rows"]): string[] {
  const widthOf = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  const width = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), widthOf(headers));
  return headers.slice(0, width);
}

/** The file with another line as its header, or (NO_HEADER) with none: then its first line is a business, too. Lines keep their numbers. */
export function chooseHeader(file: ParsedFile, headerRow: number): ParsedFile {
  const lines = listLines(file);
  const { format, sheet, sheets } = file;
  const same = { format, ...(sheet !== undefined && { sheet }), ...(sheets && { sheets }) };
  if (headerRow === NO_HEADER) return { headers: nameColumns(lines), headerRow, rows: lines, ...same };
  const above = lines.filter(({ row }) => row < headerRow);
  const bare = lines.find(({ row }) => row === headerRow)?.cells.map((name) => name.trim()) ?? [];
  const names = joinGroups(bare, above.at(-1)?.cells);
  const rows = lines.filter(({ row }) => row > headerRow);
  return { headers: dropBlankEnd(names, rows), headerRow, rows, above, ...same };
}

/** What becomes of an import whose header is chosen anew: its columns are to be matched again. */
export const withHeader = ({ file }: Pick<ImportDraft, "file">, headerRow: number) => ({
  file: chooseHeader(file, headerRow),
  mapping: null,
  rowsMapping: null,
  rows: [],
});
