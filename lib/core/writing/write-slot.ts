import type { Slot } from "../brief";
import { measureCaption } from "../channels/measure-caption";
import { FRAME_COOL_DOWN_POSTS } from "../checking/check-post";
import type { Gate } from "../checking/gate";
import type { SeededRandom } from "../planning/seeded-random";
import { PILLARS } from "../vocabulary";
import type { FrameKind, PieceName } from "./frames/frame";
import { listCandidates } from "./list-candidates";
import { type Rendered, renderDraft } from "./render-draft";
import type { LayeredTopic } from "./topic-library";
import type { WritingDesk } from "./writing-desk";

// How many ways of saying a topic are tried before another topic is.
const TRIES = 40;
// After this many the rest leave out the business's name: it may be what makes a text too long.
const TRIES_WITH_MENTION = 8;
// A lead or closing that stands in one of so many posts before or after waits for its turn.
const WORDING_COOL_DOWN_POSTS = 14;
/** Pieces that ask or sell; a quiet day's post has none. */
const NOT_QUIET: readonly PieceName[] = ["ask", "invite", "mistake"];

export interface SlotWish {
  /** Pieces to leave out. */
  without?: readonly PieceName[];
  /** Characters the sentences may have at most. */
  shorterThan?: number;
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
}

/**
 * What a slot asks for, best first: the day's own words, the owner's event or offer, else the topic alone. An
 * observance is claimed for a topic only when the two are about the same thing; else it is wished like a holiday.
 */
export function kindsFor(slot: Slot, eventDate: string | undefined, touchesOccasion: boolean): FrameKind[] {
  if (slot.occasion?.sombre) return ["sombre", "topic"];
  if (eventDate !== undefined && eventDate >= slot.localDate)
    return [eventDate === slot.localDate ? "event_day" : "event_ahead", "topic"];
  if (slot.occasion?.kind === "owner_event") return ["event_day", "topic"];
  const kinds: FrameKind[] = slot.offerIndex === null ? [] : ["offer"];
  if (slot.occasion?.kind === "public_holiday") kinds.push("holiday");
  if (slot.occasion?.kind === "observance") kinds.push(touchesOccasion ? "observance" : "holiday");
  if (slot.occasion?.kind === "season") kinds.push("season");
  return [...kinds, "topic"];
}

/** Drops hashtags from the end until a short channel's text fits. */
function trimHashtags(rendered: Rendered, slot: Slot): Rendered {
  const { draft } = rendered;
  let hashtags = draft.hashtags;
  while (hashtags.length > 0 && measureCaption(slot.channel, { ...draft, hashtags }).over > 0)
    hashtags = hashtags.slice(0, -1);
  return hashtags === draft.hashtags ? rendered : { ...rendered, draft: { ...draft, hashtags } };
}

/** Pieces to leave out and characters to stay under, for the day and for the wish. */
function limitsFor(slot: Slot, wish: SlotWish | undefined): { without: readonly PieceName[]; shorterThan?: number } {
  const without = [...(slot.occasion?.sombre ? NOT_QUIET : []), ...(wish?.without ?? [])];
  return wish?.shorterThan === undefined ? { without } : { without, shorterThan: wish.shorterThan };
}

/** The first way of saying `topic` in `slot` that passes the gate, or null. Changes nothing. */
export function writeSlot(request: WriteSlotRequest): Rendered | null {
  const { desk, gate, slot, topic, kinds, random, wish } = request;
  const { memory } = gate;
  const voiced = topic === null ? null : desk.voice.topic(topic);
  const pillar = topic?.pillar ?? PILLARS[0];
  const resting = new Set(memory.postsAround(slot, FRAME_COOL_DOWN_POSTS).map(({ frameId }) => frameId));
  const recent = memory.postsAround(slot, WORDING_COOL_DOWN_POSTS).map(({ caption }) => caption);
  const mention = request.mention && !slot.occasion?.sombre;
  const passes = (rendered: Rendered) =>
    gate.check(rendered.draft, slot).length === 0 && (wish === undefined || wish.accepts(rendered));
  // For a wish every way there is gets its chance.
  const tries = wish ? Number.POSITIVE_INFINITY : TRIES;
  for (const kind of kinds) {
    const shared = { desk, slot, voiced, random };
    const variants = listCandidates({ ...shared, memory, kind, pillar, resting, ...limitsFor(slot, wish) });
    for (const [i, variant] of variants.slice(0, tries).entries()) {
      const names = mention && (wish !== undefined || i < TRIES_WITH_MENTION);
      const rendered = trimHashtags(renderDraft({ ...shared, variant, mention: names, recent }), slot);
      if (passes(rendered)) return rendered;
    }
  }
  return null;
}
