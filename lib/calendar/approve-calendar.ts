import { requireRole, type WorkspaceScope } from "../account/scope";
import { transaction } from "../platform/db/client";
import { approveLockedPosts, lockApprovablePosts } from "./approval-mutations";

/**
 * Approves every draft and every post in review of a calendar; locked posts and those with requested changes stay.
 * A calendar that is not there has none.
 * @returns how many posts were approved
 */
export async function approveCalendar(scope: WorkspaceScope, calendarId: string): Promise<number> {
  requireRole(scope, "approver");
  return transaction(async (tx) => {
    const waiting = await lockApprovablePosts(tx, scope, calendarId);
    if (waiting.length > 0) await approveLockedPosts(tx, scope, calendarId, waiting);
    return waiting.length;
  });
}
