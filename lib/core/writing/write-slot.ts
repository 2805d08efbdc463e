import type { BusinessFacts, Draft, Slot } from "../brief";
import { FRAME_COOL_DOWN_POSTS } from "../checking/check-post";
import type { Gate } from "../checking/gate";
import { isDelicateFact } from "../delicate-facts";
import { judgeOccasion } from "../occasions/judge-occasion";
import { isPlainDay } from "../occasions/read-owner-day";
import type { SeededRandom } from "../planning/seeded-random";
import { PILLARS } from "../vocabulary";
import { suitsChannel } from "./choose-call-to-action";
import type { MentionWish } from "./choose-mention";
import { chooseOwnLine } from "./choose-own-line";
import { announcedDay, announcedEvent, isGraveDate, isGraveOffer } from "./days/announced-day";
import { askingPieces, isShutOn } from "./days/closed-day";
import type { FrameVariant } from "./frames/compile-frames";
import { type FrameKind, PIECE_NAMES, type PieceName } from "./frames/frame";
import { listCandidates } from "./list-candidates";
import { type Rendered, renderDraft } from "./render-draft";
import type { ToneWish } from "./speak-lines";
import { isGraveTopic } from "./topics/is-grave-topic";
import type { LayeredTopic } from "./topics/topic-library";
import type { VoicedTopic } from "./topics/voice-topic";
import { trimHashtags } from "./trim-hashtags";
import { inPlainTone, type WritingDesk } from "./writing-desk";

// How many ways of saying a topic are tried before another topic is.
const TRIES = 24;
/** What the owner announces has few frames, so each is tried with several wordings. */
const WORDINGS_OF_ANNOUNCEMENT = 4;
// After this many the rest leave out the business's name and its owner's line: they may be what makes a text too long.
const TRIES_WITH_EXTRAS = 8;
/** So many ways that another business of the town says already are passed over for one that none does. */
const MOST_ECHOES = 12;
const NO_EXTRAS: { mention: MentionWish; ownLine: null } = { mention: "never", ownLine: null };
// A lead or closing that stands in one of so many posts before or after waits for its turn.
const WORDING_COOL_DOWN_POSTS = 14;
/** Pieces that question or correct the reader; whoever grieves is spared both. */
const NOT_GENTLE: readonly PieceName[] = ["ask", "mistake"];
/** Pieces that ask or sell; a quiet day's post has none. */
const NOT_QUIET: readonly PieceName[] = ["ask", "invite", "mistake"];

export interface SlotWish {
  /** Pieces to leave out. */
  without?: readonly PieceName[];
  /** What of the tone has to be heard. */
  tone?: ToneWish | undefined;
  /** True when the owner wants a question, whatever the channel. */
  asks?: boolean;
  /** Characters the sentences may have at most. */
  shorterThan?: number;
  /** True when the business is not to be named. */
  isUnnamed?: boolean;
  /** What is done to a draft before it is judged. */
  finish?: (draft: Draft) => Draft;
  /** A last say over a draft that passed the gate. */
  accepts: (rendered: Rendered) => boolean;
}

export interface WriteSlotRequest {
  desk: WritingDesk;
  gate: Gate;
  slot: Slot;
  topic: LayeredTopic | null;
  kinds: readonly FrameKind[];
  mention: boolean;
  random: SeededRandom;
  /** What a redo wishes for. */
  wish?: SlotWish;
  /** What `lookAround` says of the slot, when it has been asked already. */
  around?: Surroundings;
}

/** The frames an occasion asks for; none when it is better not mentioned beside this topic. */
function kindOfOccasion(slot: Slot, touchesOccasion: boolean, atWork: boolean): FrameKind | null {
  if (!slot.occasion) return null;
  if (slot.occasion.ahead) return "holiday";
  const judged = judgeOccasion(slot.occasion, slot.localDate);
  if (judged.manner === "greeting") return "holiday";
  if (judged.manner === "day_off") return atWork ? null : "holiday";
  if (!touchesOccasion) return null;
  if (judged.manner === "theme") return judged.isAwareness ? "awareness" : "observance";
  return judged.manner === "season" ? "season" : null;
}

