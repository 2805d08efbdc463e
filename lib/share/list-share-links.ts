import type { WorkspaceScope } from "../account/scope";
import { getCalendar } from "../calendar/get-calendar";
import { toShareLink } from "./create-share-link";
import { listShareLinkRows } from "./data";
import type { ShareLink } from "./schema";

/** A calendar's share links, newest first. @throws AppError not_found */
export async function listShareLinks(scope: WorkspaceScope, calendarId: string): Promise<ShareLink[]> {
  await getCalendar(scope, calendarId);
  return (await listShareLinkRows(scope, calendarId)).map(toShareLink);
}
