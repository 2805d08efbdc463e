import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { revokeShareLink } from "@/lib/share/revoke-share-link";

export const DELETE = route(operations.revokeShareLink, async ({ scope, id }) => {
  await revokeShareLink(scope, id);
  return {};
});
