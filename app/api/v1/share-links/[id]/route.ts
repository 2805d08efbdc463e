import * as operations from "@/app/_server/operations/share";
import { publicOrigin } from "@/app/_server/public-origin";
import { route } from "@/app/_server/route";
import { revokeShareLink } from "@/lib/share/revoke-share-link";
import { toShareLink } from "@/lib/share/to-share-link";
import { updateShareLink } from "@/lib/share/update-share-link";

export const PATCH = route(operations.updateShareLink, async ({ scope, id, body }) => ({
  json: toShareLink(await updateShareLink(scope, id, body, new Date()), publicOrigin()),
}));

export const DELETE = route(operations.revokeShareLink, async ({ scope, id }) => {
  await revokeShareLink(scope, id);
  return {};
});

export { GET, OPTIONS, POST, PUT } from "@/app/_server/refuse-method";
