import type { Slot } from "../core/brief";
import type { PostRow } from "./data";

/** The slot a stored post fills, as far as the post remembers it. */
export function toSlot(post: PostRow): Slot {
  const { slotKey: key, localDate, localTime, channel, pillar, format, topicId } = post;
  const occasion = post.occasion && { ...post.occasion, kind: "observance" as const, sombre: false };
  return { key, localDate, localTime, channel, pillar, format, topicId, occasion, offerIndex: null, eventIndex: null };
}
