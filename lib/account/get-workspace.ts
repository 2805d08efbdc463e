import { AppError } from "../core/errors";
import { getEnv } from "../platform/env";
import { findWorkspace } from "./data";
import type { Workspace } from "./schema";
import type { WorkspaceScope } from "./scope";

/** The scope's workspace, for whoever (`email`, null for guests and keys) asks. @throws AppError not_found */
export async function getWorkspace(scope: WorkspaceScope, email: string | null): Promise<Workspace> {
  const row = await findWorkspace(scope);
  if (!row) throw new AppError("not_found");
  return {
    id: row.id,
    name: row.name,
    guest: row.guestVersion !== null,
    role: scope.role,
    email,
    batchMaxRows: getEnv().BATCH_MAX_ROWS,
  };
}
