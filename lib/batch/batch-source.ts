import type { Encoding } from "../core/batching/file/decode-file";
import type { Delimiter } from "../core/batching/file/detect-delimiter";
import type { TextChoice, TextFormat } from "../core/batching/file/read-delimited";
import type { SourceRecord } from "../core/batching/file/table";

/** A table that is open for reading, whatever file it came in. */
export interface BatchSource {
  headers: string[];
  /** The spreadsheet's number of the line that names the columns; NO_HEADER where none does. */
  headerRow: number;
  /** Lines that are not blank, in order, read as they are asked for. */
  records: AsyncIterable<SourceRecord> | Iterable<SourceRecord>;
  format: {
    kind: "csv" | "xlsx" | "json";
    encoding: Encoding | null;
    delimiter: Delimiter | null;
    /** The sheet of a workbook that is read, and all that hold anything. */
    sheet?: string;
    sheets?: string[];
  } & Partial<Pick<TextFormat, "guessed" | "isGarbled">>;
}

/** Which part of a file is the table, and how a text is written; left out, the sheet that looks like a list, the line of it that names the columns, and what its bytes tell. */
export interface TableChoice extends TextChoice {
  sheet?: string | undefined;
  /** The spreadsheet's number of the line that names the columns; 0 when none does. */
  headerRow?: number | undefined;
}

export const MAX_FILE_BYTES = 25_000_000;
