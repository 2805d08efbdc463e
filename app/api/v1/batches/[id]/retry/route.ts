import { limitGuestBatch } from "@/app/_server/limit-guest";
import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { startDrainAfterAnswer } from "@/app/_server/start-drain";
import { getBatch } from "@/lib/batch/get-batch";
import { retryBatch } from "@/lib/batch/retry-batch";
import type { RetriedBatch } from "@/lib/batch/schema";

const toAnswer = (batch: RetriedBatch) => ({ json: batch });

export const POST = route(operations.retryBatch, async ({ scope, visitor, address, id, body, keep }) => {
  await limitGuestBatch(visitor, address, async () => {
    const { counts } = await getBatch(scope, id);
    return body.rowIds?.length ?? (body.fallbacks ? counts.succeeded : counts.failed + counts.cancelled);
  });
  const batch = await retryBatch(scope, id, body, keep(toAnswer));
  startDrainAfterAnswer();
  return toAnswer(batch);
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
