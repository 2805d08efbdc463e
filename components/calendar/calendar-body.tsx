"use client";

import type { Calendar, Post } from "@/lib/calendar/schema";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { CalendarSkeleton } from "./calendar-skeleton";
import { AgendaList } from "./grid/agenda-list";
import { formatPeriod } from "./grid/calendar-days";
import { MonthGrid } from "./grid/month-grid";
import { useWeeks } from "./grid/use-weeks";
import type { CalendarViewState } from "./use-calendar-view";

interface CalendarBodyProps {
  calendar: Calendar;
  view: CalendarViewState;
  posts: readonly Post[];
  today: string;
  loading: boolean;
  problem: unknown;
  writing: boolean;
}

/** The grid, the week or the list, whichever is chosen. */
export function CalendarBody({ calendar, view, posts, today, loading, problem, writing }: CalendarBodyProps) {
  const label = `${view.span.title} ${view.span.year}, posts of ${calendar.businessName}`;
  const weeks = useWeeks(view.span, posts, today, calendar.blackoutDates);
  if (problem) {
    return (
      <Notice tone="danger" role="alert" title="The posts could not be loaded">
        {problemMessage(problem)}
      </Notice>
    );
  }
  if (loading) return <CalendarSkeleton />;
  if (posts.length === 0 && view.filtered) {
    return (
      <EmptyState
        title="No post passes the filters"
        actions={<Button onClick={view.clearFilters}>Show every post</Button>}
      >
        Clear the filters, or look at other dates.
      </EmptyState>
    );
  }
  const outside = view.span.shownFrom > view.span.shownTo;
  if (view.view === "list") {
    if (posts.length > 0) return <AgendaList posts={posts} today={today} label={label} />;
    return writing ? <CalendarSkeleton /> : <NothingHere calendar={calendar} view={view} />;
  }
  return (
    <>
      {outside && !writing && <NothingHere calendar={calendar} view={view} compact />}
      <MonthGrid label={label} weeks={weeks} view={view.view} onPage={view.step} />
    </>
  );
}

function NothingHere({
  calendar,
  view,
  compact = false,
}: {
  calendar: Calendar;
  view: CalendarViewState;
  compact?: boolean;
}) {
  const back = (
    <Button size={compact ? "compact" : "regular"} onClick={() => view.goTo(calendar.startDate)}>
      Go to its first day
    </Button>
  );
  const words = `This calendar runs ${formatPeriod(calendar.startDate, calendar.endDate)}.`;
  if (!compact) {
    return (
      <EmptyState title="No posts here" actions={back}>
        {words}
      </EmptyState>
    );
  }
  return (
    <Notice tone="info" actions={back} className="mb-3">
      {words}
    </Notice>
  );
}
