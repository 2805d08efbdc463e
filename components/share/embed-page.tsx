import type { SharedPart } from "@/lib/share/schema";
import { formatPeriod } from "../calendar/calendar-days";
import { EmbedMessages } from "./embed-messages";
import { MonthLinks, NextMonthLinks } from "./month-links";
import { ShareDays } from "./share-days";
import { ShareFrame } from "./share-frame";
import { ShareMonths } from "./share-months";

/** The calendar inside another website: to be read, without a cookie and without controls. */
export function EmbedPage({ token, business, calendar, posts, months, month }: SharedPart & { token: string }) {
  return (
    <ShareFrame brandColor={business.brandColor}>
      <main className="px-4 py-5">
        <h1 className="font-display text-section font-[650]" dir="auto">
          {business.name}
        </h1>
        <p className="mt-1 mb-5 text-ink-2">{formatPeriod(calendar.startDate, calendar.endDate)}</p>
        <MonthLinks path={`/embed/${token}`} months={months} month={month} />
        <ShareMonths business={business} calendar={calendar} posts={posts} month={month} />
        <ShareDays business={business} calendar={calendar} posts={posts} reviews={[]} changedSince={[]} access="view" />
        <NextMonthLinks path={`/embed/${token}`} months={months} month={month} />
      </main>
      <EmbedMessages />
    </ShareFrame>
  );
}
