import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { suggestQuietDays } from "@/lib/calendar/suggest-quiet-days";

export const GET = route(operations.listQuietDays, async ({ scope, id }) => ({
  json: await suggestQuietDays(scope, id),
}));

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
