import type { WorkspaceScope } from "../account/scope";
import { listPostHistoryRows } from "./data";
import { getPost } from "./get-calendar";
import type { Post, PostHistory } from "./schema";

/** The earlier forms of a post, newest first: what it was, and which change replaced it. @throws AppError not_found */
export async function listPostHistory(scope: WorkspaceScope, postId: string): Promise<PostHistory> {
  await getPost(scope, postId);
  const rows = await listPostHistoryRows(scope, postId);
  // The column holds what toPost made when the row was written.
  const items = rows.map(({ revision, at, by, change, post }) => ({
    revision,
    at: at.toISOString(),
    by,
    change,
    post: post as unknown as Post,
  }));
  return { items };
}
