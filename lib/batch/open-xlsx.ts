import { openList } from "../core/batching/file/find-header";
import {
  type ReadSheet,
  readWorkbook,
  UNREADABLE_WORKBOOK,
  type WorkbookLibrary,
} from "../core/batching/file/read-workbook";
import { WorkbookTooLarge } from "../core/batching/file/unpack-workbook";
import { AppError, invalid } from "../core/errors";
import type { BatchSource, TableChoice } from "./batch-source";

/**
 * Opens a sheet of a workbook: the one that is named, else the one that looks like a list of businesses.
 * @throws AppError unreadable_file, payload_too_large, invalid_input (no such sheet)
 */
export async function openXlsx(bytes: Uint8Array, choice: TableChoice): Promise<BatchSource | null> {
  // The library is large and rarely needed.
  const library = await import("@e965/xlsx");
  const read = readSheet(library, bytes, choice.sheet);
  if (read === null) return null;
  const { sheets, sheet, lines } = read;
  const table = await openList(lines, choice.headerRow);
  if (!table) return null;
  const format = { kind: "xlsx" as const, encoding: null, delimiter: null, sheet, sheets };
  return { ...table, format };
}

function readSheet(library: WorkbookLibrary, bytes: Uint8Array, wanted: string | undefined): ReadSheet | null {
  try {
    const read = readWorkbook(library, bytes, wanted);
    if (read === null || !("unknown" in read)) return read;
    const named = read.sheets.map((name) => `“${name}”`).join(", ");
    throw invalid("options.sheet", `No sheet with anything in it is called “${wanted}”. There are: ${named}.`);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    if (cause instanceof WorkbookTooLarge) throw new AppError("payload_too_large", { detail: cause.message, cause });
    throw new AppError("unreadable_file", { detail: UNREADABLE_WORKBOOK, cause });
  }
}
