import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { listBatchRows } from "@/lib/batch/list-batch-rows";

export const GET = route(operations.listBatchRows, async ({ scope, id, query }) => ({
  json: await listBatchRows(scope, id, query),
}));

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
