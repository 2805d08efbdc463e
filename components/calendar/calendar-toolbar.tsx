"use client";

import { ChevronLeft, ChevronRight, SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { Segmented } from "../ui/segmented";
import type { CalendarViewName, CalendarViewState } from "./use-calendar-view";

const VIEWS = [
  { value: "month", label: "Month" },
  { value: "week", label: "Week" },
  { value: "list", label: "List" },
] as const;

const STEP_NAMES: Record<CalendarViewName, string> = { month: "month", week: "week", list: "month" };

interface CalendarToolbarProps {
  /** Whose calendar it is. */
  businessName: string;
  view: CalendarViewState;
  phone: boolean;
  filtersOpen: boolean;
  onToggleFilters: () => void;
  /** What else can be done to the calendar. */
  children?: ReactNode;
}

/** Title, view, paging: the line above the grid. */
export function CalendarToolbar({
  businessName,
  view,
  phone,
  filtersOpen,
  onToggleFilters,
  children,
}: CalendarToolbarProps) {
  const unit = STEP_NAMES[view.view];
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2.5 max-desk:w-full">
      <div className="mr-1.5 min-w-0 max-desk:w-full">
        <p className="font-semibold break-words text-brand">{businessName}</p>
        <h1
          id="calendar-title"
          tabIndex={-1}
          className="font-display text-title font-bold tracking-[-0.02em] text-balance max-desk:text-[1.625rem]"
          aria-live="polite"
        >
          {view.span.title} <span className="font-normal text-ink-3">{view.span.year}</span>
        </h1>
      </div>
      {!phone && <Segmented label="View" value={view.view} options={VIEWS} onChange={view.setView} />}
      <div className="flex flex-wrap gap-2 max-desk:w-full">
        {view.canStep && (
          <Button size="icon" className="border-line!" aria-label={`Previous ${unit}`} onClick={() => view.step(-1)}>
            <ChevronLeft aria-hidden="true" className="size-4" />
          </Button>
        )}
        <Button size="compact" className="border-line! font-medium!" onClick={view.goToday}>
          Today
        </Button>
        {view.canStep && (
          <Button size="icon" className="border-line!" aria-label={`Next ${unit}`} onClick={() => view.step(1)}>
            <ChevronRight aria-hidden="true" className="size-4" />
          </Button>
        )}
        {view.partOfWhole && (
          <Button size="compact" variant="ghost" onClick={() => view.goTo(null)}>
            Whole calendar
          </Button>
        )}
        <Button
          size="icon"
          className="border-line! max-desk:ml-auto"
          aria-label="Filter posts"
          title="Filter posts"
          aria-expanded={filtersOpen}
          onClick={onToggleFilters}
        >
          <SlidersHorizontal aria-hidden="true" className={view.filtered ? "size-4 text-brand" : "size-4"} />
        </Button>
        {children}
      </div>
    </div>
  );
}
