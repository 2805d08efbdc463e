import { type CellReading, quoteValue } from "./cell-reading";

/** A business's name on one line. A number may be one, but mostly numbers something else. */
export function readName(text: string): CellReading<string> {
  const value = text.replace(/\s+/g, " ");
  return /^#?\d+$/.test(value)
    ? { value, guess: `${quoteValue(value)} is a number, and is read as the name of the business.` }
    : { value };
}
