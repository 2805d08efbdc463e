import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { formatDay, formatTime } from "../calendar/calendar-days";
import type { GridPost } from "../calendar/lay-out-weeks";
import { type PillarName, pillarLabel } from "../calendar/pillar-hue";
import { postOpener } from "../calendar/post-words";
import { VISITOR_LABELS, visitorStatus } from "./visitor-status";

const LONGEST_OPENER = 90;

/** "Tuesday 1 September, 12:30, Facebook, Offers, not approved yet, Two-for-one…" */
export function visitorLabel(post: GridPost, pillars: readonly PillarName[], country?: string): string {
  return label(post, pillars, [VISITOR_LABELS[visitorStatus(post.status)].toLowerCase()], country);
}

/** The same for readers whom the approval is no matter of. */
export function readerLabel(post: GridPost, pillars: readonly PillarName[], country?: string): string {
  return label(post, pillars, [], country);
}

function label(
  post: GridPost,
  pillars: readonly PillarName[],
  status: readonly string[],
  country: string | undefined,
): string {
  const opener = postOpener(post);
  return [
    formatDay(post.localDate),
    formatTime(post.localTime, country),
    CHANNEL_LIMITS[post.channel].label,
    pillarLabel(post.pillar, pillars),
    ...status,
    opener.length > LONGEST_OPENER ? `${opener.slice(0, LONGEST_OPENER)}…` : opener,
  ].join(", ");
}
