import type { BusinessFacts, Draft, Slot } from "../../brief";
import { normalizeText } from "../../checking/trigrams";
import { createRandom } from "../../planning/seeded-random";
import { partPrice } from "../../service-price";
import { isAtWork } from "../days/is-at-work";
import { matchOccasion } from "../days/match-occasion";
import { findOwnFact, standsBelow } from "../facts/find-own-fact";
import type { FrameKind } from "../frames/frame";
import { hearsTone } from "../phrases/choose-phrase";
import { requireEnglish } from "../require-english";
import { kindsFor, writeSlot } from "../write-slot";
import { createDesk, type WritingDesk } from "../writing-desk";
import { listUnmet } from "./measure-wish";
import { textOf, toSlotWish } from "./meet-wish";
import { createMentionFinder } from "./mention-finder";
import type { Attempt, LetGo, Redone, RedoRequest } from "./redo-request";
import { besideWhat, measureLeft, type RedoScene, toRedoScene } from "./redo-scene";
import { isBeside, listTopics, listWanted, speaksOf, staysWithSubject } from "./redo-topics";
import type { RedoWish } from "./redo-wish";
import { readWishFor } from "./wish-for-post";
import { listNeverMet, type Unmet, wordUnmet } from "./word-unmet";

// A stored post keeps its occasion's name only; the frame it was written with tells what kind of day it was.
function restoreOccasion({ post, slot }: RedoRequest): Slot {
  if (!slot.occasion) return slot;
  const sombre = slot.occasion.sombre || post.frameId.startsWith("sombre-");
  const kind = post.frameId.startsWith("season-") ? "season" : slot.occasion.kind;
  return { ...slot, occasion: { ...slot.occasion, sombre, kind } };
}

/** The scene with the owner's event, offer or service that the wish asks for; what the post announces stays. */
function withOwnFact(scene: RedoScene, business: BusinessFacts, wish: RedoWish): RedoScene {
  const { slot } = scene;
  if (wish.withoutOffer || slot.occasion?.sombre) return scene;
  const fact = findOwnFact(wish.mention, business, slot);
  if (fact === null) return scene;
  const told = { ...slot, ...fact.slot };
  if (wish.newSubject) return { slot: told, told: [fact.name], marks: false, alone: fact.name };
  const isTold = fact.kind === "event" || (scene.alone === null && !scene.marks && standsBelow(fact, business));
  return isTold ? { ...scene, slot: told } : scene;
}

/** The business without what no version is to say: codes of offers, prices of services. */
function withoutPieces(business: BusinessFacts, { withoutCode, withoutPrice }: RedoWish): BusinessFacts {
  const offers = business.offers.map(({ code, ...offer }) =>
    withoutCode || code === undefined ? offer : { ...offer, code },
  );
  const services = business.services.map((service) => (withoutPrice ? partPrice(service).name : service));
  return { ...business, offers, services };
}

/** What stands below a topic, where a wish adds it. */
const BESIDE: Partial<Record<FrameKind, FrameKind>> = { offer: "offer_beside", service: "service_beside" };

/** The frames a version may take: an offer that is added leaves the post what it is about. */
function kindsOf({ request, wish, slot, told, alone }: Attempt, isAboutTopic: boolean, touches: boolean): FrameKind[] {
  const { business } = request;
  const eventDate = slot.eventIndex === null ? undefined : business.events[slot.eventIndex]?.date;
  const all = kindsFor(slot, eventDate, touches, isAtWork(business, slot.localDate));
  const kinds = alone !== null ? all.filter((kind) => kind !== "topic") : all;
  const isAsked = (wish.addOffer && !wish.offerSubject) || (wish.mention.length > 0 && !wish.newSubject);
  const isBelow = (isAsked && told.length === 0) || isBeside(request);
  return isBelow && isAboutTopic ? kinds.map((kind) => BESIDE[kind] ?? kind) : kinds;
}

