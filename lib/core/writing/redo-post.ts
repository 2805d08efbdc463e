import type { BusinessFacts, Draft, Slot } from "../brief";
import { createAvoidedTagFinder, createAvoidWordFinder } from "../checking/find-avoid-word";
import type { Gate } from "../checking/gate";
import { normalizeText } from "../checking/trigrams";
import { createRandom } from "../planning/seeded-random";
import { findOffer } from "./find-offer";
import { findSubstitutes } from "./find-substitutes";
import { type FrameKind, PIECE_NAMES } from "./frames/frame";
import { matchOccasion } from "./match-occasion";
import { hearsTone } from "./phrases/choose-phrase";
import { type RedoChip, type RedoWish, readWish } from "./read-wish";
import type { Rendered } from "./render-draft";
import { requireEnglish } from "./require-english";
import type { LayeredTopic, TopicLibrary } from "./topic-library";
import { type Unmet, wordUnmet } from "./word-unmet";
import { kindsFor, type SlotWish, writeSlot } from "./write-slot";
import { createDesk, type WritingDesk } from "./writing-desk";

const SUBSTITUTES = 12;
/** "Shorter" takes at least this share off, "longer" adds at least that one. */
const SHORTER = 0.85;
const LONGER = 1.15;

export interface RedoRequest {
  /** The post as it stands; its caption is what the new one must differ from. */
  post: Pick<Draft, "caption" | "topicId" | "frameId">;
  slot: Slot;
  business: BusinessFacts;
  library: TopicLibrary;
  /** Has accepted the calendar's other posts, not this one. */
  gate: Gate;
  chips: readonly RedoChip[];
  instruction: string;
  seed: string;
}

/** Another version of a post, and what of the wish it does not do, each a sentence to the owner. */
export interface Redone {
  draft: Draft;
  notes: string[];
}

// A stored post keeps its occasion's name only; the frame it was written with tells what kind of day it was.
function restoreOccasion({ post, slot }: RedoRequest): Slot {
  if (!slot.occasion) return slot;
  const sombre = slot.occasion.sombre || post.frameId.startsWith("sombre-");
  const kind = post.frameId.startsWith("season-") ? "season" : slot.occasion.kind;
  return { ...slot, occasion: { ...slot.occasion, sombre, kind } };
}

const isSaidOf = (text: string, thing: string) => normalizeText(text).includes(normalizeText(thing));

/** The slot with the owner's offer or event that the wish asks for. */
function withFacts(slot: Slot, { offers, events, ...business }: BusinessFacts, wish: RedoWish): Slot {
  if (wish.withoutOffer) return { ...slot, offerIndex: null };
  if (slot.occasion?.sombre) return slot;
  const offerIndex = wish.addOffer ? findOffer({ ...business, offers }, slot) : null;
  const event = events.findIndex(
    ({ name, date }) =>
      date >= slot.localDate && wish.mention.some((thing) => isSaidOf(thing, name) || isSaidOf(name, thing)),
  );
  return { ...slot, offerIndex: offerIndex ?? slot.offerIndex, eventIndex: event < 0 ? slot.eventIndex : event };
}

const LITTLE_WORDS = new Set(
  "a about all also an and any are as at be but by can do for from get had has have how i if in into is it its just me more my new not of on or our own really so some that the their them there they this to up us very we what when which who why will with you your".split(
    " ",
  ),
);

/** Whether a text speaks of a thing: every word of it that says something stands there, in some form. */
function createMentionFinder(thing: string): (text: string) => boolean {
  const words = normalizeText(thing)
    .split(" ")
    .filter((word) => word !== "" && !LITTLE_WORDS.has(word));
  const finders = words.map((word) => createAvoidWordFinder([word]));
  return (text) => finders.length > 0 && finders.every((find) => find(text) !== null);
}

