import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { listPostHistory } from "@/lib/calendar/list-post-history";

export const GET = route(operations.listPostHistory, async ({ scope, id }) => ({
  json: await listPostHistory(scope, id),
}));

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
