import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import type { SharedCalendar } from "@/lib/share/schema";
import { formatPeriod, formatZone } from "../calendar/grid/calendar-days";
import { ShareLegend } from "./share-legend";
import { SubscribeLinks } from "./subscribe-links";

const ASKS: Record<SharedCalendar["access"], string | null> = {
  view: null,
  comment: "Leave a comment under any post; no account needed.",
  approve: "Approve each post, or ask for a change, right under it; no account needed.",
};

interface ShareHeaderProps {
  token: string;
  shared: SharedCalendar;
}

/** Whose calendar it is, how far its approval is, and how to take it along. On a phone the first post is to be seen below it. */
export function ShareHeader({ token, shared }: ShareHeaderProps) {
  const { business, calendar, access, mode } = shared;
  return (
    <header className="mx-auto flex max-w-[80rem] flex-wrap items-end justify-between gap-x-10 gap-y-4 px-5 pt-8 pb-6 max-desk:px-4 max-desk:pt-4 max-desk:pb-5 print:flex-nowrap print:pt-2 print:pb-2">
      <div className="min-w-0">
        <h1
          className="font-display text-title font-bold tracking-[-0.02em] text-balance max-desk:text-section max-desk:tracking-[-0.01em] print:text-section"
          dir="auto"
        >
          {business.name}
        </h1>
        <p className="mt-2 text-read text-ink-2 max-desk:mt-0.5 max-desk:text-app print:mt-0 print:text-app">
          {formatPeriod(calendar.startDate, calendar.endDate)}
          <span className="max-desk:hidden">
            {" "}
            · {calendar.channels.map((channel) => CHANNEL_LIMITS[channel].label).join(", ")}
          </span>
          <span>
            {" "}
            · {formatZone(calendar.timezone, { from: calendar.startDate, to: calendar.endDate }, calendar.town)}
          </span>
        </p>
        {mode === "frozen" && <p className="mt-1 text-meta text-ink-2">A copy: later changes do not show here.</p>}
        {ASKS[access] && <p className="print-hide mt-3 text-read max-desk:mt-2 max-desk:text-app">{ASKS[access]}</p>}
        <noscript>
          {ASKS[access] && <p className="mt-1 text-ink-2">Answering here needs JavaScript; reading does not.</p>}
        </noscript>
        <ShareLegend pillars={calendar.pillars} />
      </div>
      <ShareProgress token={token} shared={shared} />
    </header>
  );
}

function ShareProgress({ token, shared: { business, counts, feedUrl, allowDownload } }: ShareHeaderProps) {
  const share = counts.posts === 0 ? 0 : counts.approved / counts.posts;
  const downloads = allowDownload
    ? (["csv", "ics"] as const).map((format) => ({
        label: `Download ${format.toUpperCase()}`,
        href: `/api/v1/shares/${token}/export?format=${format}`,
      }))
    : [];
  return (
    <div className="flex min-w-60 flex-col gap-3 max-desk:w-full max-desk:flex-row max-desk:items-center max-desk:gap-4">
      <div data-part="progress" className="max-desk:min-w-0 max-desk:flex-1">
        <p className="mb-2 text-read font-semibold max-desk:text-app">
          <span data-approved>{counts.approved}</span> of {counts.posts} approved
        </p>
        <div
          aria-hidden="true"
          className="print-color h-2.5 overflow-hidden rounded-full border border-line-strong bg-surface"
        >
          <div
            data-meter={counts.posts}
            className="h-full rounded-full bg-(--awning,var(--brand))"
            style={{ width: `${Math.round(share * 1000) / 10}%` }}
          />
        </div>
      </div>
      {(feedUrl || downloads.length > 0) && (
        <div className="print-hide">
          <SubscribeLinks feedUrl={feedUrl} name={business.name} downloads={downloads} />
        </div>
      )}
    </div>
  );
}
