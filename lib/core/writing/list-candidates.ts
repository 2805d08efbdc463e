import type { Slot } from "../brief";
import type { CalendarMemory } from "../checking/calendar-memory";
import { normalizeText } from "../checking/trigrams";
import { isGraveFact } from "../grave-facts";
import type { SeededRandom } from "../planning/seeded-random";
import { partPrice } from "../service-price";
import type { Channel, Pillar } from "../vocabulary";
import { findAnnounced } from "./days/announced-day";
import { isShutOn } from "./days/closed-day";
import { aboutOf } from "./facts/name-facts";
import { type FrameVariant, listVariants } from "./frames/compile-frames";
import type { FrameKind, PhraseKey, PieceName } from "./frames/frame";
import { isStump } from "./is-stump";
import { isPlainQuestion, joinsQuestion, judgeFlow } from "./judge-flow";
import { findSameCore } from "./measure-core";
import { measureStaleness, type Staleness } from "./measure-staleness";
import { fitsService } from "./services/fits-service";
import { isSpokenService, lightServices } from "./services/nameable-services";
import { TONE_PROFILES } from "./tone-profiles";
import { isVague, standsTogether } from "./topics/stands-together";
import type { VoicedTopic } from "./topics/voice-topic";
import type { WritingDesk } from "./writing-desk";

/** Characters a caption should have on a channel, from and to; `most` is never passed. */
interface Length {
  from: number;
  to: number;
  most: number;
}

const LENGTHS: Readonly<Record<Channel, Length>> = {
  instagram: { from: 110, to: 420, most: 2000 },
  facebook: { from: 130, to: 480, most: 2000 },
  google_business: { from: 130, to: 430, most: 1400 },
  x: { from: 60, to: 240, most: 272 },
  linkedin: { from: 170, to: 560, most: 2500 },
  tiktok: { from: 60, to: 230, most: 2000 },
  pinterest: { from: 110, to: 400, most: 470 },
  threads: { from: 70, to: 300, most: 470 },
  bluesky: { from: 60, to: 255, most: 285 },
  youtube: { from: 120, to: 420, most: 2500 },
};
const STORY: Length = { from: 40, to: 170, most: 230 };
const REEL: Length = { from: 60, to: 260, most: 2000 };

// Goals with these verbs make no "How to …": "How to know how long …".
const NO_HOW_TO =
  /^(?:know|understand|see|learn|value|remember|notice|appreciate|enjoy|find out|think|feel|be|have|expect|say|share|explain|laugh)\b/;
// A post that opens with one of these needs no other to be understood; a question only if it says what it is about.
const ANCHORS: ReadonlySet<PieceName> = new Set(["hook", "title"]);

const NO_ANCHOR = 30;
/** A question and what only shares its subject. */
const LOOSE = 12;
/** "How to " before a goal. */
const HOW_TO_WORDS = 8;
const WRONG_LENGTH = 12;
// More than to say a pair of sentences again: a reader who has to guess the subject scrolls on.
const VAGUE = 45;
const TASTE = 3;
const FLOW = 2;
// Sentences that leave out the trade could be anybody's.
const NO_TRADE = 14;
const JITTER = 5;
// What the owner has told is worth more than what anybody of the trade could say.
const LISTED = 12;
const OWN_FACT = { fitting_service: 10, unpriced: 0, named: 0, spoken: 0, event_details: 40 } as const;

function lengthFor({ channel, format }: Pick<Slot, "channel" | "format">): Length {
  if (format === "story") return STORY;
  return format === "reel" && channel === "instagram" ? REEL : LENGTHS[channel];
}

export interface CandidateRequest {
  desk: WritingDesk;
  memory: CalendarMemory;
  slot: Slot;
  kind: FrameKind;
  /** null: only frames that take no piece of a topic. */
  voiced: VoicedTopic | null;
  pillar: Pillar;
  /** Frames that rest because neighbouring posts used them. */
  resting: ReadonlySet<string>;
  random: SeededRandom;
  /** Pieces this post leaves out. */
  without?: readonly PieceName[];
  /** Characters the sentences may have at most; absent means what the channel likes. */
  shorterThan?: number;
}

