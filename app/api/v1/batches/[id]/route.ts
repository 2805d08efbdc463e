import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { deleteBatch } from "@/lib/batch/delete-batch";
import { getBatch } from "@/lib/batch/get-batch";

export const GET = route(operations.getBatch, async ({ scope, id }) => ({ json: await getBatch(scope, id) }));

export const DELETE = route(operations.deleteBatch, async ({ scope, id }) => {
  await deleteBatch(scope, id);
  return {};
});

export { OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
