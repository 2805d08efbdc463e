import type { ChannelQuota } from "../brief";
import { DEFAULT_CHANNELS } from "../planning/default-channels";
import type { RowCalendar } from "./checked-row";

/**
 * The channels a row's calendar has: those it or the order names, else the business's own (`business`; null: a new one's)
 * with the row's posts a week. A channel that is switched off stays off. undefined: the business's own as they are.
 */
export function resolveChannels(
  { channels, postsPerWeek }: Pick<RowCalendar, "channels" | "postsPerWeek">,
  business: readonly ChannelQuota[] | null,
): ChannelQuota[] | undefined {
  if (channels || postsPerWeek === undefined) return channels;
  return (business ?? DEFAULT_CHANNELS).map((quota) => (quota.postsPerWeek > 0 ? { ...quota, postsPerWeek } : quota));
}
