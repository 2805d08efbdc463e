import type { CalendarRow, PostRow } from "../../lib/calendar/data";
import { NearDuplicateIndex } from "../../lib/core/checking/near-duplicate-index";
import { createStripper } from "../../lib/core/checking/strip-for-comparison";

/**
 * Posts that say nearly the same as another post of their group, over all pairs of the group: names, town, weekdays,
 * hashtags and call to action stripped, trigram Jaccard of 0.5 and more, as the product's own gate measures.
 */
export function countNearPairs(
  written: readonly { calendar: CalendarRow; posts: readonly PostRow[] }[],
  groupOf: (calendar: CalendarRow) => string,
): number {
  const groups = new Map<string, NearDuplicateIndex>();
  let near = 0;
  for (const { calendar, posts } of written) {
    const key = groupOf(calendar);
    const index = groups.get(key) ?? new NearDuplicateIndex();
    groups.set(key, index);
    const { name, place } = calendar.brief.business;
    const strip = createStripper({ name, town: place.city });
    for (const { id, caption, callToAction } of posts) {
      const text = strip(caption, callToAction?.text);
      if (index.findNear(text)) near += 1;
      index.add(id, text);
    }
  }
  return near;
}
