import { limitReviews } from "@/app/_server/limit-share";
import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { readShareProof } from "@/app/_server/share-proof";
import { undoReview } from "@/lib/share/undo-review";

export const DELETE = route(operations.undoReview, async ({ token, id, body, request, address }) => {
  await limitReviews(token, address);
  await undoReview(token, readShareProof(request.headers), id, body.undoToken);
  return {};
});

export { GET, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
