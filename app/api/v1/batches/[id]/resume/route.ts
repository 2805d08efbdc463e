import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { startDrainAfterAnswer } from "@/app/_server/start-drain";
import { resumeBatch } from "@/lib/batch/pause-batch";

export const POST = route(operations.resumeBatch, async ({ scope, id, body }) => {
  const batch = await resumeBatch(scope, id, body.spendCapUsd);
  startDrainAfterAnswer();
  return { json: batch };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
