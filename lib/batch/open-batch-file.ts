import { type FileKind, judgeFile } from "../core/batching/file/judge-file";
import { REFUSED_KINDS } from "../core/batching/file/refuse-kind";
import { isTooWide, TOO_WIDE } from "../core/batching/file/table";
import { AppError, invalid } from "../core/errors";
import { type BatchSource, MAX_FILE_BYTES, type TableChoice } from "./batch-source";
import { openCsv } from "./open-csv";
import { openXlsx } from "./open-xlsx";

/** Kinds that would be larger once they are unpacked. */
const PACKED = new Set<FileKind>(["gzip", "zip"]);

/** @throws AppError invalid_input where something is said of a file that such a file has not */
function refuseChoice(kind: FileKind, { sheet, delimiter, encoding }: TableChoice): void {
  if (kind !== "xlsx" && sheet !== undefined)
    throw invalid("options.sheet", "Only a workbook (XLSX) has sheets; this file is text.");
  if (kind !== "xlsx") return;
  const named = (delimiter !== undefined && "delimiter") || (encoding !== undefined && "encoding");
  if (named)
    throw invalid(
      `options.${named}`,
      `Only a text has ${named === "delimiter" ? "a" : "an"} ${named}; this file is a workbook.`,
    );
}

/**
 * Opens an uploaded file by what its bytes say it is; nothing is parsed before it has been judged.
 * @throws AppError payload_too_large (413), unreadable_file (422), invalid_input (no such sheet or header)
 */
export async function openBatchFile(bytes: Uint8Array, choice: TableChoice = {}): Promise<BatchSource> {
  if (bytes.length > MAX_FILE_BYTES)
    throw new AppError("payload_too_large", { detail: `A file can have at most ${MAX_FILE_BYTES / 1_000_000} MB.` });
  const kind = judgeFile(bytes);
  const refusal = REFUSED_KINDS[kind];
  if (refusal) throw new AppError(PACKED.has(kind) ? "payload_too_large" : "unreadable_file", { detail: refusal });
  refuseChoice(kind, choice);
  const source = await (kind === "xlsx" ? openXlsx(bytes, choice) : openCsv(bytes, choice));
  if (!source && choice.headerRow)
    throw invalid("options.headerRow", `Row ${choice.headerRow} of the file is empty or not there.`);
  if (!source) throw new AppError("unreadable_file", { detail: "The file holds no lines." });
  if (isTooWide(source.headers)) throw new AppError("unreadable_file", { detail: TOO_WIDE });
  return source;
}