/**
 * What a slot asks for, best first: the day's own words, the owner's event or offer, else the topic alone. An
 * observance or a season is claimed for a topic only when the two are about the same thing.
 * @param atWork true where the owner's own words have the business at work that day (is-at-work.ts)
 */
export function kindsFor(
  slot: Slot,
  eventDate: string | undefined,
  touchesOccasion: boolean,
  atWork = false,
): FrameKind[] {
  if (slot.occasion?.sombre) return ["sombre"];
  if (eventDate !== undefined && eventDate >= slot.localDate)
    return [eventDate === slot.localDate ? "event_day" : "event_ahead", "topic"];
  if (slot.occasion?.kind === "owner_event") return ["event_day", "topic"];
  const ofOccasion = kindOfOccasion(slot, touchesOccasion, atWork);
  return [
    ...(slot.offerIndex === null ? [] : ["offer" as const]),
    ...(slot.serviceIndex == null ? [] : ["service" as const]),
    ...(ofOccasion ? [ofOccasion] : []),
    "topic",
  ];
}

const isAnnouncement = (kind: FrameKind) => kind === "offer" || kind.startsWith("service") || kind.startsWith("event");

/** Pieces to leave out and characters to stay under, for the channel, the day and the wish. */
function limitsFor(
  slot: Slot,
  voiced: VoicedTopic | null,
  wish: SlotWish | undefined,
  { trade: { gentle }, events }: BusinessFacts,
): { without: readonly PieceName[]; shorterThan?: number } {
  const without = [
    ...(slot.occasion?.sombre || isGraveDate({ events }, slot) ? NOT_QUIET : []),
    ...(gentle ? NOT_GENTLE : []),
    ...(voiced && isShutOn({ events }, slot) ? askingPieces(voiced) : []),
    ...(wish?.without ?? []),
  ];
  // Nobody can answer a question under a Google post.
  if (slot.channel === "google_business" && wish?.asks !== true) without.push("ask");
  if (voiced) without.push(...PIECE_NAMES.filter((piece) => !suitsChannel(voiced.pieces[piece], slot.channel)));
  return wish?.shorterThan === undefined ? { without } : { without, shorterThan: wish.shorterThan };
}

/** What the posts around a slot leave free: the frames that rest, and the captions whose wordings do. */
export interface Surroundings {
  resting: ReadonlySet<string>;
  recent: readonly string[];
}

/** Looks around a slot. It stays true until a post is accepted, so a slot for which many topics are tried asks once. */
export function lookAround({ memory }: Gate, slot: Slot): Surroundings {
  return {
    resting: new Set(memory.postsAround(slot, FRAME_COOL_DOWN_POSTS).map(({ frameId }) => frameId)),
    recent: memory.postsAround(slot, WORDING_COOL_DOWN_POSTS).map(({ caption }) => caption),
  };
}

function mentionOf(isWanted: boolean, wish: SlotWish | undefined): MentionWish {
  if (wish?.isUnnamed) return "never";
  return isWanted ? "wanted" : "if_needed";
}

/** The name, the town and a line of the owner's, where a post may hold them: what is grave stands alone, and closed doors ask nobody in. */
function extrasFor({ desk, gate, slot, topic, wish, mention, random }: WriteSlotRequest): {
  mention: MentionWish;
  ownLine: string | null;
} {
  if (announcedDay(slot, desk.business)?.isGrave || isGraveDate(desk.business, slot) || isShutOn(desk.business, slot))
    return NO_EXTRAS;
  return {
    mention: mentionOf(mention, wish),
    // Nor does the owner's cheer end a warning.
    ownLine:
      wish || (topic !== null && isGraveTopic(topic)) ? null : chooseOwnLine(desk.ownLines, slot, gate.memory, random),
  };
}

