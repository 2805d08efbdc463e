import type { BusinessFacts, Draft, Slot } from "../brief";
import type { Gate } from "../checking/gate";
import { createRandom } from "../planning/seeded-random";
import { isGraveOffer } from "./days/announced-day";
import { isAtWork } from "./days/is-at-work";
import { matchOccasion } from "./days/match-occasion";
import type { FrameKind } from "./frames/frame";
import type { Rendered } from "./render-draft";
import { requireEnglish } from "./require-english";
import { chooseService } from "./services/choose-service";
import { isApartService, isSpokenService } from "./services/nameable-services";
import { createPromotionRoom } from "./services/promotion-room";
import { findSubstitutes, indexPlannedUses, type PlannedUses } from "./topics/find-substitutes";
import type { LayeredTopic, TopicLibrary } from "./topics/topic-library";
import { kindsFor, lookAround, writeSlot } from "./write-slot";
import { createDesk, type WritingDesk } from "./writing-desk";

// With the topics that name the town by themselves this comes to about a third of all posts.
const MENTION_SHARE = 0.2;
const SUBSTITUTES = 24;
/** So many topics are looked at for one that the town has not heard. */
const INSTEAD_OF_ECHO = 4;
/** A quiet day's line is told on so many channels at most, also where a plan has no other day for the rest. */
const QUIET_LINES = 2;
/**
 * A topic that found no words so often on a channel is not tried there again. Where a street of one trade has said
 * nearly everything, all but a few slots were once tried in 600 ways: ten bakeries of one town for a year took 46 s
 * instead of 17 s, for one per cent more posts. Three times instead of twice took a quarter longer on a street of breweries, for as many posts.
 */
const MOST_IN_VAIN = 2;

/** Why a slot stays open for the owner. */
export type OpenReason = "no_topic_left" | "no_fresh_wording" | "quiet_day";

/** A slot comes back without its occasion when the post does not speak of it. */
export type WrittenSlot = { slot: Slot; draft: Draft } | { slot: Slot; open: OpenReason };

export interface WriteBuiltinRequest {
  /** In the order of the calendar. */
  slots: readonly Slot[];
  business: BusinessFacts;
  library: TopicLibrary;
  /** Has accepted the posts that stay; accepts each new one as it is written. */
  gate: Gate;
  seed: string;
  /** The whole calendar's slots when `slots` is a part of it, so that a substitute takes no topic from a later part. */
  planned?: readonly Slot[];
  /** A desk made before for this business, when slots come in parts. */
  desk?: WritingDesk;
}

/** A quiet day's own line and nothing else: where it has been told often enough, the slot stays open. */
function writeQuietly(
  slot: Slot,
  topic: LayeredTopic | null,
  desk: WritingDesk,
  { gate, seed }: WriteBuiltinRequest,
): Rendered | OpenReason {
  const told = gate.memory.framesOn(slot.localDate).filter((frameId) => frameId.startsWith("sombre-"));
  if (told.length >= QUIET_LINES) return "quiet_day";
  const random = createRandom(`${seed}/write/${slot.key}`);
  const kinds = kindsFor(slot, undefined, false);
  return writeSlot({ desk, gate, slot, topic, kinds, mention: false, random }) ?? "quiet_day";
}

/**
 * A post about one of the owner's services, where it is the turn of one; null where the slot keeps its topic. Where a
 * street, or the town, has said all that there is to say of it alone, it stands below the topic.
 */
function writeService(
  slot: Slot,
  topic: LayeredTopic | null,
  desk: WritingDesk,
  { business, gate, seed }: WriteBuiltinRequest,
  mention: boolean,
  hasRoom: (slot: Slot) => boolean,
): Rendered | null {
  const random = createRandom(`${seed}/service/${business.tone}/${slot.key}`);
  const chosen = chooseService(business, slot, gate.memory, random);
  if (chosen === null || !hasRoom(slot)) return null;
  const told = { ...slot, serviceIndex: chosen.index };
  const shared = { desk, gate, slot: told, mention, random };
  const service = business.services[chosen.index] ?? "";
  const alone = writeSlot({ ...shared, topic: null, kinds: [chosen.kind] });
  // Only in the offers pillar is it its turn; elsewhere the topic has it, where the town has heard the words before, too.
  if (chosen.kind !== "service") return alone?.isEcho ? null : alone;
  if (alone && !alone.isEcho) return alone;
  const below =
    topic === null || isSpokenService(service) || isApartService(service) || business.trade.gentle
      ? null
      : writeSlot({ ...shared, topic, kinds: ["service_beside"] });
  if (below === null && alone === null) gate.memory.named.noteInVain(service);
  return below ?? alone;
}

/**
 * The owner's offer of a slot: alone, or where no words are left for that, below the topic of the slot or another that
 * has rested. null where the slot has none, or something goes before it.
 */
function writeOffer(
  slot: Slot,
  topics: () => Iterable<LayeredTopic | null>,
  write: (topic: LayeredTopic | null, kinds: readonly FrameKind[]) => Rendered | null,
): Rendered | null {
  if (slot.offerIndex === null || slot.eventIndex !== null || slot.occasion?.kind === "owner_event") return null;
  const alone = write(null, ["offer"]);
  if (alone) return alone;
  for (const topic of topics()) {
    const written = topic === null ? null : write(topic, ["offer_beside"]);
    if (written) return written;
  }
  return null;
}

