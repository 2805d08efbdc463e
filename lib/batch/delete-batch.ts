import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { getBatch } from "./get-batch";
import { deleteBatchRecord } from "./mutations";

/** Deletes a finished batch with its rows; its calendars stay. @throws AppError not_found, conflict (not finished) */
export async function deleteBatch(scope: WorkspaceScope, id: string): Promise<void> {
  requireRole(scope, "editor");
  if (await deleteBatchRecord(scope, id)) return;
  await getBatch(scope, id);
  throw new AppError("conflict", { detail: "This batch is not finished. Cancel it first." });
}
