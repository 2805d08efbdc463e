"use client";

import { type FocusEvent, useRef, useState } from "react";
import { DayCell } from "./day-cell";
import type { GridDay } from "./lay-out-weeks";
import { firstStop, focusStops, type GridView } from "./move-in-grid";
import { useGridKeys } from "./use-grid-keys";
import { WeekdayHeads } from "./weekday-heads";

interface MonthGridProps {
  label: string;
  weeks: GridDay[][];
  view?: GridView;
  /** Page Up and Page Down; -1 is earlier. */
  onPage?: (step: -1 | 1) => void;
}

/** Which days lie inside; `order` counts the posts before each day. */
function withOrder(weeks: GridDay[][]) {
  let order = 0;
  return weeks.map((week) =>
    week.map((day) => {
      const before = order;
      order += day.posts.length;
      return { day, order: before };
    }),
  );
}

/** The wall calendar. One tab stop; arrows go through days and posts, Alt with an arrow moves the post. */
export function MonthGrid({ label, weeks, view = "month", onPage }: MonthGridProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const days = weeks.flat();
  const present = focused !== null && days.some((day) => focusStops(day, view).includes(focused));
  const stop = present ? focused : firstStop(weeks);
  const onKeyDown = useGridKeys({ grid: ref, weeks, view, onPage });

  function onFocus(event: FocusEvent<HTMLDivElement>) {
    const next = (event.target as HTMLElement).dataset.stop;
    if (next) setFocused(next);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the ARIA grid pattern; its cells hold links and hear arrow keys
    <div
      ref={ref}
      role="grid"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      className="overflow-hidden rounded-panel border border-line bg-line"
    >
      <WeekdayHeads />
      {withOrder(weeks).map((week) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: focus lies on cells and posts, never on rows
        <div
          key={week[0]?.day.date}
          role="row"
          className="grid grid-cols-[repeat(7,minmax(0,1fr))] [&:last-child>*]:border-b-0 [&>*:last-child]:border-r-0"
        >
          {week.map(({ day, order }) => (
            <DayCell
              key={day.date}
              day={day}
              view={view}
              order={order}
              tabStop={stop !== null && focusStops(day, view).includes(stop) ? stop : null}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
