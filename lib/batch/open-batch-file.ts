import { type FileKind, judgeFile } from "../core/batching/judge-file";
import { MAX_COLUMNS } from "../core/batching/table";
import { AppError, invalid, type ProblemCode } from "../core/errors";
import { type BatchSource, MAX_FILE_BYTES, type TableChoice } from "./batch-source";
import { openCsv } from "./open-csv";
import { openXlsx } from "./open-xlsx";

const REFUSED: Readonly<Partial<Record<FileKind, readonly [ProblemCode, string]>>> = {
  empty: ["unreadable_file", "The file is empty."],
  gzip: ["payload_too_large", "The file is compressed. Unpack it and send the CSV or XLSX in it."],
  zip: ["payload_too_large", "The file is a ZIP. Unpack it and send the CSV or XLSX in it."],
  ods: ["unreadable_file", "This is an OpenDocument spreadsheet; save it as XLSX or CSV."],
  pdf: ["unreadable_file", "This is a PDF. Send the list as CSV or XLSX."],
  xls: ["unreadable_file", "This is an old Excel file. Save it as XLSX or CSV."],
  image: ["unreadable_file", "This is a picture. Send the list as CSV or XLSX."],
  binary: ["unreadable_file", "This is no table. Send the list as CSV or XLSX."],
};

/**
 * Opens an uploaded file by what its bytes say it is; nothing is parsed before it has been judged.
 * @throws AppError payload_too_large (413), unreadable_file (422), invalid_input (no such sheet or header)
 */
export async function openBatchFile(bytes: Uint8Array, choice: TableChoice = {}): Promise<BatchSource> {
  if (bytes.length > MAX_FILE_BYTES)
    throw new AppError("payload_too_large", { detail: `A file can have at most ${MAX_FILE_BYTES / 1_000_000} MB.` });
  const kind = judgeFile(bytes);
  const refusal = REFUSED[kind];
  if (refusal) throw new AppError(refusal[0], { detail: refusal[1] });
  if (kind !== "xlsx" && choice.sheet !== undefined)
    throw invalid("options.sheet", "Only a workbook (XLSX) has sheets; this file is text.");
  const source = await (kind === "xlsx" ? openXlsx(bytes, choice) : openCsv(bytes, choice));
  if (!source && choice.headerRow)
    throw invalid("options.headerRow", `Row ${choice.headerRow} of the file is empty or not there.`);
  if (!source) throw new AppError("unreadable_file", { detail: "The file holds no lines." });
  if (source.headers.length > MAX_COLUMNS)
    throw new AppError("unreadable_file", {
      detail: `The file has more than ${MAX_COLUMNS} columns. Is its delimiter right?`,
    });
  return source;
}
