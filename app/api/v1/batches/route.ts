import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { listBatches } from "@/lib/batch/list-batches";

export const GET = route(operations.listBatches, async ({ scope, query }) => ({
  json: await listBatches(scope, query),
}));
