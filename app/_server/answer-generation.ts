import type { Keep } from "@/lib/account/keep-made";
import type { WorkspaceScope } from "@/lib/account/scope";
import { awaitCalendar } from "@/lib/calendar/await-calendar";
import type { CalendarRow } from "@/lib/calendar/data";
import { toCalendar } from "@/lib/calendar/to-calendar";
import { preferredWaitMs } from "./prefer-wait";
import type { RouteAnswer, RouteContext } from "./route";
import { startDrainAfterAnswer } from "./start-drain";

interface Ordered {
  calendar: CalendarRow;
  businessName: string;
}

type Context = Pick<RouteContext<unknown, unknown>, "keep" | "request"> & { scope: WorkspaceScope };

/**
 * Orders something to be written and answers it: 202 at once, or 201 when `Prefer: wait=N` saw it finished. What is
 * kept with the order is the 202, which leads to the calendar even when nobody is left to wait for it.
 */
export async function answerGeneration(
  { scope, keep, request }: Context,
  order: (keep: Keep<Ordered>) => Promise<Ordered>,
): Promise<RouteAnswer> {
  const ordered = await order(keep((made: Ordered) => toAnswer(made)));
  startDrainAfterAnswer();
  const waitMs = preferredWaitMs(request.headers);
  if (waitMs === 0) return toAnswer(ordered);
  const waited = await awaitCalendar(scope, ordered.calendar.id, waitMs);
  return toAnswer(waited, { "preference-applied": `wait=${waitMs / 1000}` });
}

function toAnswer({ calendar, businessName }: Ordered, headers: Record<string, string> = {}) {
  const finished = calendar.status !== "queued" && calendar.status !== "running";
  return {
    status: finished ? 201 : 202,
    json: toCalendar(calendar, businessName),
    headers: { location: `/api/v1/calendars/${calendar.id}`, ...headers },
  };
}
