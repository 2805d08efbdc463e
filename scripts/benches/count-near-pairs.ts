import type { CalendarRow, PostRow } from "../../lib/calendar/data";
import { type ComparedPost, findNearPairs, toComparedPost } from "../eval/find-near-pairs";

/**
 * Posts that say nearly the same as another post of their group, over all pairs of the group: trigram Jaccard of 0.5
 * and more by any of the ways the evaluation counts, none of which is the product's own gate.
 */
export function countNearPairs(
  written: readonly { calendar: CalendarRow; posts: readonly PostRow[] }[],
  groupOf: (calendar: CalendarRow) => string,
): number {
  const groups = new Map<string, ComparedPost[]>();
  for (const { calendar, posts } of written) {
    const key = groupOf(calendar);
    const compared = posts.map((post) => toComparedPost(calendar.brief.business, post.id, post));
    groups.set(key, [...(groups.get(key) ?? []), ...compared]);
  }
  return [...groups.values()].reduce((near, posts) => near + findNearPairs(posts).length, 0);
}
