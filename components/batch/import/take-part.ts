import type { ParsedFile } from "./import-draft";

/** Rows of the file that make one batch. */
export interface FilePart {
  from: number;
  to: number;
  /** "Rows 2–10,001", in the file's own numbers. */
  label: string;
}

/** The parts in which a file that is too long for one batch can be run. */
export function listParts({ rows }: Pick<ParsedFile, "rows">, most: number): FilePart[] {
  const parts: FilePart[] = [];
  for (let at = 0; at < rows.length; at += most) {
    const [first, last] = [rows[at], rows[Math.min(at + most, rows.length) - 1]];
    if (!first || !last) break;
    const label = `Rows ${first.row.toLocaleString("en")}–${last.row.toLocaleString("en")}`;
    parts.push({ from: first.row, to: last.row, label });
  }
  return parts;
}

/** The file with the rows of one part alone; they keep their numbers. */
export function takePart(file: ParsedFile, { from, to }: FilePart): ParsedFile {
  return { ...file, rows: file.rows.filter(({ row }) => row >= from && row <= to) };
}

/** "clients.csv" as "clients (rows 2–10001).csv", so that the batches can be told apart. */
export function namePart(fileName: string, { from, to }: FilePart): string {
  const dot = fileName.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ""];
  return `${stem} (rows ${from}–${to})${end}`;
}

/** The first part that is no batch yet, by the names of the batches there are; the first of all when each is one. */
export function findNextPart(
  parts: readonly FilePart[],
  fileName: string,
  started: ReadonlySet<string | null>,
): FilePart | undefined {
  return parts.find((part) => !started.has(namePart(fileName, part))) ?? parts[0];
}
