import type { Channel } from "../vocabulary";
import { CHANNEL_LIMITS } from "./channel-limits";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A channel cuts wherever its line ends; a word is not torn for a mark unless it is as long as this. */
const LONGEST_WORD = 30;

/**
 * What a reader sees of a caption before tapping "…more", and what stays folded away ("" when nothing does). The cut
 * stands between words, at most a word before the channel's own.
 */
export function cutCaptionPreview(channel: Channel, caption: string): { shown: string; folded: string } {
  const { visibleBeforeMore } = CHANNEL_LIMITS[channel];
  if (visibleBeforeMore === null || caption.length <= visibleBeforeMore) return { shown: caption, folded: "" };
  let count = 0;
  for (const { index } of segmenter.segment(caption)) {
    if (count++ === visibleBeforeMore) return cutAt(caption, betweenWords(caption, index));
  }
  return { shown: caption, folded: "" };
}

const cutAt = (caption: string, index: number) => ({ shown: caption.slice(0, index), folded: caption.slice(index) });

function betweenWords(caption: string, index: number): number {
  const head = caption.slice(0, index);
  // A word that ends at the cut is whole.
  const whole = /^\s/.test(caption.slice(index)) ? head : head.replace(/\S+$/, "");
  const end = whole.trimEnd().length;
  return end > 0 && index - end <= LONGEST_WORD ? end : index;
}
