import * as operations from "@/app/_server/operations/share";
import { publicOrigin } from "@/app/_server/public-origin";
import { route } from "@/app/_server/route";
import { toShareLink } from "@/lib/share/to-share-link";
import { rotateFeed } from "@/lib/share/update-share-link";

export const POST = route(operations.rotateFeed, async ({ scope, id }) => ({
  json: toShareLink(await rotateFeed(scope, id), publicOrigin()),
}));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
