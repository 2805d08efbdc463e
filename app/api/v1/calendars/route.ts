import { awaitCalendar } from "@/lib/calendar/await-calendar";
import { createCalendar } from "@/lib/calendar/create-calendar";
import { listCalendarRows } from "@/lib/calendar/data";
import { toCalendar } from "@/lib/calendar/to-calendar";
import * as operations from "@/app/_server/operations/calendar";
import { preferredWaitMs } from "@/app/_server/prefer-wait";
import { limit, route } from "@/app/_server/route";
import { startDrainAfterAnswer } from "@/app/_server/start-drain";

export const GET = route(operations.listCalendars, async ({ scope, query }) => {
  const { items, nextCursor } = await listCalendarRows(scope, query, query.businessId);
  return { json: { items: items.map(({ calendar, businessName }) => toCalendar(calendar, businessName)), nextCursor } };
});

export const POST = route(operations.createCalendar, async ({ scope, visitor, body, request, address }) => {
  if (visitor?.credential === "guest") await limit("guest-generation", address, { points: 10, perSeconds: 60 });
  const created = await createCalendar(scope, body, new Date());
  startDrainAfterAnswer();
  const waitMs = preferredWaitMs(request.headers);
  const { calendar, businessName } = waitMs === 0 ? created : await awaitCalendar(scope, created.calendar.id, waitMs);
  const finished = calendar.status !== "queued" && calendar.status !== "running";
  const headers = { location: `/api/v1/calendars/${calendar.id}`, ...(waitMs > 0 ? { "preference-applied": `wait=${waitMs / 1000}` } : {}) };
  return { status: finished ? 201 : 202, json: toCalendar(calendar, businessName), headers };
});
