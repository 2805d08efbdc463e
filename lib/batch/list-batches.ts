import type { WorkspaceScope } from "../account/scope";
import type { Page, PageRequest } from "../core/page";
import { listBatchRecords } from "./data";
import type { Batch } from "./schema";
import { toBatch } from "./to-batch";

/** A page of the workspace's batches, newest first. */
export async function listBatches(scope: WorkspaceScope, page: PageRequest): Promise<Page<Batch>> {
  const { items, nextCursor } = await listBatchRecords(scope, page);
  return { items: items.map(toBatch), nextCursor };
}
