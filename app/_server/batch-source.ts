import type { z } from "zod";
import type { WorkspaceScope } from "@/lib/account/scope";
import { openBatchFile } from "@/lib/batch/open-batch-file";
import { openRows } from "@/lib/batch/open-rows";
import type { BatchTable } from "@/lib/batch/order-batch";
import type { createBatchSchema } from "@/lib/batch/schema";
import { readUpload } from "@/lib/batch/upload-file";
import { invalid } from "@/lib/core/errors";
import { tidyFileName } from "@/lib/core/tidy-file-name";
import type { ReceivedFile } from "./read-body";

/** The table of a request, in whichever of the three forms it came. @throws AppError invalid_input, not_found; on opening those of opening a file */
export async function openRequestedTable(
  scope: WorkspaceScope,
  body: z.output<typeof createBatchSchema>,
  file: ReceivedFile | null,
): Promise<BatchTable> {
  const { rows, uploadId, fileName, options } = body;
  const { sheet, headerRow, delimiter, encoding } = options;
  const choice = { sheet, headerRow, delimiter, encoding };
  const given = [file, rows, uploadId].filter((one) => one !== null && one !== undefined).length;
  if (given !== 1) throw invalid("file", "Send exactly one of: a multipart part named file, rows, uploadId.");
  const chosen = Object.entries(choice).find(([, value]) => value !== undefined)?.[0];
  if (rows && chosen !== undefined)
    throw invalid(`options.${chosen}`, "Rows as JSON have neither sheets nor a header row, delimiter or encoding.");
  if (rows) return { open: async () => openRows(rows), fileName: tidyFileName(fileName ?? "") || null };
  const { name, bytes } = uploadId === undefined ? (file as ReceivedFile) : await readUpload(scope, uploadId);
  return {
    open: () => openBatchFile(bytes, choice),
    fileName: tidyFileName(fileName ?? name) || null,
  };
}
