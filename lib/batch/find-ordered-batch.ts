import { findMadeLocation } from "../account/data";
import type { WorkspaceScope } from "../account/scope";
import { isRecordId } from "../core/record-id";
import { findBatch } from "./data";
import type { Batch } from "./schema";
import { toBatch } from "./to-batch";

/** The batch that the order of an Idempotency-Key made (kept for 48 h); null where it made none, or it is deleted. */
export async function findOrderedBatch(scope: WorkspaceScope, key: string): Promise<Batch | null> {
  const [, id = ""] = /\/batches\/([^/]+)$/.exec((await findMadeLocation(scope, key)) ?? "") ?? [];
  const found = isRecordId(id) ? await findBatch(scope, id) : null;
  return found && toBatch(found);
}
