import type { ChannelQuota } from "../brief";

/** Channels of a business that names none: the cadence formats.md advises for a local business. */
export const DEFAULT_CHANNELS: readonly ChannelQuota[] = [
  { channel: "instagram", postsPerWeek: 3 },
  { channel: "facebook", postsPerWeek: 3 },
  { channel: "google_business", postsPerWeek: 1 },
];
