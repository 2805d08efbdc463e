import type { Channel } from "../vocabulary";
import { CHANNEL_LIMITS } from "./channel-limits";

export interface PublishedParts {
  caption: string;
  /** With or without "#". */
  hashtags: readonly string[];
  link: string | null;
}

/** Hashtags as they are published: "#bakery #bread". */
export function joinHashtags(hashtags: readonly string[]): string {
  return hashtags.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)).join(" ");
}

/** The text a channel publishes: caption, then link, then hashtags. Short channels get single line breaks, which cost less. */
export function composePublishedText(channel: Channel, { caption, hashtags, link }: PublishedParts): string {
  const gap = CHANNEL_LIMITS[channel].captionLimit <= 500 ? "\n" : "\n\n";
  return [caption, link ?? "", joinHashtags(hashtags)].filter((part) => part !== "").join(gap);
}
