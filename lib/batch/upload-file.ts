import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { isRecordId } from "../core/record-id";
import { transaction } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { MAX_FILE_BYTES } from "./batch-source";
import { countUploads, findUploadRow, readUploadChunks, type UploadRow } from "./import-data";
import { advanceUpload, insertUpload, insertUploadChunk } from "./import-mutations";
import type { Upload } from "./upload-schema";

/** Under the 4.5 MB that some hosts let through in one request. */
export const UPLOAD_CHUNK_BYTES = 4_000_000;
/** Files under way at a time; each may hold 25 MB of the database for a day. */
const MAX_UPLOADS = 20;

const toUpload = ({ id, name, size, received }: UploadRow): Upload => ({
  id,
  name,
  size,
  received,
  chunkBytes: UPLOAD_CHUNK_BYTES,
});

/** Begins an upload in pieces. @throws AppError payload_too_large, rate_limited (too many under way) */
export async function createUpload(
  scope: WorkspaceScope,
  file: { name: string; size: number },
  keep: Keep<Upload> = keepNothing,
): Promise<Upload> {
  requireRole(scope, "editor");
  if (file.size > MAX_FILE_BYTES)
    throw new AppError("payload_too_large", { detail: `A file can have at most ${MAX_FILE_BYTES / 1_000_000} MB.` });
  if ((await countUploads(scope)) >= MAX_UPLOADS)
    throw new AppError("rate_limited", {
      detail: `There are ${MAX_UPLOADS} uploads already. Delete one, or wait: they are forgotten after a day.`,
      retryAfterSeconds: 3600,
    });
  return makeKept(keep, async (tx) => toUpload(await insertUpload(tx, scope, { id: createId("upl"), ...file })));
}

/** The workspace's upload. @throws AppError not_found */
export async function getUpload(scope: WorkspaceScope, id: string): Promise<Upload> {
  const row = isRecordId(id) ? await findUploadRow(scope, id) : null;
  if (!row) throw new AppError("not_found", { detail: "There is no such upload. It may have been swept after a day." });
  return toUpload(row);
}

/**
 * Stores the piece that starts at `offset`. A piece that was stored before is not stored twice: the caller is told where
 * to go on. @throws AppError not_found, conflict (another offset is next; `extra.received`), payload_too_large
 */
export async function appendUpload(
  scope: WorkspaceScope,
  id: string,
  offset: number,
  bytes: Uint8Array,
): Promise<Upload> {
  requireRole(scope, "editor");
  const row = await transaction(async (tx) => {
    const advanced = await advanceUpload(tx, scope, id, { offset, length: bytes.length });
    if (advanced && bytes.length > 0) await insertUploadChunk(tx, id, offset, bytes);
    return advanced;
  });
  if (row) return toUpload(row);
  const { received, size } = await getUpload(scope, id);
  if (received === offset)
    throw new AppError("payload_too_large", { detail: `This piece would pass the file's size of ${size} bytes.` });
  throw new AppError("conflict", { detail: `The next piece starts at byte ${received}.`, extra: { received } });
}

/** The bytes of a finished upload with its name. @throws AppError not_found, conflict (pieces are missing) */
export async function readUpload(scope: WorkspaceScope, id: string): Promise<{ name: string; bytes: Uint8Array }> {
  const upload = await getUpload(scope, id);
  if (upload.received < upload.size)
    throw new AppError("conflict", {
      detail: `Only ${upload.received} of ${upload.size} bytes have arrived.`,
      extra: { received: upload.received },
    });
  const bytes = new Uint8Array(upload.size);
  let at = 0;
  for await (const chunk of readUploadChunks(id)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { name: upload.name, bytes };
}
