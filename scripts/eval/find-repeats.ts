import { daysBetween } from "../../lib/core/dates/local-date";
import type { EvalPost } from "./eval-case";

const OPENER_DAYS = 14;
const TOPIC_DAYS = 60;
const FRAME_POSTS = 6;

/** A caption's first five words, lower case, without punctuation (api.md). */
export function firstWords(caption: string): string {
  return (caption.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, 5).join(" ").replace(/['’]/g, "");
}

export interface Repeats {
  openers: string[];
  /** Topics within 60 days and frames within six posts. */
  others: string[];
}

/** What comes back too soon in one calendar, by looking at every pair of posts. */
export function findRepeats(posts: readonly EvalPost[]): Repeats {
  const repeats: Repeats = { openers: [], others: [] };
  for (const [i, post] of posts.entries())
    for (const [j, earlier] of posts.slice(0, i).entries()) {
      const apart = daysBetween(earlier.slot.localDate, post.slot.localDate);
      const where = `${earlier.slot.key} and ${post.slot.key}`;
      if (apart <= OPENER_DAYS && firstWords(earlier.draft.caption) === firstWords(post.draft.caption))
        repeats.openers.push(`opener of ${where}`);
      if (apart < TOPIC_DAYS && earlier.draft.topicId === post.draft.topicId) repeats.others.push(`topic of ${where}`);
      if (i - j <= FRAME_POSTS && earlier.draft.frameId === post.draft.frameId)
        repeats.others.push(`frame of ${where}`);
    }
  return repeats;
}
