import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { listReviews } from "@/lib/share/list-reviews";

export const GET = route(operations.listReviews, async ({ scope, id, query }) => ({
  json: await listReviews(scope, id, query.postId, query),
}));

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
