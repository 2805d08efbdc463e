import type { CSSProperties } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import type { SharedPost } from "@/lib/share/schema";
import { formatPeriod, formatZone } from "../calendar/calendar-days";
import { isShort, layOutWeeks, monthSpan, periodSpan } from "../calendar/lay-out-weeks";
import { monthsOf } from "../calendar/months-of";
import { pillarHue } from "../calendar/pillar-hue";
import { StaticMonth } from "../calendar/static-month";
import { AwningMark, AwningStrip } from "../ui/awning";
import { joinClasses } from "../ui/join-classes";
import { darkenToContrast } from "./darken-to-contrast";
import { ShareDays } from "./share-days";

interface SharePageProps {
  business: { name: string; brandColor: string | null };
  calendar: Pick<Calendar, "startDate" | "endDate" | "timezone" | "pillars" | "channels" | "postCount" | "status">;
  posts: readonly SharedPost[];
}

/** A shared calendar, whole without JavaScript: the wall calendar on a desk, then every post with its words. */
export function SharePage({ business, calendar, posts }: SharePageProps) {
  const color = darkenToContrast(business.brandColor);
  const spans = isShort(calendar)
    ? [periodSpan(calendar)]
    : monthsOf(calendar).map((month) => monthSpan(month, calendar));
  const count = posts.length === 1 ? "1 post" : `${posts.length} posts`;
  const approved = posts.filter((post) => post.status === "approved").length;
  return (
    <div style={color ? ({ "--awning": color, "--awning-alt": "#fff" } as CSSProperties) : undefined}>
      <AwningStrip />
      <header className="mx-auto max-w-[80rem] px-5 pt-8 pb-6 max-desk:px-4">
        <h1 className="font-display text-title font-bold tracking-[-0.02em] text-balance" dir="auto">
          {business.name}
        </h1>
        <p className="mt-2 text-read text-ink-2">
          {count} · {formatPeriod(calendar.startDate, calendar.endDate)}
          {approved > 0 && ` · ${approved} approved`}
        </p>
        <p className="mt-1 text-meta text-ink-2">
          {calendar.channels.map((channel) => CHANNEL_LIMITS[channel].label).join(", ")} ·{" "}
          {formatZone(calendar.timezone, calendar.startDate)}
        </p>
        <ul aria-label="Pillars" className="mt-4 flex flex-wrap gap-x-4 gap-y-1.5">
          {calendar.pillars.map((pillar) => (
            <li
              key={pillar.id}
              className={joinClasses(
                pillarHue(pillar.id, calendar.pillars),
                "flex items-center gap-1.5 text-[0.8125rem] text-ink-2",
              )}
            >
              <span aria-hidden="true" className="print-color size-2.5 rounded-[3px] bg-hue" />
              {pillar.label}
            </li>
          ))}
        </ul>
      </header>
      <main className="mx-auto max-w-[80rem] px-5 pb-12 max-desk:px-4">
        <div className="flex flex-col gap-8 max-desk:hidden">
          {spans.map((span) => (
            <section key={span.from + span.title} aria-label={`${span.title} ${span.year}`}>
              <h2 className="mb-3 font-display text-section font-[650]">
                {span.title} <span className="font-normal text-ink-3">{span.year}</span>
              </h2>
              <StaticMonth
                caption={`${span.title} ${span.year}, posts of ${business.name}`}
                weeks={layOutWeeks(span, posts, "")}
                pillars={calendar.pillars}
                hrefOf={(post) => `#${post.id}`}
              />
            </section>
          ))}
        </div>
        <ShareDays posts={posts} pillars={calendar.pillars} />
        {posts.length === 0 && (
          <p className="py-10 text-center text-ink-2">No posts yet. They appear here as they are written.</p>
        )}
      </main>
      <footer className="border-t border-line">
        <p className="mx-auto flex max-w-[80rem] items-center gap-2.5 px-5 py-5 text-meta text-ink-2 max-desk:px-4">
          <AwningMark className="[--awning:var(--brand)]" />
          <span>
            Planned with{" "}
            <a href="/" className="font-semibold text-brand underline underline-offset-2">
              Bella
            </a>
          </span>
        </p>
      </footer>
    </div>
  );
}
