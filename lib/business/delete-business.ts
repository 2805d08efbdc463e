import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { db } from "../platform/db/client";
import { deleteBusinessRow } from "./mutations";

/** Deletes a business with all its calendars and share links. @throws AppError not_found */
export async function deleteBusiness(scope: WorkspaceScope, id: string): Promise<void> {
  requireRole(scope, "editor");
  if (!(await deleteBusinessRow(db(), scope, id)))
    throw new AppError("not_found", { detail: "There is no such business." });
}