/** What is no celebration is told plainly, whatever the tone of the rest, and so is an offer to people who grieve or are ill. */
function deskFor(kind: FrameKind, { desk, slot }: WriteSlotRequest): WritingDesk {
  if (kind === "offer") return isGraveOffer(slot, desk.business) ? inPlainTone(desk) : desk;
  const day = kind.startsWith("event") ? announcedDay(slot, desk.business) : null;
  const isDelicate = isDelicateFact(announcedEvent(slot, desk.business) ?? "");
  const isPlain = day === null ? isGraveDate(desk.business, slot) : isPlainDay(day) || isDelicate;
  return isPlain ? inPlainTone(desk) : desk;
}

/** The first that passes the gate and is no echo of the town; where a few are, the first that passes. */
function firstUnechoed(
  variants: readonly FrameVariant[],
  render: (variant: FrameVariant, tried: number) => Rendered | null,
  { gate, slot, desk: { business } }: WriteSlotRequest,
): Rendered | null {
  const whose = { name: business.name, town: business.place.city };
  let echo: Rendered | null = null;
  let echoes = 0;
  for (const [tried, variant] of variants.entries()) {
    const passed = render(variant, tried);
    if (passed === null) continue;
    if (!gate.memory.town.isEcho(passed.draft.caption, slot.localDate, whose)) return passed;
    echo ??= { ...passed, isEcho: true };
    if (++echoes === MOST_ECHOES) break;
  }
  return echo;
}

/** The first way of saying `topic` in `slot` that passes the gate, or null. Changes nothing. */
export function writeSlot(request: WriteSlotRequest): Rendered | null {
  const { desk, gate, slot, topic, kinds, random, wish } = request;
  const { memory } = gate;
  const { resting, recent } = request.around ?? lookAround(gate, slot);
  const voiced = topic === null ? null : desk.voice.topic(topic);
  const pillar = topic?.pillar ?? PILLARS[0];
  const extras = extrasFor(request);
  const settle = (rendered: Rendered): Rendered | null => {
    const draft = wish?.finish?.(rendered.draft) ?? rendered.draft;
    const { caption, callToAction, topicId } = draft;
    // Nearly all refusals are for this, and it can be told before the rest is measured.
    const nearness = memory.nearness(caption, callToAction?.text, topicId);
    if (nearness > 0) {
      if (rendered.kind === "topic") memory.noteRefused(topicId, rendered.variant.pieceSet, nearness);
      return null;
    }
    const trimmed = { ...rendered, draft: trimHashtags(draft, slot) };
    return gate.passes(trimmed.draft, slot) && (wish === undefined || wish.accepts(trimmed)) ? trimmed : null;
  };
  const extrasOf = (tried: number) => (wish === undefined && tried >= TRIES_WITH_EXTRAS ? NO_EXTRAS : extras);
  // For a wish every way there is gets its chance.
  const tries = wish ? Number.POSITIVE_INFINITY : TRIES;
  for (const kind of kinds) {
    const shared = { desk: deskFor(kind, request), slot, voiced, random };
    const variants = listCandidates({
      ...shared,
      memory,
      kind,
      pillar,
      resting,
      ...limitsFor(slot, voiced, wish, desk.business),
    });
    const attempts =
      isAnnouncement(kind) || (kind === "holiday" && (wish !== undefined || !memory.town.isEmpty))
        ? Array.from({ length: WORDINGS_OF_ANNOUNCEMENT }, () => variants).flat()
        : variants.slice(0, tries);
    const render = (variant: FrameVariant, tried: number) =>
      settle(renderDraft({ ...shared, memory, variant, kind, ...extrasOf(tried), recent, toneWish: wish?.tone }));
    const settled = firstUnechoed(attempts, render, request);
    if (settled) return settled;
  }
  return null;
}
