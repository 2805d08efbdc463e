import type { SharedPart } from "@/lib/share/schema";
import { formatPeriod } from "../calendar/grid/calendar-days";
import { KeptScript } from "../ui/kept-script";
import { KEPT_EMBED_SCRIPT } from "../ui/kept-scripts";
import { EmbedMessages } from "./embed-messages";
import { MonthLinks, NextMonthLinks } from "./month-links";
import { ShareDays } from "./share-days";
import { ShareFrame } from "./share-frame";
import { ShareMonths } from "./share-months";

interface EmbedPageProps extends SharedPart {
  token: string;
  /** Whether the page is kept for many visitors; then it runs without React. */
  kept: boolean;
}

/** The calendar inside another website: to be read, without a cookie and without controls. */
export function EmbedPage({ token, kept, business, calendar, posts, months, month }: EmbedPageProps) {
  return (
    <ShareFrame brandColor={business.brandColor}>
      <main className="px-4 py-5">
        <h1 className="font-display text-section font-[650]" dir="auto">
          {business.name}
        </h1>
        <p className="mt-1 mb-5 text-ink-2">{formatPeriod(calendar.startDate, calendar.endDate)}</p>
        <MonthLinks path={`/embed/${token}`} months={months} month={month} />
        <ShareMonths business={business} calendar={calendar} posts={posts} month={month} statuses={false} />
        <ShareDays
          business={business}
          calendar={calendar}
          posts={posts}
          reviews={[]}
          changedSince={[]}
          removedSince={[]}
          month={month}
          access={null}
        />
        <NextMonthLinks path={`/embed/${token}`} months={months} month={month} />
      </main>
      {kept ? <KeptScript text={KEPT_EMBED_SCRIPT} /> : <EmbedMessages />}
    </ShareFrame>
  );
}
