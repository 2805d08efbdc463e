import { unescapeFormula } from "../export/unescape-formula";

/** A line of a table with its number in the spreadsheet. */
export interface SourceRecord {
  row: number;
  cells: string[];
}

/** More columns than this are no list of businesses. */
export const MAX_COLUMNS = 200;

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");
// A database's text cannot hold a NUL.
const toHeader = (cell: string) => cell.replaceAll("\0", "").trim();

export interface OpenTable {
  headers: string[];
  headerRow: number;
  records: AsyncIterable<SourceRecord>;
}

/** Numbers lines as a spreadsheet does (from `firstRow`), takes the first that is not blank as the header and skips blank ones. */
export async function openTable(
  lines: AsyncIterable<string[]> | Iterable<string[]>,
  firstRow: number,
): Promise<OpenTable | null> {
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
  const header = await next();
  if (header === null) return null;
  async function* records(): AsyncGenerator<SourceRecord> {
    for (let cells = await next(); cells !== null; cells = await next())
      yield { row, cells: cells.map(unescapeFormula) };
  }
  return { headers: header.map(toHeader), headerRow: row, records: records() };
}
