import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { cancelBatch } from "@/lib/batch/cancel-batch";

export const POST = route(operations.cancelBatch, async ({ scope, id }) => ({ json: await cancelBatch(scope, id) }));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
