import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import type { Channel } from "@/lib/core/vocabulary";

/** The channel's short code in a thin frame; the full name is in the label around it. */
export function ChannelTag({ channel }: { channel: Channel }) {
  return (
    <span className="channel-tag" title={CHANNEL_LIMITS[channel].label}>
      {CHANNEL_LIMITS[channel].code}
    </span>
  );
}