function writeOne(
  slot: Slot,
  desk: WritingDesk,
  request: WriteBuiltinRequest,
  planned: PlannedUses,
  hasRoom: (slot: Slot) => boolean,
): Rendered | OpenReason {
  const { business, library, gate, seed } = request;
  const random = createRandom(`${seed}/write/${business.tone}/${slot.key}`);
  const topic = slot.topicId === null ? null : (library.byId.get(slot.topicId) ?? null);
  if (slot.occasion?.sombre) return writeQuietly(slot, topic, desk, request);
  const mention = random() < MENTION_SHARE;
  const ofService = writeService(slot, topic, desk, request, mention, hasRoom);
  if (ofService) return ofService;
  const matches = matchOccasion(slot, business);
  const eventDate = slot.eventIndex === null ? undefined : business.events[slot.eventIndex]?.date;
  const atWork = isAtWork(business, slot.localDate);
  const around = lookAround(gate, slot);
  const write = (about: LayeredTopic | null, kinds?: readonly FrameKind[]) =>
    writeSlot({
      around,
      desk,
      gate,
      slot,
      topic: about,
      kinds: kinds ?? kindsFor(slot, eventDate, about !== null && (matches?.(about) ?? false), atWork),
      mention,
      random,
    });
  const others = (limit: number) =>
    findSubstitutes({ slot, business, library, memory: gate.memory, planned, voice: desk.voice, limit });
  // What is made plainly, to people who grieve, stands alone or not at all.
  const beside = () => (isGraveOffer(slot, business) ? [] : [topic, ...others(SUBSTITUTES)]);
  const ofOffer = writeOffer(slot, beside, write);
  if (ofOffer) return ofOffer;
  if (topic && matches && !matches(topic)) {
    // A day about bread wants a post about bread, if one is rested.
    const fitting = others(Number.MAX_SAFE_INTEGER).find(matches);
    const written = fitting ? write(fitting) : null;
    if (written) return written;
  }
  return writeTopic(slot, topic, others, write, gate);
}

/** The slot's topic, or another where it finds no words, or only those that the town has heard. */
function writeTopic(
  slot: Slot,
  topic: LayeredTopic | null,
  others: (limit: number) => readonly LayeredTopic[],
  write: (topic: LayeredTopic | null) => Rendered | null,
  gate: Gate,
): Rendered | OpenReason {
  const written = write(topic);
  if (written?.isEcho) return findUnechoed(written, others, write) ?? written;
  if (written) return written;
  if (slot.topicId === null) return "no_topic_left";
  return tryEach(others(SUBSTITUTES), write, slot, gate) ?? "no_fresh_wording";
}

/** The same slot with another topic, of which nobody in town has said the like; null where a few are no better, and of what is no plain topic. */
function findUnechoed(
  { kind }: Rendered,
  others: (limit: number) => readonly LayeredTopic[],
  write: (topic: LayeredTopic) => Rendered | null,
): Rendered | null {
  if (kind !== "topic") return null;
  for (const topic of others(INSTEAD_OF_ECHO)) {
    const written = write(topic);
    if (written && !written.isEcho) return written;
  }
  return null;
}

/** The first of some topics that finds words, or null. */
function tryEach(
  topics: readonly LayeredTopic[],
  write: (topic: LayeredTopic) => Rendered | null,
  { channel }: Slot,
  { memory }: Gate,
): Rendered | null {
  for (const topic of topics) {
    if (memory.timesInVain(topic.id, channel) >= MOST_IN_VAIN) continue;
    const written = write(topic);
    if (written) return written;
    memory.noteInVain(topic.id, channel);
  }
  return null;
}

/** A day that must stay quiet counts even where a post is not about it. */
function speaksOfDay({ kind }: Rendered, { occasion }: Slot): boolean {
  return occasion?.sombre === true || (kind !== "topic" && !kind.startsWith("offer"));
}

/** The slot as its post has it: without an occasion, an event's or an offer's format that it does not speak of. */
function asWritten(written: Rendered, slot: Slot): Slot {
  const occasion = speaksOfDay(written, slot) ? slot.occasion : null;
  const isAnnounced = written.kind.startsWith(slot.format);
  const isSpecial = slot.format === "event" || slot.format === "offer";
  // A service's name fills one slide.
  const isPlain = (isSpecial && !isAnnounced) || (written.kind.startsWith("service") && slot.format === "carousel");
  return { ...slot, occasion, format: isPlain ? "photo" : slot.format };
}

/**
 * Fills slots with the topic library, in order, one at a time: each draft has passed the gate and is remembered by
 * it. The same input gives the same drafts, byte for byte. A slot that cannot be filled without repeating is left open.
 * Throws `unsupported_language` for a business that does not post in English.
 */
export function* writeBuiltin(request: WriteBuiltinRequest): Generator<WrittenSlot> {
  const { slots, business, library, gate } = request;
  requireEnglish(business);
  const desk = request.desk ?? createDesk(business, library);
  const planned = indexPlannedUses(request.planned ?? slots);
  const hasRoom = createPromotionRoom(request.planned ?? slots, gate.memory);
  for (const slot of slots) {
    const written = writeOne(slot, desk, request, planned, hasRoom);
    if (typeof written === "string") {
      yield { slot, open: written };
      continue;
    }
    gate.accept(written.draft, slot);
    yield { slot: asWritten(written, slot), draft: written.draft };
  }
}
