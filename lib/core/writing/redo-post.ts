import type { BusinessFacts, Draft, Slot } from "../brief";
import { ownerTexts } from "../checking/owner-words";
import { normalizeText } from "../checking/trigrams";
import { createRandom } from "../planning/seeded-random";
import { findOffer } from "./find-offer";
import { findSubstitutes } from "./find-substitutes";
import { type FrameKind, PIECE_NAMES } from "./frames/frame";
import { matchOccasion } from "./match-occasion";
import { createMentionFinder, toSlotWish } from "./meet-wish";
import { type RedoWish, readWish } from "./read-wish";
import type { Attempt, LetGo, Redone, RedoRequest } from "./redo-request";
import { requireEnglish } from "./require-english";
import type { LayeredTopic } from "./topic-library";
import { listNeverMet, type Unmet, wordUnmet } from "./word-unmet";
import { kindsFor, writeSlot } from "./write-slot";
import { createDesk } from "./writing-desk";

const SUBSTITUTES = 12;
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

/** Whether the owner's facts hold what is to be mentioned, so that it may be said beside any topic. */
function isOwnFact(thing: string, { services, events, offers }: BusinessFacts): boolean {
  const facts = [...services, ...events.map(({ name }) => name), ...offers.map(({ title }) => title)];
  return facts.some((fact) => isSaidOf(thing, fact) || isSaidOf(fact, thing));
}

/** Whether a version is to be about what its post is about. */
const staysWithSubject = ({ differentAngle, mention }: RedoWish) => !differentAngle && mention.length === 0;

/** The topics to try, in turn: the post's own first; where another angle is wished for, those that the owner has not seen, or its own as a last resort. */
function listTopics(attempt: Attempt): (LayeredTopic | null)[] {
  const { request, wish, slot, desk, dropped } = attempt;
  const { post, business, library, gate, seen = [] } = request;
  const current = library.byId.get(post.topicId) ?? null;
  if (dropped.has("angle") || (staysWithSubject(wish) && !dropped.has("subject"))) return [current];
  const known = new Set(wish.differentAngle ? seen.map(({ topicId }) => topicId) : []);
  const others = findSubstitutes({
    slot: { ...slot, topicId: post.topicId },
    business,
    library,
    memory: gate.memory,
    planned: new Map(),
    voice: desk.voice,
    limit: Number.MAX_SAFE_INTEGER,
  }).filter(({ id }) => !known.has(id));
  const inOrder = (few: readonly LayeredTopic[]): (LayeredTopic | null)[] =>
    wish.differentAngle ? [...few] : [current, ...few];
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

/** What of a wish may be let go rather than have no proposal at all, the least first. */
function listDroppable(wish: RedoWish, { seen = [] }: RedoRequest): LetGo[] {
  const when = (letGo: LetGo, is: boolean): LetGo[] => (is ? [letGo] : []);
  return [
    ...when("much", wish.shorter),
    ...when("subject", staysWithSubject(wish)),
    ...when("tone", wish.tone !== null),
    ...when("mention", wish.mention.length > 0),
    ...when("longer", wish.longer),
    ...when("local", wish.moreLocal),
    ...when("offer", wish.addOffer),
    ...when("shorter", wish.shorter),
    ...when("angle", wish.differentAngle),
    // Who asks for another angle wants to hear that there is none rather than to read the last one again.
    ...when("fresh", seen.length > 0 && !wish.differentAngle),
  ];
}

/** What of the wish a version does not meet, of what was let go for it. */
function listLost({ topicId }: Draft, dropped: readonly LetGo[], { post }: RedoRequest): Unmet[] {
  return dropped.flatMap((letGo) => {
    if (letGo === "much" || (letGo === "subject" && topicId === post.topicId)) return [];
    return [letGo];
  });
}

/** What to let go, in turn: nothing, one thing, then more and more. */
function* listDrops(droppable: readonly LetGo[]): Generator<LetGo[]> {
  yield [];
  for (const one of droppable) yield [one];
  for (let count = 2; count <= droppable.length; count++) yield droppable.slice(0, count);
}

/**
 * Writes a post again: another way of saying its topic, or another topic for a different angle, with the wishes
 * it understands; what it does not do is said in `notes`. Null when nothing that passes the gate is left. The same
 * request gives the same draft. Throws `unsupported_language` for a business that does not post in English.
 */
export function redoBuiltin(request: RedoRequest): Redone | null {
  const { chips, instruction } = request;
  requireEnglish(request.business);
  const wish = readWish(chips, instruction, request.business.place.city, ownerTexts(request.business).join("\n"));
  const business = { ...request.business, avoidWords: [...request.business.avoidWords, ...wish.without] };
  const slot = withFacts(restoreOccasion(request), business, wish);
  const desk = createDesk(business, request.library, wish.tone ?? business.tone);
  const always: Unmet[] = [...listNeverMet(wish, slot), ...(wish.unread.length > 0 ? (["free"] as const) : [])];
  for (const dropped of listDrops(listDroppable(wish, request))) {
    const draft = tryRedo({ request: { ...request, business }, wish, slot, desk, dropped: new Set(dropped) });
    if (!draft) continue;
    const unmet = [...always, ...listLost(draft, dropped, request)];
    return { draft, notes: wordUnmet([...new Set(unmet)], wish, slot) };
  }
  return null;
}
