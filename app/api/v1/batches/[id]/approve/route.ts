import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { approveBatch } from "@/lib/batch/approve-batch";

export const POST = route(operations.approveBatch, async ({ scope, id, body }) => ({
  json: await approveBatch(scope, id, body),
}));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
