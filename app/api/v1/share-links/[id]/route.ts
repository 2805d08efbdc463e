import * as operations from "@/app/_server/operations/share";
import { revalidateShare } from "@/app/_server/revalidate-shares";
import { route } from "@/app/_server/route";
import { revokeShareLink } from "@/lib/share/revoke-share-link";

export const DELETE = route(operations.revokeShareLink, async ({ scope, id }) => {
  const { tokenHash } = await revokeShareLink(scope, id);
  revalidateShare(tokenHash);
  return {};
});
