import type { SharedCalendar } from "@/lib/share/schema";
import { postLabel } from "../calendar/post-words";
import { MonthLinks, NextMonthLinks } from "./month-links";
import { ReviewIsland } from "./review-island";
import { ShareDays } from "./share-days";
import { ShareFrame } from "./share-frame";
import { ShareHeader } from "./share-header";
import { ShareMonths } from "./share-months";

interface SharePageProps extends SharedCalendar {
  token: string;
}

/** A shared calendar, whole without JavaScript: the wall calendar on a desk, then every post with its words and its thread. */
export function SharePage({ token, ...shared }: SharePageProps) {
  const { business, calendar, posts, months, month, access, mode, changedSince } = shared;
  const open = posts
    .filter((post) => access === "comment" || !changedSince.includes(post.id))
    .map((post) => ({
      id: post.id,
      status: post.status,
      label: postLabel(post, calendar.pillars),
      ...(mode === "live" ? { revision: post.revision } : {}),
    }));
  return (
    <ShareFrame brandColor={business.brandColor}>
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
      <ReviewIsland token={token} access={access} posts={access === "view" ? [] : open} />
    </ShareFrame>
  );
}
