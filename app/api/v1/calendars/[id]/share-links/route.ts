import * as operations from "@/app/_server/operations/share";
import { publicOrigin } from "@/app/_server/public-origin";
import { route } from "@/app/_server/route";
import { takePage } from "@/lib/core/page";
import { createShareLink } from "@/lib/share/create-share-link";
import { listShareLinks } from "@/lib/share/list-share-links";

export const GET = route(operations.listShareLinks, async ({ scope, id, query }) => ({
  json: takePage(await listShareLinks(scope, id, publicOrigin()), query),
}));

export const POST = route(operations.createShareLink, async ({ scope, id, body }) => {
  const link = await createShareLink(scope, id, body, publicOrigin(), new Date());
  return { json: link, headers: { location: `/api/v1/share-links/${link.id}` } };
});

export { DELETE, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
