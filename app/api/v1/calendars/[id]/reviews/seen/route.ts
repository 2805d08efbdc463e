import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { seeReviews } from "@/lib/share/list-reviews";

export const POST = route(operations.seeReviews, async ({ scope, id, body }) => {
  await seeReviews(scope, id, body.postId);
  return {};
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
