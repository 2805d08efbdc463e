import { daysBetween } from "../../lib/core/dates/local-date";
import type { EvalPost } from "./eval-case";

const OPENER_DAYS = 14;
const TOPIC_DAYS = { sameChannel: 60, otherChannel: 21 };
const FRAME_POSTS = 6;

/** A caption's first five words, lower case, without punctuation (api.md). */
export function firstWords(caption: string): string {
  return (caption.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, 5).join(" ").replace(/['’]/g, "");
}

export interface Repeats {
  openers: string[];
  /** Topics within 60 days (21 on another channel) and frames within six posts. */
  others: string[];
}

type OpenedPost = EvalPost & { opener: string };

/** What a post repeats of an earlier one, `postsBack` posts before it. */
function repeatsOf(post: OpenedPost, earlier: OpenedPost, postsBack: number): ("opener" | "topic" | "frame")[] {
  const apart = daysBetween(earlier.slot.localDate, post.slot.localDate);
  const rest = earlier.slot.channel === post.slot.channel ? TOPIC_DAYS.sameChannel : TOPIC_DAYS.otherChannel;
  return [
    ...(apart <= OPENER_DAYS && earlier.opener === post.opener ? ["opener" as const] : []),
    ...(apart < rest && earlier.draft.topicId === post.draft.topicId ? ["topic" as const] : []),
    ...(postsBack <= FRAME_POSTS && earlier.draft.frameId === post.draft.frameId ? ["frame" as const] : []),
  ];
}

/** What comes back too soon in one calendar, by looking at every pair of posts. */
export function findRepeats(posts: readonly EvalPost[]): Repeats {
  const repeats: Repeats = { openers: [], others: [] };
  const opened = posts.map((post) => ({ ...post, opener: firstWords(post.draft.caption) }));
  for (const [i, post] of opened.entries())
    for (const [j, earlier] of opened.slice(0, i).entries())
      for (const what of repeatsOf(post, earlier, i - j))
        repeats[what === "opener" ? "openers" : "others"].push(`${what} of ${earlier.slot.key} and ${post.slot.key}`);
  return repeats;
}
