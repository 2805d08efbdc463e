import * as operations from "@/app/_server/operations/calendar";
import { revalidateShares } from "@/app/_server/revalidate-shares";
import { route } from "@/app/_server/route";
import { deleteCalendar } from "@/lib/calendar/delete-calendar";
import { getCalendar } from "@/lib/calendar/get-calendar";
import { toCalendar } from "@/lib/calendar/to-calendar";

export const GET = route(operations.getCalendar, async ({ scope, id }) => {
  const { calendar, businessName } = await getCalendar(scope, id);
  return { json: toCalendar(calendar, businessName) };
});

export const DELETE = route(operations.deleteCalendar, async ({ scope, id }) => {
  // The links go with the calendar, so their pages are dropped while they can still be listed.
  await revalidateShares(scope, id);
  await deleteCalendar(scope, id);
  return {};
});
