import type { BusinessFacts, Slot } from "../brief";
import { normalizeText } from "../checking/trigrams";
import type { SeededRandom } from "../planning/seeded-random";
import type { FrameVariant } from "./frames/compile-frames";
import type { FrameKind, PhraseKey } from "./frames/frame";
import type { VoicedTopic } from "./topics/voice-topic";
import type { WritingDesk } from "./writing-desk";

// Said of posts in which nothing tells the trade: few where the trade has topics of its own, nearly all where it has none.
const INTRODUCED_SHARE = { known: 0.8, unknown: 0.12 };
/** A name of a trade in so many letters is read once and skipped from then on. */
const LONG_PLACE = 24;
const LONG_SHARE = 0.06;
const TOWN_LEAD_SHARE = 0.55;
/** Pillars in which advice and warnings are advice; elsewhere those pieces are remarks. */
export const ADVISING: ReadonlySet<string> = new Set(["tips", "proof", "offers"]);
/** Last lines. */
export const CLOSINGS: ReadonlySet<PhraseKey> = new Set<PhraseKey>([
  "questions",
  "answers",
  "observanceClose",
  "awarenessClose",
  "seasonClose",
  "eventAsk",
  "named",
  "signed",
  "whereabouts",
  "serviceApart",
  "serviceEnd",
]);

/** Whether a post names the business or its town; "if_needed": when nothing else tells the trade. */
export type MentionWish = "wanted" | "if_needed" | "never";

export type Mention = "askTown" | "whereabouts" | "named" | "signed" | "introduced";

export interface MentionRequest {
  desk: WritingDesk;
  variant: FrameVariant;
  kind: FrameKind;
  voiced: VoicedTopic | null;
  slot: Pick<Slot, "channel">;
  mention: MentionWish;
  /** Set where a redo wishes for the name. */
  toneWish?: unknown;
  random: SeededRandom;
}

/** True when a reader could tell the trade from the post's sentences; a trade's own topics always do. */
function showsTrade({ variant, voiced }: MentionRequest): boolean {
  return voiced === null || variant.pieces.some((piece) => voiced.tradePieces.has(piece));
}

const isKnownTrade = ({ trade }: BusinessFacts) => trade.matched === "exact" || trade.matched === "alias";

function introducedShare(business: BusinessFacts): number {
  if (isKnownTrade(business)) return INTRODUCED_SHARE.known;
  return business.trade.terms.place.length > LONG_PLACE ? LONG_SHARE : INTRODUCED_SHARE.unknown;
}

/** "Harbor Bakery, your bakery in Portland" says it twice. */
function namesTrade({ name, trade }: BusinessFacts): boolean {
  return normalizeText(trade.terms.place)
    .split(" ")
    .some((word) => normalizeText(name).includes(word));
}

/** What stands alone; and a Google post, which stands under the business's name and in its town. */
const hasNone = ({ slot, kind, mention, toneWish }: MentionRequest) =>
  kind === "sombre" ||
  kind === "holiday" ||
  mention === "never" ||
  (slot.channel === "google_business" && toneWish === undefined);

/** A town before the question, else a last line with the name; what the trade is where nothing else says it. */
export function chooseMention(request: MentionRequest): Mention | null {
  const { desk, variant, voiced, mention, random } = request;
  if (hasNone(request)) return null;
  // Not under each of them: a month of the same last line reads like a stamp.
  const share = introducedShare(desk.business);
  if (!showsTrade(request) && !namesTrade(desk.business) && random() < share) return "introduced";
  if (mention !== "wanted") return null;
  // Some topics name the town by themselves.
  if (voiced && variant.pieces.some((piece) => voiced.pieces[piece].includes(desk.business.place.city))) return null;
  const last = variant.pieces.at(-1);
  if (last === "ask" && voiced && !voiced.pieces.ask.includes(":") && random() < TOWN_LEAD_SHARE) return "askTown";
  const hasClosing =
    last === "invite" || variant.lines.flat().some((beat) => beat.kind === "say" && CLOSINGS.has(beat.key));
  if (hasClosing) return "whereabouts";
  return voiced && last !== "ask" && ADVISING.has(voiced.topic.pillar) ? "named" : "signed";
}
