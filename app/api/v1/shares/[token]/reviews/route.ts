import { limitReviews } from "@/app/_server/limit-share";
import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { readShareProof } from "@/app/_server/share-proof";
import { createReview } from "@/lib/share/create-review";

export const POST = route(operations.createReview, async ({ token, body, request, address }) => {
  await limitReviews(token, address);
  return { json: await createReview(token, readShareProof(request.headers), body) };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
