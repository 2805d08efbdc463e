import { AppError } from "../core/errors";
import { transaction } from "../platform/db/client";
import type { GuestClaim } from "./create-account";
import { claimGuestWorkspace, deleteWorkspace, hasUnfinishedCalendars, moveWorkspaceContents } from "./mutations";
import { requireRole, type WorkspaceScope } from "./scope";

/**
 * Moves what a browser made as a guest into the workspace its person signed in to, in one transaction.
 * @returns false when the guest's workspace was claimed before
 * @throws AppError conflict while one of its calendars is still being written
 */
export async function claimGuestWork(scope: WorkspaceScope, guest: GuestClaim): Promise<boolean> {
  requireRole(scope, "editor");
  return transaction(async (tx) => {
    if (!(await claimGuestWorkspace(tx, { ...guest, name: "claimed" }))) return false;
    if (await hasUnfinishedCalendars(tx, guest.workspaceId)) {
      throw new AppError("conflict", { detail: "A calendar is still being written. Try again when it is finished." });
    }
    await moveWorkspaceContents(tx, guest.workspaceId, scope.workspaceId);
    await deleteWorkspace(tx, guest.workspaceId);
    return true;
  });
}
