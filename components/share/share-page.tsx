import type { SharedCalendar } from "@/lib/share/schema";
import { KeptScript } from "../ui/kept-script";
import { KEPT_SHARE_SCRIPT, KEPT_VIEW_SCRIPT } from "../ui/kept-scripts";
import { LiveScript } from "./live-script";
import { MonthLinks, NextMonthLinks } from "./month-links";
import { ReviewKit } from "./review-kit";
import { ShareDays } from "./share-days";
import { ShareFrame } from "./share-frame";
import { ShareHeader } from "./share-header";
import { ShareMonths } from "./share-months";

interface SharePageProps extends SharedCalendar {
  token: string;
  /** Whether the page is kept for many visitors; then it runs without React. */
  kept: boolean;
}

/** A shared calendar, whole without JavaScript: the wall calendar on a desk, then every post with its words and its thread. */
export function SharePage({ token, kept, ...shared }: SharePageProps) {
  const { business, calendar, posts, months, month, access } = shared;
  const mayAnswer = access !== "view";
  return (
    <ShareFrame brandColor={business.brandColor} waits={!kept}>
      <ShareHeader token={token} shared={shared} />
      <main className="mx-auto max-w-[80rem] px-5 pb-12 max-desk:px-4">
        <MonthLinks path={`/s/${token}`} months={months} month={month} />
        <ShareMonths business={business} calendar={calendar} posts={posts} month={month} />
        <ShareDays {...shared} />
        <NextMonthLinks path={`/s/${token}`} months={months} month={month} />
        {posts.length === 0 && (
          <p className="py-10 text-center text-ink-2">
            {month === null ? "No posts yet. They appear here as they are written." : "No posts in this month."}
          </p>
        )}
      </main>
      {mayAnswer && <ReviewKit />}
      {kept ? (
        <KeptScript text={mayAnswer ? KEPT_SHARE_SCRIPT : KEPT_VIEW_SCRIPT} />
      ) : (
        <LiveScript of={mayAnswer ? "reviews" : "view"} />
      )}
    </ShareFrame>
  );
}
