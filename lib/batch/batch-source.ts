import type { Encoding } from "../core/batching/decode-file";
import type { Delimiter } from "../core/batching/detect-delimiter";
import type { SourceRecord } from "../core/batching/table";

/** A table that is open for reading, whatever file it came in. */
export interface BatchSource {
  headers: string[];
  /** Lines that are not blank, in order, read as they are asked for. */
  records: AsyncIterable<SourceRecord> | Iterable<SourceRecord>;
  format: { kind: "csv" | "xlsx" | "json"; encoding: Encoding | null; delimiter: Delimiter | null };
}

export const MAX_FILE_BYTES = 25_000_000;
