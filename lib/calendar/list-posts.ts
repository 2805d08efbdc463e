import type { WorkspaceScope } from "../account/scope";
import type { Page, PageRequest } from "../core/page";
import { listPostRows, type PostRow } from "./data";
import { getCalendar } from "./get-calendar";
import type { ListPostsQuery } from "./schema";

/** A page of a calendar's posts by date, time and id. @throws AppError not_found */
export async function listPosts(
  scope: WorkspaceScope,
  calendarId: string,
  query: ListPostsQuery,
  page: PageRequest,
): Promise<Page<PostRow>> {
  await getCalendar(scope, calendarId);
  return listPostRows(scope, calendarId, query, page);
}
