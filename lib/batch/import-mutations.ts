import { and, eq, lt, sql } from "drizzle-orm";
import { columnMappings, uploadChunks, uploads } from "../../drizzle/schema/upload";
import type { WorkspaceScope } from "../account/scope";
import type { ColumnMapping } from "../core/batching/columns/apply-mapping";
import { db, type Executor } from "../platform/db/client";
import type { UploadRow } from "./import-data";

/** Begins an upload. */
export async function insertUpload(
  tx: Executor,
  scope: WorkspaceScope,
  upload: { id: string; name: string; size: number },
): Promise<UploadRow> {
  const [row] = await tx
    .insert(uploads)
    .values({ ...upload, workspaceId: scope.workspaceId })
    .returning();
  if (!row) throw new Error("the upload was not stored");
  return row;
}

/** Moves the end of an upload from `offset` on by `length` bytes; null when its end is elsewhere or it would pass its size. */
export async function advanceUpload(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  { offset, length }: { offset: number; length: number },
): Promise<UploadRow | null> {
  const [row] = await tx
    .update(uploads)
    .set({ received: offset + length })
    .where(
      and(
        eq(uploads.workspaceId, scope.workspaceId),
        eq(uploads.id, id),
        eq(uploads.received, offset),
        sql`${uploads.size} >= ${offset + length}::int`,
      ),
    )
    .returning();
  return row ?? null;
}

/** Stores a piece of an upload. */
export async function insertUploadChunk(
  tx: Executor,
  uploadId: string,
  start: number,
  bytes: Uint8Array,
): Promise<void> {
  await tx.insert(uploadChunks).values({ uploadId, start, bytes: Buffer.from(bytes) });
}

/** Forgets an upload with its pieces; false when the workspace has no such one. */
export async function deleteUploadRow(scope: WorkspaceScope, id: string): Promise<boolean> {
  const gone = await db()
    .delete(uploads)
    .where(and(eq(uploads.workspaceId, scope.workspaceId), eq(uploads.id, id)))
    .returning({ id: uploads.id });
  return gone.length === 1;
}

/** Forgets the uploads of every workspace that were begun before an instant, and says how many. */
export async function deleteUploadsBefore(instant: Date): Promise<number> {
  const gone = await db().delete(uploads).where(lt(uploads.createdAt, instant)).returning({ id: uploads.id });
  return gone.length;
}

/** Remembers how the workspace maps files with these headers. */
export async function keepColumnMapping(
  scope: WorkspaceScope,
  signature: string,
  mapping: ColumnMapping,
): Promise<void> {
  // A header may hold a NUL, which JSON in the database cannot; headers are compared without it.
  const kept = Object.fromEntries(
    Object.entries(mapping).map(([header, column]) => [header.replaceAll("\0", ""), column]),
  );
  const changed = { mapping: kept, usedAt: sql`now()` };
  await db()
    .insert(columnMappings)
    .values({ workspaceId: scope.workspaceId, signature, mapping: kept })
    .onConflictDoUpdate({ target: [columnMappings.workspaceId, columnMappings.signature], set: changed });
}
