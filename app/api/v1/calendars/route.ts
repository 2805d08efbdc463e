import { answerGeneration } from "@/app/_server/answer-generation";
import { limitGuest } from "@/app/_server/limit-guest";
import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { createCalendar } from "@/lib/calendar/create-calendar";
import { listCalendarRows } from "@/lib/calendar/data";
import { toCalendar } from "@/lib/calendar/to-calendar";

export const GET = route(operations.listCalendars, async ({ scope, query }) => {
  const { items, nextCursor } = await listCalendarRows(scope, query, query.businessId);
  return { json: { items: items.map(({ calendar, businessName }) => toCalendar(calendar, businessName)), nextCursor } };
});

export const POST = route(operations.createCalendar, async (context) => {
  const { scope, visitor, body, address } = context;
  await limitGuest(visitor, address);
  return answerGeneration(context, (keep) => createCalendar(scope, body, new Date(), keep));
});

export { DELETE, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
