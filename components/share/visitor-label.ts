import type { GridPost } from "../calendar/grid/lay-out-weeks";
import type { PillarName } from "../calendar/pillar-hue";
import { describePost } from "../calendar/post-words";
import { VISITOR_LABELS, visitorStatus } from "./visitor-status";

/** "Tuesday 1 September, 12:30, Facebook, Offers, not approved yet, Two-for-one…" */
export function visitorLabel(post: GridPost, pillars: readonly PillarName[], country?: string): string {
  return describePost(post, pillars, [VISITOR_LABELS[visitorStatus(post.status)].toLowerCase()], country);
}

/** The same for readers whom the approval is no matter of. */
export function readerLabel(post: GridPost, pillars: readonly PillarName[], country?: string): string {
  return describePost(post, pillars, [], country);
}
