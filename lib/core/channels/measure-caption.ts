import parseTweet from "twitter-text/dist/parseTweet.js";
import { graphemeLength, graphemesOf } from "../text";
import type { Channel } from "../vocabulary";
import { CHANNEL_LIMITS } from "./channel-limits";
import { composePublishedText, type PublishedParts } from "./compose-published-text";

export interface CaptionMeasure {
  /** What the channel would count: caption, hashtags and link together. */
  used: number;
  limit: number;
  /** Characters shown before "…more"; null where the channel shows everything. */
  visible: number | null;
  /** How much must go; 0 when the text fits. */
  over: number;
}

// One UTF-16 unit is one grapheme here: no combining marks, joiners, surrogates or CR LF pairs.
const ONE_UNIT_EACH = /^[\n\x20-\x7E\u00A0-\u00FF\u2010-\u2027]*$/;
// Plain text with nothing that X could read as an address ("e.g" and "loaf.Then" are left to the parser).
const PLAIN_FOR_X = /^(?:[\n\x20-\x2D\x2F-\x7E\u00A1-\u00FF\u2010-\u201F]|\.(?![\w\u00C0-\u00FF]))*$/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

const encoder = new TextEncoder();

function countGraphemes(text: string): number {
  return ONE_UNIT_EACH.test(text) ? text.length : graphemeLength(text);
}

function countForX(text: string): number {
  return PLAIN_FOR_X.test(text) ? text.length : parseTweet(text).weightedLength;
}

function countForThreads(text: string): number {
  if (ONE_UNIT_EACH.test(text)) return text.length;
  let count = 0;
  for (const one of graphemesOf(text)) count += EMOJI.test(one) ? encoder.encode(one).length : 1;
  return count;
}

function countUsed(channel: Channel, parts: PublishedParts): number {
  const { unit, linkCost } = CHANNEL_LIMITS[channel];
  if (unit === "threads") return countForThreads(composePublishedText(channel, parts));
  if (unit === "graphemes") return countGraphemes(composePublishedText(channel, parts));
  const text = countForX(composePublishedText(channel, { ...parts, link: null }));
  if (parts.link === null || parts.link === "") return text;
  // X shortens only addresses it recognises; one it does not (an unknown ending) counts in full.
  return text + (text > 0 ? 1 : 0) + Math.max(linkCost ?? 0, countForX(parts.link));
}

/** What Bella's own posts leave free of a channel's limit: "under 280" holds on X. A person may use all of it. */
const SPARE: Partial<Record<Channel, number>> = { x: 1 };

/** The same for a post that a writer has written: it stays under the limit where a person may reach it. */
export function measureWritten(channel: Channel, parts: PublishedParts): CaptionMeasure {
  const measured = measureCaption(channel, parts);
  const limit = measured.limit - (SPARE[channel] ?? 0);
  return { ...measured, limit, over: Math.max(measured.over, measured.used - limit) };
}

/** Counts what `channel` would publish, in that channel's own unit. Cheap enough for every key press. */
export function measureCaption(channel: Channel, parts: PublishedParts): CaptionMeasure {
  const { captionLimit, byteLimit, visibleBeforeMore } = CHANNEL_LIMITS[channel];
  const used = countUsed(channel, parts);
  let over = Math.max(0, used - captionLimit);
  if (byteLimit !== null && over === 0) {
    over = Math.max(0, encoder.encode(composePublishedText(channel, parts)).length - byteLimit);
  }
  return { used, limit: captionLimit, visible: visibleBeforeMore, over };
}
