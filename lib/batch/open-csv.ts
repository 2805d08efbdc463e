import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { openList } from "../core/batching/file/find-header";
import { csvRules, type DelimitedText, explainCsvError, readDelimited } from "../core/batching/file/read-delimited";
import { AppError } from "../core/errors";
import type { BatchSource, TableChoice } from "./batch-source";

async function* readLines({ format, pieces }: DelimitedText) {
  const parser = parse(csvRules(format.delimiter));
  // Failures surface in the iteration below.
  pipeline(Readable.from(pieces), parser, () => undefined);
  try {
    yield* parser as AsyncIterable<string[]>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new AppError("unreadable_file", { detail: explainCsvError({ ...error }), cause: error });
  }
}

/** Opens delimited text in any of the encodings, delimiters and line ends of docs/batches.md; null when it holds no line. @throws AppError unreadable_file */
export async function openCsv(bytes: Uint8Array, { headerRow, ...choice }: TableChoice): Promise<BatchSource | null> {
  const text = readDelimited(bytes, choice);
  const table = await openList(readLines(text), headerRow);
  return table && { ...table, format: { kind: "csv", ...text.format } };
}
