import { joinClasses } from "../../ui/join-classes";
import { formatMonthShort } from "./calendar-days";
import type { GridDay } from "./lay-out-weeks";

/** The printed numeral of a wall calendar, today's on a marigold tile, an occasion beside it. */
export function DayNumeral({ day }: { day: Omit<GridDay, "posts"> }) {
  return (
    <span className="flex min-h-6 items-center gap-1.5">
      <span
        className={joinClasses(
          "shrink-0 font-display text-numeral font-semibold",
          day.today && "-ml-1 min-w-6.5 rounded-chip bg-accent px-1 text-center text-accent-ink",
          !day.today && (day.muted ? "font-normal text-ink-3" : "text-ink"),
        )}
      >
        {Number(day.date.slice(8))}
      </span>
      {day.namesMonth && <span className="text-meta font-semibold text-ink-2">{formatMonthShort(day.date)}</span>}
      {day.blackout && (
        <span className="min-w-0 truncate rounded-tag border border-line px-1.5 py-0.5 text-[0.6875rem] leading-4 font-medium text-ink-2">
          Kept free
        </span>
      )}
      {day.occasion && (
        <span
          className="pointer-events-auto min-w-0 truncate rounded-tag bg-accent-soft px-1.5 py-0.5 text-[0.6875rem] leading-4 font-medium text-warn"
          title={day.occasion}
        >
          {day.occasion}
        </span>
      )}
    </span>
  );
}
