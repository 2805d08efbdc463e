import type { SharedSnapshot } from "@/lib/share/schema";
import { formatPeriod } from "../calendar/calendar-days";
import { EmbedMessages } from "./embed-messages";
import { ShareDays } from "./share-days";
import { ShareFrame } from "./share-frame";
import { ShareMonths } from "./share-months";

/** The calendar inside another website: to be read, without a cookie and without controls. */
export function EmbedPage({ business, calendar, posts }: SharedSnapshot) {
  return (
    <ShareFrame brandColor={business.brandColor}>
      <main className="px-4 py-5">
        <h1 className="font-display text-section font-[650]" dir="auto">
          {business.name}
        </h1>
        <p className="mt-1 mb-5 text-ink-2">{formatPeriod(calendar.startDate, calendar.endDate)}</p>
        <ShareMonths business={business} calendar={calendar} posts={posts} />
        <ShareDays business={business} calendar={calendar} posts={posts} reviews={[]} changedSince={[]} access="view" />
      </main>
      <EmbedMessages />
    </ShareFrame>
  );
}
