import type { WorkspaceScope } from "../account/scope";
import { findChangeMark, listRowRecords } from "./data";
import { noSuchBatch } from "./get-batch";
import type { BatchRows, ListBatchRowsQuery } from "./schema";
import { toBatchRow } from "./to-batch";

/** A page of a batch's rows in the file's order. @throws AppError not_found */
export async function listBatchRows(
  scope: WorkspaceScope,
  batchId: string,
  query: ListBatchRowsQuery,
): Promise<BatchRows> {
  // The mark is taken before the rows are read: a poll may see a row twice, but never miss one.
  const changedSince = await findChangeMark(scope, batchId);
  if (changedSince === null) throw noSuchBatch();
  const { items, nextCursor } = await listRowRecords(scope, batchId, query);
  return { items: items.map(toBatchRow), nextCursor, changedSince };
}
