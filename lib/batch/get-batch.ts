import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { findBatch } from "./data";
import type { Batch } from "./schema";
import { toBatch } from "./to-batch";

export const noSuchBatch = () => new AppError("not_found", { detail: "There is no such batch." });

/** The workspace's batch with its progress. @throws AppError not_found */
export async function getBatch(scope: WorkspaceScope, id: string): Promise<Batch> {
  const found = await findBatch(scope, id);
  if (!found) throw noSuchBatch();
  return toBatch(found);
}
