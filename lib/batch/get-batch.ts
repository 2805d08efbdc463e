import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { db, type Executor } from "../platform/db/client";
import { findBatch } from "./data";
import type { Batch } from "./schema";
import { toBatch } from "./to-batch";

export const noSuchBatch = () => new AppError("not_found", { detail: "There is no such batch." });

/** The workspace's batch with its progress. @throws AppError not_found */
export async function getBatch(scope: WorkspaceScope, id: string, tx: Executor = db()): Promise<Batch> {
  const found = await findBatch(scope, id, tx);
  if (!found) throw noSuchBatch();
  return toBatch(found);
}
