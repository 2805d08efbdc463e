import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { redoPost } from "@/lib/calendar/redo-post";

export const POST = route(operations.redoPost, async ({ scope, id, body, keep }) => ({
  json: await redoPost(
    scope,
    id,
    body,
    keep((json) => ({ json })),
  ),
}));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
