import type { Slot } from "../brief";
import type { Channel } from "../vocabulary";
import type { FrameVariant } from "./frames/compile-frames";
import { PIECE_NAMES, type PieceName } from "./frames/frame";
import type { VoicedTopic } from "./topics/voice-topic";

/** Words of a topic that a post holds at least, its headline and Bella's own lines apart. */
const LEAST_WORDS: Readonly<Record<Channel, number>> = {
  instagram: 13,
  facebook: 13,
  google_business: 13,
  x: 12,
  linkedin: 14,
  tiktok: 10,
  pinterest: 13,
  threads: 12,
  bluesky: 12,
  youtube: 13,
};
const STORY_WORDS = 6;

// A topic's frames are weighed whenever it is its turn.
const counts = new WeakMap<VoicedTopic, Readonly<Record<PieceName, number>>>();

function countWords(voiced: VoicedTopic): Readonly<Record<PieceName, number>> {
  const known = counts.get(voiced);
  if (known) return known;
  const counted = Object.fromEntries(
    PIECE_NAMES.map((piece) => [piece, voiced.pieces[piece].split(" ").length]),
  ) as Record<PieceName, number>;
  counts.set(voiced, counted);
  return counted;
}

/** True when a way of saying a topic says too little of it to be a post: "Hosts have enough candles." */
export function isStump(
  { pieces, frame, usesGoal }: FrameVariant,
  voiced: VoicedTopic,
  { channel, format }: Pick<Slot, "channel" | "format">,
): boolean {
  if (frame.kind !== "topic" || frame.needs !== undefined) return false;
  const words = countWords(voiced);
  const said = pieces.reduce((sum, piece) => (piece === "title" ? sum : sum + words[piece]), 0);
  const goal = usesGoal ? voiced.goal.split(" ").length : 0;
  return said + goal < (format === "story" ? STORY_WORDS : LEAST_WORDS[channel]);
}
