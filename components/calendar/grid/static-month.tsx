import { joinClasses } from "../../ui/join-classes";
import { type PillarName, pillarHue } from "../pillar-hue";
import { postLabel } from "../post-words";
import { formatDay } from "./calendar-days";
import { DayNumeral } from "./day-numeral";
import type { GridDay, GridPost } from "./lay-out-weeks";
import { roomyDay, shownPosts } from "./move-in-grid";
import { chipStyle, PostChipFace } from "./post-chip-face";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

interface StaticMonthProps {
  caption: string;
  weeks: GridDay<GridPost>[][];
  pillars: readonly PillarName[];
  /** Whose clock the times are shown on. */
  country?: string | undefined;
  /** Where a chip leads; without it chips are only to be looked at. */
  hrefOf?: (post: GridPost) => string;
  /** What a chip that leads somewhere is called. */
  labelOf?: (post: GridPost, pillars: readonly PillarName[], country?: string) => string;
}

/** The wall calendar as plain HTML: a table that needs no JavaScript. */
export function StaticMonth({ caption, weeks, pillars, country, hrefOf, labelOf = postLabel }: StaticMonthProps) {
  return (
    <div className="overflow-hidden rounded-panel border border-line bg-surface">
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="bg-surface-2">
            {WEEKDAYS.map((weekday) => (
              <th
                key={weekday}
                scope="col"
                className="border-b border-line px-2.5 py-2.5 text-left text-meta font-semibold text-ink-2"
              >
                <abbr title={weekday} className="no-underline">
                  {weekday.slice(0, 3)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr:last-child>td]:border-b-0">
          {weeks.map((week) => (
            <tr key={week[0]?.date} className="print-keep">
              {week.map((day) => (
                <StaticDay
                  key={day.date}
                  day={day}
                  pillars={pillars}
                  country={country}
                  hrefOf={hrefOf}
                  labelOf={labelOf}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface StaticDayProps {
  day: GridDay<GridPost>;
  pillars: readonly PillarName[];
  country: string | undefined;
  hrefOf: StaticMonthProps["hrefOf"] | undefined;
  labelOf: NonNullable<StaticMonthProps["labelOf"]>;
}

function StaticDay({ day, pillars, country, hrefOf, labelOf }: StaticDayProps) {
  const { posts, more } = shownPosts(day, "month");
  const size = roomyDay(day) ? "tall" : "line";
  return (
    <td className={joinClasses("month-cell", day.muted ? "bg-canvas" : day.weekend ? "bg-surface-2" : "bg-surface")}>
      <div className="flex flex-col gap-1">
        <DayNumeral day={day} />
        {posts.map((post) => {
          const style = chipStyle(post, size, pillarHue(post.pillar, pillars));
          return hrefOf ? (
            <a
              key={post.id}
              href={hrefOf(post)}
              aria-label={labelOf(post, pillars, country)}
              className={joinClasses(style, "hover:border-hue")}
            >
              <PostChipFace post={post} size={size} country={country} />
            </a>
          ) : (
            <span key={post.id} className={style}>
              <PostChipFace post={post} size={size} country={country} />
            </span>
          );
        })}
        {more > 0 && hrefOf && (
          <a
            href={`#day-${day.date}`}
            aria-label={`${more} more on ${formatDay(day.date)}`}
            className="flex min-h-6 items-center self-start rounded-tag px-1.5 text-meta font-medium text-ink-2 no-underline hover:bg-ink/6"
          >
            +{more} more
          </a>
        )}
        {more > 0 && !hrefOf && <span className="px-1.5 text-meta font-medium text-ink-2">+{more} more</span>}
      </div>
    </td>
  );
}
