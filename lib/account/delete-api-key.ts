import { AppError } from "../core/errors";
import { deleteApiKeyRow } from "./mutations";
import { requireRole, type WorkspaceScope } from "./scope";

/** Ends a key at once. @throws AppError not_found */
export async function deleteApiKey(scope: WorkspaceScope, id: string): Promise<void> {
  requireRole(scope, "admin");
  if (!(await deleteApiKeyRow(scope, id))) throw new AppError("not_found");
}
