import type { WorkspaceScope } from "../account/scope";
import { getCalendar } from "../calendar/get-calendar";
import type { Page, PageRequest } from "../core/page";
import { isRecordId } from "../core/record-id";
import { countUnreadReviews, listReviewRows } from "./data";
import { markReviewsSeen } from "./mutations";
import type { Review, UnreadReviews } from "./schema";
import { toReview } from "./to-review";

/** What was said of a calendar (of one post, when given), newest first, undone lines included. @throws AppError not_found */
export async function listReviews(
  scope: WorkspaceScope,
  calendarId: string,
  postId: string | undefined,
  page: PageRequest,
): Promise<Page<Review>> {
  await getCalendar(scope, calendarId);
  const { items, nextCursor } = await listReviewRows(scope, calendarId, postId, page);
  return { items: items.map(toReview), nextCursor };
}

/** How many reviews nobody of the workspace has seen yet. */
export async function getUnreadReviews(scope: WorkspaceScope): Promise<UnreadReviews> {
  const items = await countUnreadReviews(scope);
  return { items, total: items.reduce((sum, item) => sum + item.count, 0) };
}

/** Whoever of the workspace reads a thread has seen it for all. @throws AppError not_found */
export async function seeReviews(scope: WorkspaceScope, calendarId: string, postId?: string): Promise<void> {
  await getCalendar(scope, calendarId);
  if (postId === undefined || isRecordId(postId)) await markReviewsSeen(scope, calendarId, postId);
}
