import type { WorkspaceScope } from "../account/scope";
import { getCalendar } from "../calendar/get-calendar";
import { listShareLinkRows } from "./data";
import type { ShareLink } from "./schema";
import { toShareLink } from "./to-share-link";

/** A calendar's share links, newest first. @throws AppError not_found */
export async function listShareLinks(scope: WorkspaceScope, calendarId: string, origin: string): Promise<ShareLink[]> {
  await getCalendar(scope, calendarId);
  return (await listShareLinkRows(scope, calendarId)).map(({ link, ...counts }) => toShareLink(link, origin, counts));
}
