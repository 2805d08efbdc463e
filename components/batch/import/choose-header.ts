import type { ParsedFile } from "./import-draft";

/** Every line of a file, whichever of them was chosen as its header. */
export function listLines({ above = [], headerRow, headers, rows, isHeaderless }: ParsedFile): ParsedFile["rows"] {
  if (isHeaderless) return rows.map(({ row, cells }) => ({ row: row - 1, cells }));
  return [...above, { row: headerRow, cells: headers }, ...rows];
}

/** The file with another line as its header, or (null) with none: then its first line is a business, too. */
export function chooseHeader(file: ParsedFile, headerRow: number | null): ParsedFile {
  const lines = listLines(file);
  const { format } = file;
  if (headerRow === null) {
    const width = lines.slice(0, 50).reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const headers = Array.from({ length: width }, (_, index) => `Column ${index + 1}`);
    const rows = lines.map(({ row, cells }) => ({ row: row + 1, cells }));
    return { headers, headerRow: 1, rows, isHeaderless: true, format };
  }
  const above = lines.filter(({ row }) => row < headerRow);
  const headers = lines.find(({ row }) => row === headerRow)?.cells.map((name) => name.trim()) ?? [];
  return { headers, headerRow, rows: lines.filter(({ row }) => row > headerRow), above, format };
}
