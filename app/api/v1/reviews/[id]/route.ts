import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { resolveReview } from "@/lib/share/answer-review";

export const PATCH = route(operations.resolveReview, async ({ scope, id, body }) => ({
  json: await resolveReview(scope, id, body.resolved),
}));

export { DELETE, GET, OPTIONS, POST, PUT } from "@/app/_server/refuse-method";
