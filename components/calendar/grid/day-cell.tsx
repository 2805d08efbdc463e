"use client";

import { Plus } from "lucide-react";
import { memo } from "react";
import { joinClasses } from "../../ui/join-classes";
import { formatDay } from "./calendar-days";
import { DayNumeral } from "./day-numeral";
import { useGrid } from "./grid-context";
import type { GridDay } from "./lay-out-weeks";
import { MorePosts } from "./more-posts";
import { type GridView, monthChipSize, shownPosts } from "./move-in-grid";
import { PostChip } from "./post-chip";
import { usePostDrop } from "./use-post-drag";

interface DayCellProps {
  day: GridDay;
  view: GridView;
  /** The key of this day's item that is the grid's tab stop, if it lies in this day. */
  tabStop: string | null;
  /** How many posts come before this day, for the order of arriving. */
  order: number;
}

function dayLabel(day: GridDay): string {
  const count = day.posts.length === 0 ? "no posts" : day.posts.length === 1 ? "1 post" : `${day.posts.length} posts`;
  return [formatDay(day.date), day.today ? "today" : "", day.blackout ? "kept free" : "", day.occasion ?? "", count]
    .filter(Boolean)
    .join(", ");
}

function cellStyle(day: GridDay, view: GridView): string {
  return joinClasses(
    "group relative flex min-w-0 flex-col gap-1 border-r border-b border-line p-1.5 focus-visible:z-10 focus-visible:outline-offset-[-2px]",
    view === "week" ? "min-h-96" : "min-h-29.5 wide:min-h-38",
    day.muted ? "bg-canvas" : day.weekend ? "bg-surface-2" : "bg-surface",
  );
}

export const DayCell = memo(function DayCell({ day, view, tabStop, order }: DayCellProps) {
  const { onAdd, onMove } = useGrid();
  const { ref, over } = usePostDrop<HTMLDivElement>(day.date, day.muted ? undefined : onMove);
  const { posts, more } = shownPosts(day, view);
  const size = view === "week" ? "card" : monthChipSize(day);
  const add = onAdd && !day.muted ? () => onAdd(day.date) : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles Enter, Space and N for every cell
    // biome-ignore lint/a11y/useSemanticElements: a table cell cannot be laid out by the grid
    <div
      ref={ref}
      role="gridcell"
      tabIndex={tabStop === day.date ? 0 : -1}
      data-stop={day.date}
      data-date={day.date}
      aria-label={dayLabel(day)}
      aria-current={day.today ? "date" : undefined}
      onClick={add && ((event) => event.target === event.currentTarget && add())}
      className={joinClasses(
        cellStyle(day, view),
        add && "cursor-copy",
        over && "bg-brand-soft! outline-2 outline-offset-[-2px] outline-brand",
      )}
    >
      <span className="pointer-events-none">
        <DayNumeral day={day} />
      </span>
      {posts.map((post, index) => (
        <PostChip key={post.id} post={post} size={size} tabStop={tabStop === post.id} order={order + index} />
      ))}
      {more > 0 && <MorePosts day={day} hidden={more} tabStop={tabStop === `${day.date}/more`} />}
      {add && !day.occasion && !day.blackout && (
        <Plus
          aria-hidden="true"
          className="pointer-events-none absolute top-2.5 right-2 size-4 text-ink-3 opacity-0 transition-opacity duration-120 group-hover:opacity-100"
        />
      )}
    </div>
  );
});
