import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { cancelCalendar } from "@/lib/calendar/cancel-calendar";
import { toCalendar } from "@/lib/calendar/to-calendar";

export const POST = route(operations.cancelCalendar, async ({ scope, id }) => {
  const { calendar, businessName } = await cancelCalendar(scope, id);
  return { json: toCalendar(calendar, businessName) };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
