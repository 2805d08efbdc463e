import type { BusinessFacts, Draft, Slot } from "../brief";
import type { Gate } from "../checking/gate";
import { normalizeText } from "../checking/trigrams";
import { createRandom } from "../planning/seeded-random";
import { findSubstitutes } from "./find-substitutes";
import { matchOccasion } from "./match-occasion";
import { type RedoChip, type RedoWish, readWish } from "./read-wish";
import type { Rendered } from "./render-draft";
import { requireEnglish } from "./require-english";
import type { LayeredTopic, TopicLibrary } from "./topic-library";
import { kindsFor, type SlotWish, writeSlot } from "./write-slot";
import { createDesk } from "./writing-desk";

const SUBSTITUTES = 12;
/** "Shorter" takes at least this share off. */
const SHORTER = 0.85;

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

// A stored post keeps its occasion's name only; the frame it was written with tells what kind of day it was.
function restoreOccasion({ post, slot }: RedoRequest): Slot {
  if (!slot.occasion) return slot;
  const sombre = slot.occasion.sombre || post.frameId.startsWith("sombre-");
  const kind = post.frameId.startsWith("season-") ? "season" : slot.occasion.kind;
  return { ...slot, occasion: { ...slot.occasion, sombre, kind } };
}

function withOffer(slot: Slot, business: BusinessFacts, wish: RedoWish): Slot {
  if (!wish.addOffer || slot.occasion?.sombre) return slot;
  const offerIndex = business.offers.findIndex(
    ({ startsOn, endsOn }) =>
      slot.localDate >= (startsOn ?? slot.localDate) && slot.localDate <= (endsOn ?? slot.localDate),
  );
  return offerIndex < 0 ? slot : { ...slot, offerIndex };
}

function toSlotWish(wish: RedoWish, { post, business }: RedoRequest, hasOffer: boolean): SlotWish {
  const accepts = ({ draft, variant, kind }: Rendered) => {
    if (normalizeText(draft.caption) === normalizeText(post.caption)) return false;
    if (wish.shorter && draft.caption.length > post.caption.length * SHORTER) return false;
    if (wish.moreLocal && !draft.caption.includes(business.place.city) && !draft.caption.includes(business.name))
      return false;
    if (wish.question === "wanted" && !variant.pieces.includes("ask")) return false;
    // Without an offer of the owner's, an invitation is the honest nearest thing.
    return !wish.addOffer || (hasOffer ? kind === "offer" : variant.pieces.includes("invite"));
  };
  return {
    accepts,
    asks: wish.question === "wanted",
    ...(wish.question === "unwanted" ? { without: ["ask"] as const } : {}),
    ...(wish.shorter ? { shorterThan: Math.floor(post.caption.length * SHORTER) } : {}),
  };
}

/**
 * Writes a post again: another way of saying its topic, or another topic for a different angle, with the wishes
 * it understands. Null when nothing that passes the gate is left. The same request gives the same draft.
 * Throws `unsupported_language` for a business that does not post in English.
 */
export function redoBuiltin(request: RedoRequest): Draft | null {
  const { post, business, library, gate, chips, instruction, seed } = request;
  requireEnglish(business);
  const wish = readWish(chips, instruction, business.place.city);
  const slot = withOffer(restoreOccasion(request), business, wish);
  const desk = createDesk(business, library, wish.tone ?? business.tone);
  const eventDate = slot.eventIndex === null ? undefined : business.events[slot.eventIndex]?.date;
  const matches = matchOccasion(slot, business);
  const random = createRandom(`${seed}/redo`);
  const current = library.byId.get(post.topicId) ?? null;
  const others = findSubstitutes({
    slot: { ...slot, topicId: post.topicId },
    business,
    library,
    memory: gate.memory,
    planned: new Map(),
    voice: desk.voice,
    limit: SUBSTITUTES,
  });
  const topics: (LayeredTopic | null)[] = wish.differentAngle ? [...others, current] : [current, ...others];
  const slotWish = toSlotWish(wish, request, slot.offerIndex !== null);
  const mention = wish.moreLocal || wish.tone === "warm";
  for (const topic of topics) {
    const kinds = kindsFor(slot, eventDate, topic !== null && (matches?.(topic) ?? false));
    const written = writeSlot({ desk, gate, slot, topic, kinds, mention, random, wish: slotWish });
    if (written) return written.draft;
  }
  return null;
}
