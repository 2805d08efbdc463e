import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { getUnreadReviews } from "@/lib/share/list-reviews";

export const GET = route(operations.getUnreadReviews, async ({ scope }) => ({ json: await getUnreadReviews(scope) }));

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
