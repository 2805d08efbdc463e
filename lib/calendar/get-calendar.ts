import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { type CalendarRow, findCalendarRow, findPostRow, type PostRow } from "./data";

/** The workspace's calendar with its business's name. @throws AppError not_found */
export async function getCalendar(
  scope: WorkspaceScope,
  id: string,
): Promise<{ calendar: CalendarRow; businessName: string; brandColor: string | null }> {
  const found = await findCalendarRow(scope, id);
  if (!found) throw new AppError("not_found", { detail: "There is no such calendar." });
  return found;
}

/** The workspace's post. @throws AppError not_found */
export async function getPost(scope: WorkspaceScope, id: string): Promise<PostRow> {
  const post = await findPostRow(scope, id);
  if (!post) throw new AppError("not_found", { detail: "There is no such post." });
  return post;
}
