import * as operations from "@/app/_server/operations/share";
import { publicOrigin } from "@/app/_server/public-origin";
import { route } from "@/app/_server/route";
import { takePage } from "@/lib/core/page";
import { createShareLink } from "@/lib/share/create-share-link";
import { listShareLinks } from "@/lib/share/list-share-links";
import type { CreatedShareLink } from "@/lib/share/schema";

export const GET = route(operations.listShareLinks, async ({ scope, id, query }) => ({
  json: takePage(await listShareLinks(scope, id, publicOrigin()), query),
}));

const toAnswer = (link: CreatedShareLink) => ({
  json: link,
  headers: { location: `/api/v1/share-links/${link.id}` },
});

export const POST = route(operations.createShareLink, async ({ scope, id, body, keep }) =>
  toAnswer(await createShareLink(scope, id, body, publicOrigin(), new Date(), keep(toAnswer))),
);

export { DELETE, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
