import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { deleteCalendar } from "@/lib/calendar/delete-calendar";
import { getCalendar } from "@/lib/calendar/get-calendar";
import { toCalendar } from "@/lib/calendar/to-calendar";
import { updateCalendar } from "@/lib/calendar/update-calendar";

export const GET = route(operations.getCalendar, async ({ scope, id }) => {
  const { calendar, businessName } = await getCalendar(scope, id);
  return { json: toCalendar(calendar, businessName) };
});

export const DELETE = route(operations.deleteCalendar, async ({ scope, id }) => {
  await deleteCalendar(scope, id);
  return {};
});

export const PATCH = route(operations.updateCalendar, async ({ scope, id, body }) => {
  const { calendar, businessName } = await updateCalendar(scope, id, body);
  return { json: toCalendar(calendar, businessName) };
});

export { OPTIONS, POST, PUT } from "@/app/_server/refuse-method";
