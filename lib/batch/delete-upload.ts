import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { deleteUploadRow } from "./import-mutations";

/** Forgets an upload. @throws AppError not_found */
export async function deleteUpload(scope: WorkspaceScope, id: string): Promise<void> {
  requireRole(scope, "editor");
  if (!(await deleteUploadRow(scope, id))) throw new AppError("not_found", { detail: "There is no such upload." });
}
