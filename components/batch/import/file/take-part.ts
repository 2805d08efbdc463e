import { type FilePart, type ImportDraft, newDraft, type ParsedFile } from "../draft/import-draft";

/** "Rows 2–10,001", "Row 10,002". */
function labelRows(from: number, to: number): string {
  const [first, last] = [from.toLocaleString("en"), to.toLocaleString("en")];
  return from === to ? `Row ${first}` : `Rows ${first}–${last}`;
}

/** The parts in which a file that is too long for one batch can be run. */
export function listParts({ rows }: Pick<ParsedFile, "rows">, most: number): FilePart[] {
  const parts: FilePart[] = [];
  for (let at = 0; at < rows.length; at += most) {
    const [first, last] = [rows[at], rows[Math.min(at + most, rows.length) - 1]];
    if (!first || !last) break;
    parts.push({ from: first.row, to: last.row, label: labelRows(first.row, last.row) });
  }
  return parts;
}

/** The file with the rows of one part alone; they keep their numbers. */
export function takePart(file: ParsedFile, { from, to }: FilePart): ParsedFile {
  return { ...file, rows: file.rows.filter(({ row }) => row >= from && row <= to) };
}

/** "clients.csv" as "clients (rows 2–10001).csv", or "(row 10002)", so that the batches can be told apart. */
export function namePart(fileName: string, { from, to }: FilePart): string {
  const dot = fileName.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ""];
  return `${stem} (${from === to ? `row ${from}` : `rows ${from}–${to}`})${end}`;
}

/** What becomes of an import whose file is too long once a part of it is chosen: the whole file stays at hand. */
export const withPart = ({ file, fileName, whole }: ImportDraft, part: FilePart): Partial<ImportDraft> => ({
  file: takePart(file, part),
  fileName: namePart(fileName, part),
  whole: { file, fileName, part, started: whole?.started ?? [] },
  mapping: null,
  rowsMapping: null,
  rows: [],
  step: "map",
});

/** The import of a file's other parts, once one was started; null when there is none. */
export function draftOfRest({ whole, source, text }: ImportDraft): ImportDraft | null {
  if (!whole) return null;
  const { file, fileName, part, started } = whole;
  const taken = [...started, part];
  const isTaken = (row: number) => taken.some(({ from, to }) => row >= from && row <= to);
  if (file.rows.every(({ row }) => isTaken(row))) return null;
  return {
    ...newDraft(fileName, file, source),
    ...(text && { text }),
    whole: { file, fileName, part, started: taken },
  };
}

/** The first part that is no batch yet, by the names of the batches there are; the first of all when each is one. */
export function findNextPart(
  parts: readonly FilePart[],
  fileName: string,
  started: ReadonlySet<string | null>,
): FilePart | undefined {
  return parts.find((part) => !started.has(namePart(fileName, part))) ?? parts[0];
}
