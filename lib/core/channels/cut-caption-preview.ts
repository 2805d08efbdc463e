import type { Channel } from "../vocabulary";
import { CHANNEL_LIMITS } from "./channel-limits";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader sees of a caption before tapping "…more", and what stays folded away ("" when nothing does). */
export function cutCaptionPreview(channel: Channel, caption: string): { shown: string; folded: string } {
  const { visibleBeforeMore } = CHANNEL_LIMITS[channel];
  if (visibleBeforeMore === null || caption.length <= visibleBeforeMore) return { shown: caption, folded: "" };
  let count = 0;
  for (const { index } of segmenter.segment(caption)) {
    if (count++ === visibleBeforeMore) return { shown: caption.slice(0, index), folded: caption.slice(index) };
  }
  return { shown: caption, folded: "" };
}
