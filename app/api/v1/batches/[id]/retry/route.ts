import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { startDrainAfterAnswer } from "@/app/_server/start-drain";
import { retryBatch } from "@/lib/batch/retry-batch";

export const POST = route(operations.retryBatch, async ({ scope, id, body }) => {
  const batch = await retryBatch(scope, id, body);
  startDrainAfterAnswer();
  return { json: batch };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
