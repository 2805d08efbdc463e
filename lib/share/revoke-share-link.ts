import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { isRecordId } from "../core/record-id";
import { changedShare } from "./changed-share";
import type { ShareLinkRow } from "./data";
import { revokeCalendarLinks, revokeShareLinkRow } from "./mutations";

/** Ends a share link; its page and feed are gone with the next request. @throws AppError not_found */
export async function revokeShareLink(scope: WorkspaceScope, id: string): Promise<ShareLinkRow> {
  requireRole(scope, "editor");
  const row = await revokeShareLinkRow(scope, id);
  if (!row) throw new AppError("not_found", { detail: "There is no such share link." });
  await changedShare([id]);
  return row;
}

/** Ends every open link of these calendars; ids of other workspaces end nothing. @returns how many links ended */
export async function revokeShareLinks(scope: WorkspaceScope, calendarIds: readonly string[]): Promise<number> {
  requireRole(scope, "editor");
  const ids = await revokeCalendarLinks(scope, calendarIds.filter(isRecordId));
  await changedShare(ids);
  return ids.length;
}
