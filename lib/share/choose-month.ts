import { monthsOf } from "../core/dates/months-of";
import type { SharedPart, SharedSnapshot } from "./schema";

/** Posts that a public page shows at once; with more it shows one month, so that it still opens at once on a phone. */
const MOST_POSTS_A_PAGE = 100;

const isApproved = ({ status }: SharedSnapshot["posts"][number]) => status === "approved" || status === "exported";
const countOf = (posts: SharedSnapshot["posts"]) => ({
  posts: posts.length,
  approved: posts.filter(isApproved).length,
});

/**
 * The part of a shared calendar that one page shows: all of it, or one month of a long one. Without a wish it is the
 * month of `today`, before the calendar its first one and after it its last.
 * @param wanted `YYYY-MM`, as an address names it; null for the page of the link itself
 * @param today `YYYY-MM-DD` in the calendar's zone
 * @returns null when the calendar has no such month
 */
export function chooseMonth(shared: SharedSnapshot, wanted: string | null, today: string): SharedPart | null {
  const { business, calendar, posts } = shared;
  const counts = countOf(posts);
  if (wanted === null && posts.length <= MOST_POSTS_A_PAGE)
    return { business, calendar, posts, counts, months: [], month: null };
  const names = monthsOf(calendar);
  const todays = [...names].reverse().find((name) => name <= today.slice(0, 7));
  const month = wanted ?? todays ?? names[0] ?? null;
  if (month === null || !names.includes(month)) return null;
  const inMonth = (name: string) => posts.filter(({ localDate }) => localDate.startsWith(name));
  const months = names.map((name) => ({ month: name, ...countOf(inMonth(name)) }));
  return { business, calendar, posts: inMonth(month), counts, months, month };
}
