import { matchColumns } from "@/lib/core/batching/match-columns";
import { NO_HEADER, nameColumns } from "@/lib/core/batching/table";
import type { ImportDraft, ParsedFile } from "../draft/import-draft";

/** Every line of a file, whichever of them was chosen as its header. */
export function listLines({ above = [], headerRow, headers, rows }: ParsedFile): ParsedFile["rows"] {
  if (headerRow === NO_HEADER) return rows;
  return [...above, { row: headerRow, cells: headers }, ...rows];
}

const LOOKED_AT_LINES = 10;
/** So many columns known by name make a line a header. */
const TELLING = 2;
/** A line of fewer cells is a title, or the names of groups. */
const LEAST_CELLS = 3;

const countKnown = (headers: readonly string[]): number =>
  matchColumns({ headers, sampleRows: [] }).filter(({ how }) => how === "exact" || how === "alias").length;

const countFilled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

/** An e-mail, a web address, or figures with their marks: a telephone, a postcode, a date. */
const DATUM = /@|:\/\/|^www\.|^[#+(]?\d[\d\s()./:-]{4,}$/i;
/** Whether a line is a business, and neither a title nor the names of columns: what stands below one is no header. */
const isBusiness = (cells: readonly string[]): boolean =>
  countFilled(cells) >= LEAST_CELLS && cells.some((cell) => DATUM.test(cell.trim()));

/**
 * The file with the line as its header that names most columns, where its first line does not: lists have titles above them,
 * or a line of groups ("Business", "Place") whose columns are named below. A single line that names none is a business.
 */
export function guessHeader(file: ParsedFile): ParsedFile {
  const known = countKnown(file.headers);
  if (file.rows.length === 0) return known === 0 && file.headers.length > 1 ? chooseHeader(file, NO_HEADER) : file;
  const lines = listLines(file).slice(0, LOOKED_AT_LINES);
  const firstBusiness = lines.findIndex(({ cells }) => isBusiness(cells));
  // Under a lone title the first wide line that names anything is the header.
  const isTitled = known === 0 && countFilled(file.headers) === 1;
  const isTelling = (cells: readonly string[], count: number) =>
    count >= TELLING || (isTitled && count > 0 && countFilled(cells) >= LEAST_CELLS);
  const best = lines
    .slice(1, firstBusiness < 0 ? undefined : firstBusiness)
    .map(({ row, cells }) => ({ row, cells, count: countKnown(cells) }))
    .filter(({ cells, count }) => isTelling(cells, count) && count > known)
    .reduce<{ row: number; count: number } | null>((most, one) => (most && most.count >= one.count ? most : one), null);
  return best ? chooseHeader(file, best.row) : { ...file, headers: dropBlankEnd(file.headers, file.rows) };
}

/**
 * Names that stand more than once, each with the group above it: "Active" below "Instagram" is "Instagram Active". A group's
 * name stands over the first of its columns.
 */
function joinGroups(names: readonly string[], groups: readonly string[] = []): string[] {
  if (countFilled(groups) < 2) return [...names];
  return names.map((name, index) => {
    const isRepeated = name !== "" && names.indexOf(name) !== names.lastIndexOf(name);
    const group = groups.slice(0, index + 1).findLast((cell) => cell.trim() !== "");
    return isRepeated && group !== undefined ? `${group.trim()} ${name}` : name;
  });
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
