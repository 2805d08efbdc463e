import type { SharedCalendar, SharedReview } from "@/lib/share/schema";
import { AgendaDayHeading } from "../calendar/grid/agenda-day-heading";
import { formatPeriod } from "../calendar/grid/calendar-days";
import { groupByDate } from "../calendar/grid/lay-out-weeks";
import { type KeptFree, listKeptFree } from "./list-kept-free";
import { SharedPostCard } from "./shared-post-card";

type ShareDaysProps = Pick<
  SharedCalendar,
  "business" | "calendar" | "posts" | "reviews" | "changedSince" | "removedSince"
> & {
  /** The month that is shown, null when it is all. */
  month: SharedCalendar["month"];
  /** What visitors may do; null where no status is shown. */
  access: SharedCalendar["access"] | null;
  mode?: SharedCalendar["mode"];
  /** Lines of the threads that are too many to show. */
  earlierReviews?: number;
};

/** Every post with its words, day after day. */
export function ShareDays({
  business,
  calendar,
  posts,
  reviews,
  changedSince,
  removedSince,
  month,
  access,
  mode = "live",
  earlierReviews = 0,
}: ShareDaysProps) {
  const days = [...groupByDate(posts)].sort(([a], [b]) => a.localeCompare(b));
  // Without a word between its neighbours a week of holidays reads like posts that are missing.
  const free = listKeptFree(access === null ? [] : (calendar.blackoutDates ?? []), {
    startDate: calendar.startDate,
    endDate: calendar.endDate,
    month,
    posted: new Set(days.map(([date]) => date)),
  });
  const freeBetween = (after: string, before: string) => free.filter(({ from }) => from > after && from < before);
  const threads = new Map<string, SharedReview[]>();
  for (const review of reviews) threads.set(review.postId, [...(threads.get(review.postId) ?? []), review]);
  return (
    <section
      aria-label="All posts"
      data-part="days"
      className="print-days mx-auto mt-10 flex max-w-[60rem] flex-col gap-7 max-desk:mt-0 print:mt-0"
    >
      {earlierReviews > 0 && (
        <p className="text-ink-2">
          {earlierReviews === 1 ? "One earlier comment is" : `${earlierReviews} earlier comments are`} with the business
          and not shown here.
        </p>
      )}
      {days.map(([date, dayPosts], index) => (
        <section key={date} aria-labelledby={`day-${date}`}>
          <KeptFreeLines runs={freeBetween(days[index - 1]?.[0] ?? "", date)} />
          <AgendaDayHeading
            id={`day-${date}`}
            date={date}
            today={false}
            occasion={dayPosts.find((post) => post.occasion)?.occasion?.name ?? null}
          />
          <div className="flex flex-col gap-3">
            {dayPosts.map((post) => (
              <SharedPostCard
                key={post.id}
                post={post}
                businessName={business.name}
                pillars={calendar.pillars}
                timezone={calendar.timezone}
                country={calendar.country}
                thread={threads.get(post.id) ?? NO_REVIEWS}
                since={removedSince.includes(post.id) ? "removed" : changedSince.includes(post.id) ? "changed" : null}
                access={access}
                pinned={mode === "live"}
              />
            ))}
          </div>
        </section>
      ))}
      {days.length > 0 && <KeptFreeLines runs={freeBetween(days.at(-1)?.[0] ?? "", "9999")} />}
    </section>
  );
}

/** That no posts are missing there. */
function KeptFreeLines({ runs }: { runs: readonly KeptFree[] }) {
  return runs.map(({ from, to }) => (
    <p key={from} className="mb-7 text-ink-2 last:mb-0">
      {formatPeriod(from, to)}: kept free of posts.
    </p>
  ));
}

const NO_REVIEWS: readonly SharedReview[] = [];