const TITLE_WORDS = 3;
const openingOf = (text: string) => normalizeText(text).split(" ").slice(0, TITLE_WORDS).join(" ");

// A topic's frames are weighed whenever it is its turn.
const openings = new WeakMap<VoicedTopic, Map<PieceName, string>>();

function openingIn(voiced: VoicedTopic, piece: PieceName): string {
  const byPiece = openings.get(voiced) ?? new Map<PieceName, string>();
  openings.set(voiced, byPiece);
  const opening = byPiece.get(piece) ?? openingOf(voiced.pieces[piece]);
  byPiece.set(piece, opening);
  return opening;
}

/** "Who taught you" above "Who taught you your first trick?" stammers. */
function repeatsTitle([first, second]: readonly PieceName[], voiced: VoicedTopic): boolean {
  return first === "title" && second !== undefined && openingIn(voiced, "title") === openingIn(voiced, second);
}

/** Wordings that make a show of the work or ask for answers: nothing for trades of grief and illness. */
const LOUD: ReadonlySet<PhraseKey> = new Set<PhraseKey>(["behind", "answers", "mistake", "questions"]);
const saysTooMuch = (lines: FrameVariant["lines"]) =>
  lines.flat().some((beat) => beat.kind === "say" && LOUD.has(beat.key));

/** Who wishes for less gets less. */
const saysTooLittle = (variant: FrameVariant, { voiced, slot, shorterThan }: CandidateRequest) =>
  voiced !== null && shorterThan === undefined && isStump(variant, voiced, slot);

/** Whether a frame suits the service that the post is about. */
function isTold(needs: "unpriced" | "named" | "spoken", service: string): boolean {
  if (isSpokenService(service)) return needs === "spoken";
  return needs === "named" || (needs === "unpriced" && partPrice(service).price === null);
}

/** The owner's services that a frame needs: none on a closed day, and no list of them below what is about death or illness. */
function hasFactFor(
  { needs }: FrameVariant["frame"],
  { desk: { business }, slot, voiced, hasService }: CandidateRequest & { hasService: boolean },
): boolean {
  if (needs === undefined) return true;
  if (needs === "event_details") return (findAnnounced(slot, business)?.details ?? "") !== "";
  if (isShutOn(business, slot)) return false;
  if (needs === "fitting_service") return hasService;
  if (needs !== "services") return isTold(needs, business.services[slot.serviceIndex ?? -1] ?? "");
  return lightServices(business).length > 0 && (voiced === null || !isGraveFact(aboutOf(voiced)));
}

/** The topic's goal and the service that it is about say what the sentences below are about. */
const isNamedBefore = ({ frame, usesGoal }: Pick<FrameVariant, "frame" | "usesGoal">) =>
  usesGoal || frame.needs === "fitting_service";

function isEligible(
  { frame, pieces, usesGoal }: FrameVariant,
  request: CandidateRequest & { hasService: boolean },
): boolean {
  const { desk, slot, voiced, resting, without = [] } = request;
  if (resting.has(frame.id)) return false;
  if (voiced === null && (pieces.length > 0 || usesGoal)) return false;
  if (!hasFactFor(frame, request)) return false;
  if (frame.tones && !frame.tones.includes(desk.tone)) return false;
  if (frame.channels && !frame.channels.includes(slot.channel)) return false;
  if (frame.formats && !frame.formats.includes(slot.format)) return false;
  if (usesGoal && voiced !== null && NO_HOW_TO.test(voiced.topic.goal)) return false;
  if (voiced !== null && !standsTogether(pieces, voiced.topic, isNamedBefore({ frame, usesGoal }))) return false;
  return !pieces.some((piece) => without.includes(piece));
}

function costOfOpening(first: PieceName, pieces: readonly PieceName[], voiced: VoicedTopic | null): number {
  if (ANCHORS.has(first)) return 0;
  if (first !== "ask" || voiced === null || !isPlainQuestion(pieces[1], voiced)) return NO_ANCHOR;
  return { well: 0, loosely: LOOSE, not: NO_ANCHOR }[joinsQuestion(pieces[1], voiced)];
}

