import { TOPIC_COOL_DOWN_DAYS, TOPIC_OTHER_CHANNEL_DAYS } from "../checking/check-post";
import type { Channel } from "../vocabulary";

/** Days a topic should rest; relaxed to the gate's figure before it comes back on another channel. */
const TOPIC_COMFORTABLE_DAYS = 75;

/** A post about a topic: epoch day, and its channel or null for one of an earlier calendar (it counts everywhere). */
export interface TopicUse {
  day: number;
  channel: Channel | null;
}

/** The last tier in which no channel has had the topic for the whole cool-down. */
export const RESTED_EVERYWHERE = 1;

/**
 * How well rested a topic is for a post on a day and channel, 0 the best: on every channel for 75 days, for 60, then
 * on this channel for 75 or 60 with at least 21 on the others. Null when it may not be used.
 */
export function restTier(uses: readonly TopicUse[], day: number, channel: Channel): 0 | 1 | 2 | 3 | null {
  let same = Number.POSITIVE_INFINITY;
  let other = Number.POSITIVE_INFINITY;
  for (const use of uses) {
    const apart = Math.abs(day - use.day);
    if (use.channel === null || use.channel === channel) same = Math.min(same, apart);
    else other = Math.min(other, apart);
  }
  if (same < TOPIC_COOL_DOWN_DAYS || other < TOPIC_OTHER_CHANNEL_DAYS) return null;
  const nearest = Math.min(same, other);
  if (nearest >= TOPIC_COMFORTABLE_DAYS) return 0;
  if (nearest >= TOPIC_COOL_DOWN_DAYS) return 1;
  return same >= TOPIC_COMFORTABLE_DAYS ? 2 : 3;
}
