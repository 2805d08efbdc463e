import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { revokeShareLinks } from "@/lib/share/revoke-share-link";

export const POST = route(operations.revokeShareLinks, async ({ scope, body }) => ({
  json: { revoked: await revokeShareLinks(scope, body.calendarIds) },
}));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
