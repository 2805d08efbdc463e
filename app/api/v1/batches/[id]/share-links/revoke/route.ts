import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { revokeBatchLinks } from "@/app/_server/share-batch";

export const POST = route(operations.revokeBatchShareLinks, async ({ scope, id, body }) => ({
  json: { revoked: await revokeBatchLinks(scope, id, body) },
}));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
