import { decodeFile, detectEncoding, type Encoding } from "./decode-file";
import { DELIMITERS, type Delimiter, detectDelimiter } from "./detect-delimiter";

const LOOKED_AT_CHARACTERS = 100_000;
/** One line of a table, in characters: an unclosed quote must not swallow the file. */
export const MAX_RECORD_CHARACTERS = 1_000_000;
/** Excel's own first line; it names the delimiter and is no row. */
const DELIMITER_LINE = /^sep=([,;\t|])(\r\n|\n|\r)/i;

/** Delimited text before it is divided: how it is written, and its pieces. */
export interface DelimitedText {
  encoding: Encoding;
  delimiter: Delimiter;
  pieces: Generator<string>;
}

function* dropFirst(pieces: Generator<string>, count: number): Generator<string> {
  let left = count;
  for (const piece of pieces) {
    if (left < piece.length) yield piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}

/** Tells a text's encoding and delimiter. The browser's preview and the server both read files through this and `csvRules`. */
export function readDelimited(bytes: Uint8Array): DelimitedText {
  const encoding = detectEncoding(bytes);
  let beginning = "";
  for (const piece of decodeFile(bytes, encoding)) {
    beginning += piece;
    if (beginning.length >= LOOKED_AT_CHARACTERS) break;
  }
  const isCut = beginning.length > LOOKED_AT_CHARACTERS;
  beginning = beginning.slice(0, LOOKED_AT_CHARACTERS);
  const said = DELIMITER_LINE.exec(beginning);
  const delimiter = DELIMITERS.find((one) => one === said?.[1]) ?? detectDelimiter(beginning, isCut);
  return { encoding, delimiter, pieces: dropFirst(decodeFile(bytes, encoding), said?.[0].length ?? 0) };
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
