import type { Slot } from "../brief";
import type { SeededRandom } from "../planning/seeded-random";
import { announcedDay } from "./days/announced-day";
import type { FrameKind } from "./frames/frame";
import type { CaptionLine } from "./lay-out-caption";
import { EMOJI_CHANNELS, TONE_PROFILES } from "./tone-profiles";
import { isGraveTopic } from "./topics/is-grave-topic";
import type { VoicedTopic } from "./topics/voice-topic";
import type { WritingDesk } from "./writing-desk";

const LONGEST_EXCLAIMED = 60;
/** Days that nobody waves at. */
const GRAVE_DAYS: ReadonlySet<FrameKind> = new Set<FrameKind>(["sombre", "awareness"]);

export interface AccentRequest {
  desk: WritingDesk;
  slot: Slot;
  kind: FrameKind;
  voiced: VoicedTopic | null;
  random: SeededRandom;
}

/** What of the owner's is no gathering may be glad or sad: "Back to work", "Something blue". */
const isNoParty = ({ desk: { business }, slot, kind }: AccentRequest) =>
  kind.startsWith("event") && announcedDay(slot, business)?.kind !== "gathering";

/** True where an exclamation mark or an emoji would be out of place, whatever the tone. */
function isGrave(request: AccentRequest): boolean {
  const { desk, kind, voiced } = request;
  const { business } = desk;
  const { risk, gentle } = business.trade;
  const isRegulated = risk !== null && risk !== "food_safety";
  return (
    isRegulated ||
    (voiced !== null && isGraveTopic(voiced.topic)) ||
    gentle === true ||
    GRAVE_DAYS.has(kind) ||
    isNoParty(request)
  );
}

/** The lines with the tone's punctuation: in a share of its posts the last line is exclaimed, or has an emoji behind it. */
export function accentLines(lines: readonly CaptionLine[], request: AccentRequest): CaptionLine[] {
  const { desk, slot, random } = request;
  const { exclamations, emoji, emojis } = TONE_PROFILES[desk.tone];
  const last = lines.at(-1);
  if (!last || exclamations + emoji === 0 || isGrave(request)) return [...lines];
  let { text } = last;
  const isExclaimed =
    random() < exclamations &&
    last.role === "closing" &&
    text.length <= LONGEST_EXCLAIMED &&
    /[\p{L}\p{N}]\.$/u.test(text);
  if (isExclaimed) text = `${text.slice(0, -1)}!`;
  const sign = emojis[Math.floor(random() * emojis.length)];
  if (random() < emoji && sign !== undefined && EMOJI_CHANNELS.has(slot.channel)) text = `${text} ${sign}`;
  return [...lines.slice(0, -1), { ...last, text }];
}
