import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { replyToReview } from "@/lib/share/answer-review";

export const POST = route(operations.replyToReview, async ({ scope, id, body, keep }) => ({
  json: await replyToReview(
    scope,
    id,
    body,
    keep((json) => ({ json })),
  ),
}));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
