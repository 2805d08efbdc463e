import { limitViews } from "@/app/_server/limit-share";
import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { countView } from "@/lib/share/count-view";

export const POST = route(operations.countShareView, async ({ token, address }) => {
  await limitViews(token, address);
  await countView(token);
  return {};
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
