import { matchColumns } from "@/lib/core/batching/match-columns";
import { NO_HEADER, nameColumns } from "@/lib/core/batching/table";
import type { ImportDraft, ParsedFile } from "./import-draft";

/** Every line of a file, whichever of them was chosen as its header. */
export function listLines({ above = [], headerRow, headers, rows }: ParsedFile): ParsedFile["rows"] {
  if (headerRow === NO_HEADER) return rows;
  return [...above, { row: headerRow, cells: headers }, ...rows];
}

const LOOKED_AT_LINES = 10;
/** So many columns known by name make a line a header. */
const TELLING = 2;

const countKnown = (headers: readonly string[]): number =>
  matchColumns({ headers, sampleRows: [] }).filter(({ how }) => how === "exact" || how === "alias").length;

/** The file with the line as its header that names columns, where its first line does not: lists have titles above them. */
export function guessHeader(file: ParsedFile): ParsedFile {
  if (countKnown(file.headers) > 0) return file;
  const named = listLines(file)
    .slice(1, LOOKED_AT_LINES)
    .find(({ cells }) => countKnown(cells) >= TELLING);
  return named ? chooseHeader(file, named.row) : file;
}

/** The file with another line as its header, or (NO_HEADER) with none: then its first line is a business, too. Lines keep their numbers. */
export function chooseHeader(file: ParsedFile, headerRow: number): ParsedFile {
  const lines = listLines(file);
  const { format, sheet, sheets } = file;
  const same = { format, ...(sheet !== undefined && { sheet }), ...(sheets && { sheets }) };
  if (headerRow === NO_HEADER) return { headers: nameColumns(lines), headerRow, rows: lines, ...same };
  const above = lines.filter(({ row }) => row < headerRow);
  const headers = lines.find(({ row }) => row === headerRow)?.cells.map((name) => name.trim()) ?? [];
  return { headers, headerRow, rows: lines.filter(({ row }) => row > headerRow), above, ...same };
}

/** What becomes of an import whose header is chosen anew: its columns are to be matched again. */
export const withHeader = ({ file }: Pick<ImportDraft, "file">, headerRow: number) => ({
  file: chooseHeader(file, headerRow),
  mapping: null,
  rowsMapping: null,
  rows: [],
});
