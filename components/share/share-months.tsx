import { monthsOf } from "@/lib/core/dates/months-of";
import type { SharedPart } from "@/lib/share/schema";
import {
  type GridSpan,
  isShort,
  layOutWeeks,
  monthSpan,
  periodSpan,
  withoutMutedWeeks,
} from "../calendar/grid/lay-out-weeks";
import { StaticMonth } from "../calendar/grid/static-month";
import { readerLabel, visitorLabel } from "./visitor-label";
import { visitorStatus } from "./visitor-status";

interface ShareMonthsProps extends Pick<SharedPart, "business" | "calendar" | "posts" | "month"> {
  /** Whether it shows how far the approval of each post is. */
  statuses?: boolean;
}

function spansOf({ calendar, month }: ShareMonthsProps): GridSpan[] {
  if (month === null && isShort(calendar)) return [periodSpan(calendar)];
  const months = month === null ? monthsOf(calendar) : [month];
  return months.map((name) => withoutMutedWeeks(monthSpan(`${name}-01`, calendar)));
}

/** The look that all posts have in common where statuses are not shown. */
const PLAIN = "approved";

/** The wall calendar, on a desk and on paper: one grid a month, every chip leading to its post below. */
export function ShareMonths({ business, calendar, posts, month, statuses = true }: ShareMonthsProps) {
  const seen = posts.map((post) => ({ ...post, status: statuses ? visitorStatus(post.status) : PLAIN }));
  const spans = spansOf({ business, calendar, posts, month });
  // Readers of another website are told of no day without a post.
  const keptFree = statuses ? calendar.blackoutDates : [];
  return (
    <div data-part="months" className="flex flex-col gap-8 max-desk:hidden print:gap-0">
      {spans.map((span) => (
        <section key={span.from + span.title} aria-label={`${span.title} ${span.year}`} className="print-month">
          <h2 className="mb-3 font-display text-section font-[650]">
            {span.title} <span className="font-normal text-ink-3">{span.year}</span>
          </h2>
          <StaticMonth
            caption={`${span.title} ${span.year}, posts of ${business.name}`}
            weeks={layOutWeeks(span, seen, "", keptFree)}
            pillars={calendar.pillars}
            country={calendar.country}
            hrefOf={(post) => `#${post.id}`}
            labelOf={statuses ? visitorLabel : readerLabel}
          />
        </section>
      ))}
    </div>
  );
}
