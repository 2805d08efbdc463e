import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { decodeFile, detectEncoding } from "../core/batching/decode-file";
import { detectDelimiter } from "../core/batching/detect-delimiter";
import { AppError } from "../core/errors";
import { type BatchSource, MAX_RECORD_CHARACTERS, openTable } from "./batch-source";

const LOOKED_AT_CHARACTERS = 100_000;

function beginningOf(bytes: Uint8Array, encoding: ReturnType<typeof detectEncoding>): string {
  let text = "";
  for (const chunk of decodeFile(bytes, encoding)) {
    text += chunk;
    if (text.length >= LOOKED_AT_CHARACTERS) break;
  }
  return text.slice(0, LOOKED_AT_CHARACTERS);
}

async function* readLines(
  bytes: Uint8Array,
  options: { encoding: ReturnType<typeof detectEncoding>; delimiter: string },
) {
  const parser = parse({
    delimiter: options.delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: MAX_RECORD_CHARACTERS,
  });
  // Failures surface in the iteration below.
  pipeline(Readable.from(decodeFile(bytes, options.encoding)), parser, () => undefined);
  try {
    yield* parser as AsyncIterable<string[]>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new AppError("unreadable_file", { detail: explain(error), cause: error });
  }
}

function explain(error: CsvError): string {
  const at = Number((error as unknown as { lines?: number }).lines);
  const near = Number.isFinite(at) ? ` near line ${at} of the file` : "";
  if (error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE")
    return `A quotation mark is opened and never closed${near}. Close it, or save the file again as CSV.`;
  return `The table cannot be read${near}. Save the file again as CSV.`;
}

/** Opens delimited text in any of the encodings, delimiters and line ends of docs/batches.md; null when it holds no line. @throws AppError unreadable_file */
export async function openCsv(bytes: Uint8Array): Promise<BatchSource | null> {
  const encoding = detectEncoding(bytes);
  const delimiter = detectDelimiter(beginningOf(bytes, encoding));
  const table = await openTable(readLines(bytes, { encoding, delimiter }), 1);
  return table && { ...table, format: { kind: "csv", encoding, delimiter } };
}