function tryRedo(attempt: Attempt): Draft | null {
  const { request, wish, slot, desk } = attempt;
  const { business, seed } = request;
  const gate = (attempt.dropped.has("apart") ? request.closeGate : undefined) ?? request.gate;
  const matches = matchOccasion(slot, business);
  const slotWish = toSlotWish(attempt);
  const topics = listTopics(attempt);
  for (const mention of listMentions(wish)) {
    const random = createRandom(`${seed}/redo`);
    for (const topic of topics) {
      const kinds = kindsOf(attempt, topic !== null, topic !== null && (matches?.(topic) ?? false));
      const written = writeSlot({ desk, gate, slot, topic, kinds, mention, random, wish: slotWish });
      if (written) return written.draft;
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
function listDroppable(wish: RedoWish, { seen = [], closeGate, slot }: RedoRequest, { alone }: RedoScene): LetGo[] {
  const when = (letGo: LetGo, is: boolean): LetGo[] => (is ? [letGo] : []);
  return [
    ...when("apart", closeGate !== undefined),
    ...when("much", wish.shorter),
    ...when("subject", staysWithSubject(wish) && alone === null),
    ...when("tone", wish.tone !== null),
    ...when("mention", wish.mention.length > 0),
    ...when("longer", wish.longer),
    ...when("notShorter", wish.notShorter),
    ...when("notLonger", wish.notLonger),
    ...when("local", wish.moreLocal),
    ...when("offer", wish.addOffer),
    ...when("opening", wish.questionFirst),
    ...when("details", slot.eventIndex !== null),
    ...when("ending", wish.questionLast),
    ...when("question", wish.question !== null),
    ...when("call", wish.call !== null),
    ...when("exclamation", wish.withoutExclamation),
    ...when("name", wish.withoutName),
    ...when("town", wish.withoutTown),
    ...when("shorter", wish.shorter),
    ...when("angle", wish.differentAngle),
    // Who asks for another angle wants to hear that there is none rather than to read the last one again.
    ...when("fresh", seen.length > 0 && !wish.differentAngle),
  ];
}

/** What was shown before comes back where that is let go, and only there. */
const wasShown = ({ caption }: Draft, { seen = [] }: RedoRequest): boolean =>
  seen.some((one) => normalizeText(one.caption) === normalizeText(caption));

/** Frames in which the tone is that of the sentences, which have no opening or last line of their own. */
const IN_TONE = /^(?:holiday|observance|awareness|season|sombre|event|offer|service)[_-]/;

/** What a version does not meet of a wish, by what the draft says: what was let go for it may be there all the same. */
function listLost(draft: Draft, { request, wish, slot, dropped, desk, alone }: Attempt): Unmet[] {
  const { post, business } = request;
  const said = textOf(draft);
  const isMissing = dropped.has("mention") && !wish.mention.every((thing) => createMentionFinder(thing)(said));
  const stays = !wish.newSubject && (isMissing || listWanted({ wish, request }).length === 0);
  const isToneless = wish.tone !== null && !IN_TONE.test(draft.frameId) && !hearsTone(draft.caption, desk.tone);
  const measures: readonly (readonly [Unmet, boolean])[] = [
    ["subject", stays && alone === null && draft.topicId !== post.topicId],
    ["mention", isMissing],
    ["tone", dropped.has("tone") && isToneless],
    ["angle", dropped.has("angle")],
    ["fresh", dropped.has("fresh") && wasShown(draft, request)],
  ];
  return [
    ...measures.flatMap(([unmet, is]) => (is ? [unmet] : [])),
    ...listUnmet(draft, wish, { before: post.caption, business, slot }),
  ];
}

/** The same desk with no wording that holds the name or the town that is not wanted. */
function unnaming(desk: WritingDesk, wish: RedoWish): WritingDesk {
  const unwanted = [wish.withoutName ? "{name}" : [], wish.withoutTown ? "{town}" : []].flat();
  return { ...desk, allows: (phrase) => !unwanted.some((one) => phrase.includes(one)) && desk.allows(phrase) };
}

/** A subject that nothing is found for leaves the post its own. */
const withoutSubject = (wish: RedoWish, dropped: readonly LetGo[]): RedoWish =>
  dropped.includes("mention") && wish.mention.length > 0 ? { ...wish, newSubject: false } : wish;

/** What to let go, in turn: nothing, one thing, then more and more. */
function* listDrops(droppable: readonly LetGo[]): Generator<LetGo[]> {
  yield [];
  for (const one of droppable) yield [one];
  for (let count = 2; count <= droppable.length; count++) yield droppable.slice(0, count);
}

/** The attempts, in turn: a day that the post marks is left only when no other wish's letting go keeps it. */
function* listTries(wish: RedoWish, request: RedoRequest, scene: RedoScene) {
  for (const leavesDay of scene.marks ? [false, true] : [false]) {
    const droppable = listDroppable(wish, request, leavesDay ? { ...scene, alone: null } : scene);
    for (const dropped of listDrops(droppable)) yield { dropped, leavesDay };
  }
}

/**
 * Writes a post again: another way of saying what it is about, with the wishes it understands; what it does not do is
 * said in `notes`, and so is another topic. What the post tells of the owner's events and offers every version tells. Null when nothing that passes the gate is left. The same
 * request gives the same draft. Throws `unsupported_language` for a business that does not post in English.
 */
export function redoBuiltin(request: RedoRequest): Redone | null {
  const { chips, instruction } = request;
  requireEnglish(request.business);
  const read = readWishFor(request.business, { ...request.slot, frameId: request.post.frameId }, chips, instruction);
  const given = { ...request.business, avoidWords: [...request.business.avoidWords, ...read.without] };
  const business = withoutPieces(given, read);
  const restored = restoreOccasion(request);
  const desk = createDesk(business, request.library, read.tone ?? business.tone);
  const unnamed = unnaming(desk, read);
  for (const { dropped, leavesDay } of listTries(read, request, toRedoScene(request.post, restored, business, read))) {
    const wish = withoutSubject(read, dropped);
    const told = toRedoScene(request.post, restored, business, wish, leavesDay);
    const attempt: Attempt = {
      request: { ...request, business },
      wish,
      desk: dropped.includes("name") ? desk : unnamed,
      dropped: new Set(dropped),
      ...(dropped.includes("mention") ? told : withOwnFact(told, business, wish)),
    };
    const draft = tryRedo(attempt);
    if (!draft) continue;
    const { unmet, left, untold, ...without } = measureLeft({
      post: request.post,
      draft,
      slot: restored,
      business,
      wish,
      memory: request.gate.memory,
    });
    const notMet: Unmet[] = [
      ...unmet,
      ...listNeverMet(read, attempt.slot),
      ...(wish.unread.length > 0 ? (["free"] as const) : []),
      ...listLost(draft, attempt),
    ];
    const wanted = listWanted({ wish, request });
    const scene = {
      slot: attempt.slot,
      alone: besideWhat(attempt),
      hasWebsite: business.website !== null,
      language: business.language,
      title: draft.topicTitle,
      model: request.model ?? ("none" as const),
      left,
      untold,
      isKnown: request.library.topics.some((topic) => speaksOf(topic, wanted)),
    };
    return { draft, notes: wordUnmet([...new Set(notMet)], wish, scene), ...without };
  }
  return null;
}
