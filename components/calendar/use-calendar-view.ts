"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import type { Calendar } from "@/lib/calendar/schema";
import { CHANNELS, POST_STATUSES } from "@/lib/core/vocabulary";
import { addDays, addMonths, startOfWeek } from "./grid/calendar-days";
import { type GridSpan, isShort, monthSpan, openingSpan, periodSpan, weekSpan } from "./grid/lay-out-weeks";

export const CALENDAR_VIEWS = ["month", "week", "list"] as const;
export type CalendarViewName = (typeof CALENDAR_VIEWS)[number];

const PARAMS = {
  view: parseAsStringLiteral(CALENDAR_VIEWS).withDefault("month"),
  date: parseAsString,
  channel: parseAsStringLiteral(CHANNELS),
  pillar: parseAsString,
  status: parseAsStringLiteral(POST_STATUSES),
  q: parseAsString.withDefault(""),
};

const LOCAL_DATE = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

type Params = ReturnType<typeof useQueryStates<typeof PARAMS>>[0];
export type PostFilters = Pick<Params, "channel" | "pillar" | "status" | "q">;

interface Place {
  view: CalendarViewName;
  anchor: string | null;
  today: string;
  calendar: Pick<Calendar, "startDate" | "endDate">;
}

function spanFor({ view, anchor, today, calendar }: Place): GridSpan {
  const inside = today >= calendar.startDate && today <= calendar.endDate;
  const at = anchor ?? (inside ? today : calendar.startDate);
  if (view === "week") return weekSpan(at, calendar);
  if (isShort(calendar) && (view === "list" || anchor === null)) return periodSpan(calendar);
  if (anchor === null) return openingSpan(at, calendar);
  return monthSpan(at, calendar);
}

/** Where ‹ (-1) and › (1) lead. From the opening view, which may touch two months, they lead to its first and last. */
function neighbour({ view, anchor }: Place, span: GridSpan, step: -1 | 1): string {
  if (view === "week") return addDays(startOfWeek(span.from), step * 7);
  if (anchor !== null) return addMonths(anchor, step);
  const several = span.shownFrom.slice(0, 7) !== span.shownTo.slice(0, 7);
  return addMonths(step === -1 ? span.shownFrom : span.shownTo, several ? 0 : step);
}

/** What is shown of a calendar; all of it lives in the URL. `phone` always gets the list. */
export function useCalendarView(calendar: Pick<Calendar, "startDate" | "endDate">, today: string, phone: boolean) {
  const [params, setParams] = useQueryStates(PARAMS);
  const view = phone ? "list" : params.view;
  const anchor = params.date !== null && LOCAL_DATE.test(params.date) ? params.date : null;
  const place = { view, anchor, today, calendar };
  const span = spanFor(place);
  const whole = isShort(calendar);
  const near = today >= span.from && today <= span.to && anchor === null;
  return {
    view,
    span,
    filters: { channel: params.channel, pillar: params.pillar, status: params.status, q: params.q },
    filtered: Boolean(params.channel || params.pillar || params.status || params.q),
    /** A short calendar's list shows everything: there is nowhere to go. */
    canStep: !(view === "list" && whole),
    /** True when a month of a short calendar is shown instead of all of it. */
    partOfWhole: whole && anchor !== null && view === "month",
    setView: (next: CalendarViewName) => void setParams({ view: next }),
    setFilters: (next: Partial<PostFilters>) => void setParams(next),
    clearFilters: () => void setParams({ channel: null, pillar: null, status: null, q: null }),
    step: (by: -1 | 1) => void setParams({ date: neighbour(place, span, by) }),
    goTo: (date: string | null) => void setParams({ date }),
    goToday: () => void setParams({ date: near ? null : today }),
  };
}

export type CalendarViewState = ReturnType<typeof useCalendarView>;
