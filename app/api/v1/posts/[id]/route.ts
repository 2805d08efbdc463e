import { matchedRevision } from "@/app/_server/if-match";
import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { deletePost } from "@/lib/calendar/delete-post";
import { getPost } from "@/lib/calendar/get-calendar";
import { toPost } from "@/lib/calendar/to-calendar";
import { updatePost } from "@/lib/calendar/update-post";

const etag = ({ revision }: { revision: number }) => ({ etag: `"${revision}"` });

export const GET = route(operations.getPost, async ({ scope, id }) => {
  const post = toPost(await getPost(scope, id));
  return { json: post, headers: etag(post) };
});

export const PATCH = route(operations.updatePost, async ({ scope, id, body, request }) => {
  const post = toPost(await updatePost(scope, id, body, matchedRevision(request.headers)));
  return { json: post, headers: etag(post) };
});

export const DELETE = route(operations.deletePost, async ({ scope, id, request }) => {
  await deletePost(scope, id, matchedRevision(request.headers));
  return {};
});

export { OPTIONS, POST, PUT } from "@/app/_server/refuse-method";
