import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { createPost } from "@/lib/calendar/create-post";
import type { PostRow } from "@/lib/calendar/data";
import { listPosts } from "@/lib/calendar/list-posts";
import { toPost } from "@/lib/calendar/to-calendar";

export const GET = route(operations.listPosts, async ({ scope, id, query }) => {
  const { items, nextCursor } = await listPosts(scope, id, query, query);
  return { json: { items: items.map(toPost), nextCursor } };
});

const toAnswer = (row: PostRow) => ({ json: toPost(row), headers: { location: `/api/v1/posts/${row.id}` } });

export const POST = route(operations.createPost, async ({ scope, id, body, keep }) =>
  toAnswer(await createPost(scope, id, body, keep(toAnswer))),
);

export { DELETE, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
