import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { revokeBatchLinks } from "@/app/_server/share-batch";

export const POST = route(operations.revokeBatchShareLinks, async ({ scope, id, body }) => ({
  json: { revoked: await revokeBatchLinks(scope, id, body) },
}));