/** One attempt: the wish, and what of it is let go. */
interface Attempt {
  request: RedoRequest;
  wish: RedoWish;
  slot: Slot;
  desk: WritingDesk;
  dropped: ReadonlySet<Unmet>;
}

const EMOJI = /\p{Extended_Pictographic}/u;
const textOf = ({ caption, callToAction }: Draft) => `${caption}\n${callToAction?.text ?? ""}`;

/** Whether a version says what it was asked to say and nothing that it was asked not to. */
function createContentJudge({ request: { business }, wish, slot, dropped }: Attempt): (rendered: Rendered) => boolean {
  const [findAvoided, findAvoidedTag] = [createAvoidWordFinder(wish.without), createAvoidedTagFinder(wish.without)];
  const mentions = dropped.has("mention") ? [] : wish.mention.map(createMentionFinder);
  const { city } = business.place;
  const judges: readonly ((text: string, rendered: Rendered) => boolean)[] = [
    (text) => findAvoided(text) === null,
    (_, { draft }) => draft.hashtags.every((tag) => findAvoidedTag(tag) === null),
    (text) => !wish.withoutTown || !text.includes(city),
    (text) => !wish.withoutEmoji || !EMOJI.test(text),
    (_, { draft }) => !wish.moreLocal || dropped.has("local") || draft.caption.includes(city),
    (text) => mentions.every((isSaid) => isSaid(text)),
    // Without an offer of the owner's, an invitation is the honest nearest thing.
    (_, { variant, kind }) =>
      !wish.addOffer || (slot.offerIndex === null ? variant.pieces.includes("invite") : kind.startsWith("offer")),
  ];
  return (rendered) => judges.every((isFine) => isFine(textOf(rendered.draft), rendered));
}

function toSlotWish(attempt: Attempt): SlotWish {
  const { request, wish, dropped } = attempt;
  const { caption } = request.post;
  const judge = createContentJudge(attempt);
  const mustSound = wish.tone !== null && !dropped.has("tone");
  const accepts = (rendered: Rendered) => {
    const { draft, variant } = rendered;
    if (normalizeText(draft.caption) === normalizeText(caption)) return false;
    if (wish.shorter && draft.caption.length > caption.length * SHORTER) return false;
    if (wish.longer && !dropped.has("longer") && draft.caption.length < caption.length * LONGER) return false;
    if (wish.question === "wanted" && !variant.pieces.includes("ask")) return false;
    if (mustSound && rendered.kind === "topic" && !hearsTone(draft.caption, attempt.desk.tone)) return false;
    return judge(rendered);
  };
  return {
    accepts,
    asks: wish.question === "wanted",
    ...(wish.moreLocal || wish.tone !== null
      ? { tone: { opening: wish.moreLocal ? "localOpening" : "opening", farewell: wish.tone !== null } }
      : {}),
    ...(wish.question === "unwanted" ? { without: ["ask"] as const } : {}),
    ...(wish.shorter ? { shorterThan: Math.floor(caption.length * SHORTER) } : {}),
  };
}

/** Whether the owner's facts hold what is to be mentioned, so that it may be said beside any topic. */
function isOwnFact(thing: string, { services, events, offers }: BusinessFacts): boolean {
  const facts = [...services, ...events.map(({ name }) => name), ...offers.map(({ title }) => title)];
  return facts.some((fact) => isSaidOf(thing, fact) || isSaidOf(fact, thing));
}