/** What it costs that a reader has to guess what a variant is about. */
const costOfGuessing = (variant: FrameVariant, voiced: VoicedTopic | null) =>
  voiced !== null && !isNamedBefore(variant) && isVague(variant.pieces, voiced.topic) ? VAGUE : 0;

/** What the owner's services take off the score; what it costs that nothing tells the trade. */
function costOfFacts({ frame, pieces }: FrameVariant, voiced: VoicedTopic | null): number {
  // A service says what the post is about and whose it is; one is told more of than three.
  if (frame.needs) return frame.needs === "services" ? LISTED : -OWN_FACT[frame.needs];
  if (voiced === null || pieces.length === 0) return 0;
  return pieces.some((piece) => voiced.tradePieces.has(piece)) ? 0 : NO_TRADE;
}

function scoreOf(
  variant: FrameVariant,
  length: number,
  wanted: Length,
  request: CandidateRequest & { staleness: Staleness | null },
): number {
  const { frame, pieces, usesGoal } = variant;
  const { desk, memory, voiced, random } = request;
  const taste = TONE_PROFILES[desk.tone];
  let score = random() * JITTER + memory.frameCount(frame.id) * 0.5;
  for (const piece of pieces) {
    if (taste.likes.includes(piece)) score -= TASTE;
    if (taste.dislikes.includes(piece)) score += TASTE;
  }
  score += request.staleness?.costOf(pieces) ?? 0;
  if (voiced) score += judgeFlow(pieces, voiced) * FLOW;
  score += costOfGuessing(variant, voiced);
  score += costOfFacts(variant, voiced);
  const [first] = pieces;
  if (!usesGoal && !frame.needs && first !== undefined) score += costOfOpening(first, pieces, voiced);
  // A line about a service adds to the length.
  const isShort = length < wanted.from && !frame.needs;
  if (isShort || length > wanted.to * taste.length) score += WRONG_LENGTH;
  return score;
}

/** Characters a variant's sentences take. */
function lengthOf({ pieces, usesGoal }: FrameVariant, voiced: VoicedTopic | null): number {
  const lead = usesGoal ? (voiced?.goal.length ?? 0) + HOW_TO_WORDS : 0;
  return pieces.reduce((sum, piece) => sum + (voiced?.pieces[piece].length ?? 0) + 1, lead);
}

/** What tells of a variant that the near-duplicate check is bound to refuse it, or has done so for its sentences. */
function saidBefore(
  { kind, voiced, memory, slot }: CandidateRequest,
  staleness: Staleness | null,
): (variant: FrameVariant) => boolean {
  // Beside an event or a named day the same two sentences make another post.
  if (kind !== "topic" || voiced === null || staleness === null) return () => false;
  const isUsedUp = memory.refusals.usedUpOf(voiced.topic.id);
  const hasSameCore = findSameCore(voiced, memory.core, slot.localDate);
  return ({ pieces, pieceSet }) => isUsedUp(pieceSet) || staleness.isSaid(pieces) || hasSameCore(pieceSet);
}

/** The ways a slot may be written, best first: least used pieces and frames, the right length, the tone's taste, then chance. */
export function listCandidates(request: CandidateRequest): FrameVariant[] {
  const { kind, pillar, voiced, slot, memory } = request;
  const wanted = lengthFor(slot);
  const most = Math.min(wanted.most, request.shorterThan ?? wanted.most);
  const staleness = voiced && measureStaleness(voiced, memory.said);
  const isSaid = saidBefore(request, staleness);
  const weighed = { ...request, staleness, hasService: fitsService(request) };
  const scored: { variant: FrameVariant; score: number }[] = [];
  const isGentle = request.desk.business.trade.gentle === true;
  for (const variant of listVariants(kind, pillar)) {
    if ((isGentle && saysTooMuch(variant.lines)) || (voiced && repeatsTitle(variant.pieces, voiced))) continue;
    if (isSaid(variant) || saysTooLittle(variant, request) || !isEligible(variant, weighed)) continue;
    const length = lengthOf(variant, voiced);
    if (length <= most) scored.push({ variant, score: scoreOf(variant, length, wanted, weighed) });
  }
  return scored.sort((a, b) => a.score - b.score).map(({ variant }) => variant);
}
