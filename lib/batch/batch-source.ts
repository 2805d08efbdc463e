import type { Encoding } from "../core/batching/decode-file";
import type { Delimiter } from "../core/batching/detect-delimiter";

/** A line of a table with its number in the spreadsheet. */
export interface SourceRecord {
  row: number;
  cells: string[];
}

/** A table that is open for reading, whatever file it came in. */
export interface BatchSource {
  headers: string[];
  /** Lines that are not blank, in order, read as they are asked for. */
  records: AsyncIterable<SourceRecord> | Iterable<SourceRecord>;
  format: { kind: "csv" | "xlsx" | "json"; encoding: Encoding | null; delimiter: Delimiter | null };
}

export const MAX_FILE_BYTES = 25_000_000;
/** More columns than this are no list of businesses. */
export const MAX_COLUMNS = 200;
/** One line of a table, in characters: an unclosed quote must not swallow the file. */
export const MAX_RECORD_CHARACTERS = 1_000_000;

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** Numbers lines as a spreadsheet does (from `firstRow`), takes the first that is not blank as the header and skips blank ones. */
export async function openTable(
  lines: AsyncIterable<string[]> | Iterable<string[]>,
  firstRow: number,
): Promise<{ headers: string[]; records: AsyncIterable<SourceRecord> } | null> {
  const iterator = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
  let row = firstRow - 1;
  const next = async (): Promise<string[] | null> => {
    for (;;) {
      const step = await iterator.next();
      if (step.done) return null;
      row++;
      if (!isBlank(step.value)) return step.value;
    }
  };
  const headers = await next();
  if (headers === null) return null;
  async function* records(): AsyncGenerator<SourceRecord> {
    for (let cells = await next(); cells !== null; cells = await next()) yield { row, cells };
  }
  return { headers: headers.map((header) => header.trim()), records: records() };
}