/** The topics to try, in turn: the post's own first, or last where another angle is wished for. */
function listTopics({ request, wish, slot, desk, dropped }: Attempt): (LayeredTopic | null)[] {
  const { post, business, library, gate } = request;
  const current = library.byId.get(post.topicId) ?? null;
  const others = findSubstitutes({
    slot: { ...slot, topicId: post.topicId },
    business,
    library,
    memory: gate.memory,
    planned: new Map(),
    voice: desk.voice,
    limit: wish.mention.length > 0 ? Number.MAX_SAFE_INTEGER : SUBSTITUTES,
  });
  const inOrder = (few: readonly LayeredTopic[]) => (wish.differentAngle ? [...few, current] : [current, ...few]);
  const wanted = wish.mention.filter((thing) => !isOwnFact(thing, business)).map(createMentionFinder);
  if (wanted.length === 0 || dropped.has("mention")) return inOrder(others.slice(0, SUBSTITUTES));
  return inOrder(others).filter((topic) => {
    const text = topic === null ? "" : PIECE_NAMES.map((piece) => topic[piece]).join("\n");
    return wanted.every((isSaid) => isSaid(text));
  });
}

/** The frames a version may take: an offer that is added leaves the post what it is about. */
function kindsOf({ request: { business }, wish, slot }: Attempt, isAboutTopic: boolean, touches: boolean): FrameKind[] {
  const eventDate = slot.eventIndex === null ? undefined : business.events[slot.eventIndex]?.date;
  const kinds = kindsFor(slot, eventDate, touches);
  return wish.addOffer && isAboutTopic ? kinds.map((kind) => (kind === "offer" ? "offer_beside" : kind)) : kinds;
}

function tryRedo(attempt: Attempt): Draft | null {
  const { request, wish, slot, desk } = attempt;
  const { business, gate, seed } = request;
  const matches = matchOccasion(slot, business);
  const slotWish = toSlotWish(attempt);
  const topics = listTopics(attempt);
  for (const mention of listMentions(wish)) {
    const random = createRandom(`${seed}/redo`);
    for (const topic of topics) {
      const kinds = kindsOf(attempt, topic !== null, topic !== null && (matches?.(topic) ?? false));
      const written = writeSlot({ desk, gate, slot, topic, kinds, mention, random, wish: slotWish });
      if (written) return wish.withoutHashtags ? { ...written.draft, hashtags: [] } : written.draft;
    }
  }
  return null;
}

/** Whether the name or town is signed below, in the order in which that is tried: a town that a sentence speaks to is more local. */
function listMentions({ moreLocal, withoutTown, tone }: RedoWish): boolean[] {
  if (withoutTown) return [false];
  return moreLocal ? [false, true] : [tone === "warm"];
}

/** What of a wish may be let go, one after the other, rather than have no proposal at all. */
function listDroppable(wish: RedoWish): Unmet[] {
  return [
    ...(wish.tone === null ? [] : (["tone"] as const)),
    ...(wish.mention.length === 0 ? [] : (["mention"] as const)),
    ...(wish.longer ? (["longer"] as const) : []),
    ...(wish.moreLocal ? (["local"] as const) : []),
  ];
}

/**
 * Writes a post again: another way of saying its topic, or another topic for a different angle, with the wishes
 * it understands; what it does not do is said in `notes`. Null when nothing that passes the gate is left. The same
 * request gives the same draft. Throws `unsupported_language` for a business that does not post in English.
 */
export function redoBuiltin(request: RedoRequest): Redone | null {
  const { chips, instruction } = request;
  requireEnglish(request.business);
  const wish = readWish(chips, instruction, request.business.place.city);
  const business = { ...request.business, avoidWords: [...request.business.avoidWords, ...wish.without] };
  const slot = withFacts(restoreOccasion(request), business, wish);
  const desk = createDesk(business, request.library, wish.tone ?? business.tone);
  const always: Unmet[] = [
    ...(wish.addOffer && slot.offerIndex === null ? (["offer"] as const) : []),
    ...(wish.unread.length > 0 ? (["free"] as const) : []),
  ];
  const droppable = listDroppable(wish);
  for (let count = 0; count <= droppable.length; count++) {
    const dropped = droppable.slice(0, count);
    const draft = tryRedo({ request: { ...request, business }, wish, slot, desk, dropped: new Set(dropped) });
    if (draft) return { draft, notes: wordUnmet([...always, ...dropped], wish, slot) };
  }
  return null;
}
