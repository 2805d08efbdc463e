import type { WorkspaceScope } from "@/lib/account/scope";
import { awaitCalendar } from "@/lib/calendar/await-calendar";
import type { CalendarRow } from "@/lib/calendar/data";
import { toCalendar } from "@/lib/calendar/to-calendar";
import { preferredWaitMs } from "./prefer-wait";
import type { RouteAnswer } from "./route";
import { startDrainAfterAnswer } from "./start-drain";

/** Answers an order to write: 202 at once, or 201 when `Prefer: wait=N` saw it finished. */
export async function answerGeneration(
  scope: WorkspaceScope,
  ordered: { calendar: CalendarRow; businessName: string },
  headers: Headers,
): Promise<RouteAnswer> {
  startDrainAfterAnswer();
  const waitMs = preferredWaitMs(headers);
  const { calendar, businessName } = waitMs === 0 ? ordered : await awaitCalendar(scope, ordered.calendar.id, waitMs);
  const finished = calendar.status !== "queued" && calendar.status !== "running";
  return {
    status: finished ? 201 : 202,
    json: toCalendar(calendar, businessName),
    headers: {
      location: `/api/v1/calendars/${calendar.id}`,
      ...(waitMs > 0 ? { "preference-applied": `wait=${waitMs / 1000}` } : {}),
    },
  };
}
