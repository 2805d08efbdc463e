import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import type { SharedCalendar } from "@/lib/share/schema";
import { formatPeriod, formatZone } from "../calendar/calendar-days";
import { pillarHue } from "../calendar/pillar-hue";
import { buttonStyle } from "../ui/button-style";
import { joinClasses } from "../ui/join-classes";
import { SubscribeLinks } from "./subscribe-links";

const ASKS: Record<SharedCalendar["access"], string | null> = {
  view: null,
  comment: "Leave a comment under any post; no account needed.",
  approve: "Approve each post, or ask for a change, right under it; no account needed.",
};

/** Whose calendar it is, how far its approval is, and how to take it along. */
export function ShareHeader({ token, shared }: { token: string; shared: SharedCalendar }) {
  const { business, calendar, counts, access, mode, feedUrl, allowDownload } = shared;
  const share = counts.posts === 0 ? 0 : counts.approved / counts.posts;
  return (
    <header className="mx-auto flex max-w-[80rem] flex-wrap items-end justify-between gap-x-10 gap-y-5 px-5 pt-8 pb-6 max-desk:px-4 max-desk:pt-6 print:pt-3 print:pb-3">
      <div className="min-w-0">
        <h1 className="font-display text-title font-bold tracking-[-0.02em] text-balance" dir="auto">
          {business.name}
        </h1>
        <p className="mt-2 text-read text-ink-2">
          {formatPeriod(calendar.startDate, calendar.endDate)} ·{" "}
          {calendar.channels.map((channel) => CHANNEL_LIMITS[channel].label).join(", ")}
        </p>
        <p className="mt-1 text-meta text-ink-2">
          {formatZone(calendar.timezone, calendar.startDate, calendar.town)}
          {mode === "frozen" && " · A copy: later changes do not show here"}
        </p>
        {ASKS[access] && <p className="print-hide mt-3 text-read">{ASKS[access]}</p>}
        <noscript>
          {ASKS[access] && <p className="mt-1 text-ink-2">Answering here needs JavaScript; reading does not.</p>}
        </noscript>
        <ul aria-label="Pillars" className="print-hide mt-4 flex flex-wrap gap-x-4 gap-y-1.5">
          {calendar.pillars.map((pillar) => (
            <li
              key={pillar.id}
              className={joinClasses(
                pillarHue(pillar.id, calendar.pillars),
                "flex items-center gap-1.5 text-[0.8125rem] text-ink-2",
              )}
            >
              <span aria-hidden="true" className="size-2.5 rounded-[3px] bg-hue" />
              {pillar.label}
            </li>
          ))}
        </ul>
      </div>
      <div className="flex min-w-60 flex-col gap-3 max-desk:w-full">
        <p className="text-read font-semibold">
          <span data-approved>{counts.approved}</span> of {counts.posts} approved
        </p>
        <div aria-hidden="true" className="print-color h-2 overflow-hidden rounded-full bg-line">
          <div
            data-meter={counts.posts}
            className="h-full rounded-full bg-(--awning,var(--brand))"
            style={{ width: `${Math.round(share * 1000) / 10}%` }}
          />
        </div>
        <div className="print-hide flex flex-wrap gap-2">
          {feedUrl && <SubscribeLinks feedUrl={feedUrl} name={business.name} />}
          {allowDownload &&
            (["csv", "ics"] as const).map((format) => (
              <a
                key={format}
                href={`/api/v1/shares/${token}/export?format=${format}`}
                download
                className={buttonStyle("secondary", "compact")}
              >
                Download {format.toUpperCase()}
              </a>
            ))}
        </div>
      </div>
    </header>
  );
}
