import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { pauseBatch } from "@/lib/batch/pause-batch";

export const POST = route(operations.pauseBatch, async ({ scope, id }) => ({ json: await pauseBatch(scope, id) }));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
