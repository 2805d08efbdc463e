import type { WorkspaceScope } from "../account/scope";
import { invalid } from "../core/errors";
import type { Page, PageRequest } from "../core/page";
import { listPostRows, type PostRow } from "./data";
import { getCalendar } from "./get-calendar";
import type { ListPostsQuery } from "./schema";

const CURSOR = /^\d{4}-\d{2}-\d{2}\|\d{2}:\d{2}\|post_[0-9a-z]+$/;

/** A page of a calendar's posts by date, time and id. @throws AppError not_found, invalid_input (a cursor that is none) */
export async function listPosts(
  scope: WorkspaceScope,
  calendarId: string,
  query: ListPostsQuery,
  page: PageRequest,
): Promise<Page<PostRow>> {
  await getCalendar(scope, calendarId);
  if (page.cursor !== null && !CURSOR.test(page.cursor))
    throw invalid("cursor", "Send the nextCursor of the page before.");
  return listPostRows(scope, calendarId, query, page);
}
