import { decodeFile, detectEncoding, type Encoding } from "./decode-file";
import { DELIMITERS, type Delimiter, detectDelimiter } from "./detect-delimiter";
import { looksGarbled } from "./looks-garbled";

const LOOKED_AT_CHARACTERS = 100_000;
/** One line of a table, in characters: an unclosed quote must not swallow the file. */
export const MAX_RECORD_CHARACTERS = 1_000_000;
/** Excel's own first line; it names the delimiter and is no row. */
const DELIMITER_LINE = /^sep=([,;\t|])(\r\n|\n|\r)/i;

/** What somebody said of a text; what is left out is told by its bytes. */
export interface TextChoice {
  encoding?: Encoding | undefined;
  delimiter?: Delimiter | undefined;
}

export const TEXT_FACTS = ["encoding", "delimiter"] as const;

/** How a text is written. */
export interface TextFormat {
  encoding: Encoding;
  delimiter: Delimiter;
  /** Which of them is neither said nor certain. */
  guessed: (typeof TEXT_FACTS)[number][];
  /** Its letters look as those of another encoding do: it should be said, or the list saved as UTF-8. */
  isGarbled: boolean;
}

/** Delimited text before it is divided: how it is written, and its pieces. */
export interface DelimitedText {
  format: TextFormat;
  pieces: Generator<string>;
}

function* dropFirst(pieces: Generator<string>, count: number): Generator<string> {
  let left = count;
  for (const piece of pieces) {
    if (left < piece.length) yield piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}

/**
 * Tells a text's encoding and delimiter, unless they are said. The browser's preview and the server both read files
 * through this and `csvRules`.
 */
export function readDelimited(bytes: Uint8Array, choice: TextChoice = {}): DelimitedText {
  const written = choice.encoding ? { encoding: choice.encoding, isGuess: false } : detectEncoding(bytes);
  let beginning = "";
  for (const piece of decodeFile(bytes, written)) {
    beginning += piece;
    if (beginning.length >= LOOKED_AT_CHARACTERS) break;
  }
  const isCut = beginning.length > LOOKED_AT_CHARACTERS;
  beginning = beginning.slice(0, LOOKED_AT_CHARACTERS);
  const line = DELIMITER_LINE.exec(beginning);
  const said = choice.delimiter ?? DELIMITERS.find((one) => one === line?.[1]);
  const isGuess = { encoding: written.isGuess, delimiter: said === undefined };
  const format = {
    encoding: written.encoding,
    delimiter: said ?? detectDelimiter(beginning, isCut),
    guessed: TEXT_FACTS.filter((fact) => isGuess[fact]),
    isGarbled: written.isGuess && written.encoding === "windows-1252" && looksGarbled(beginning),
  };
  return { format, pieces: dropFirst(decodeFile(bytes, written), line?.[0].length ?? 0) };
}

/** How delimited text is divided: any line end at any place, and quotes that stand inside a cell are text. */
export const csvRules = (delimiter: Delimiter) => ({
  delimiter,
  record_delimiter: ["\r\n", "\n", "\r"],
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: MAX_RECORD_CHARACTERS,
});

/** What a person can do about a text that cannot be divided; `records` are those before the one that cannot. */
export function explainCsvError({ code, records }: { code?: unknown; records?: unknown }): string {
  const before = Number(records);
  const row = Number.isFinite(before) ? `row ${(before + 1).toLocaleString("en")}` : "a row";
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return `A quotation mark is opened in ${row} and never closed. Close it, or save the file again as CSV.`;
  if (code === "CSV_MAX_RECORD_SIZE")
    return `From ${row} on more than a million characters are one row: a quotation mark is opened there and never closed, or a cell is far too long. Mend it, or save the file again as CSV.`;
  return `The table cannot be read from ${row} on. Save the file again as CSV.`;
}
