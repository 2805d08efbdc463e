import type { BusinessFacts, Draft, Slot } from "../../brief";
import type { CalendarMemory } from "../../checking/calendar-memory";
import { createAvoidWordFinder } from "../../checking/find-avoid-word";
import { occasionLabel } from "../../occasions/judge-occasion";
import { marksDay, standsAlone } from "../days/marked-day";
import { wishedOffer } from "../facts/find-offer";
import { isSaidOf, lostFacts, toldFacts, withoutFacts } from "../facts/told-facts";
import { toldService } from "../services/choose-service";
import type { RedoWish } from "./redo-wish";
import type { Unmet } from "./word-unmet";

/** As long as any calendar. */
const ALL_DAYS = 1000;

type Before = Pick<Draft, "caption" | "frameId">;

/** What every version of a post has to go on telling, whoever writes it. */
export interface RedoScene {
  /** The slot with the offer to tell of; without what a wish for another subject leaves behind. */
  slot: Slot;
  /** The owner's event, offer and service that every version names. */
  told: readonly string[];
  /** True when every version marks the day that the post marks. */
  marks: boolean;
  /** What the post tells of and nothing besides, by its name; null of a post that is about a topic. */
  alone: string | null;
}

/** What a post tells of and nothing besides: an announcement of the owner's, or a day. */
function aloneOf(slot: Slot, told: readonly string[], marks: boolean): string | null {
  const [first] = told;
  if (first !== undefined) return first;
  return marks && standsAlone(slot) && slot.occasion ? occasionLabel(slot.occasion.name) : null;
}

/** Whether a wish does not want the name of what a post tells of. */
const isUnwantedIn = (name: string, { without }: Pick<RedoWish, "without">) =>
  createAvoidWordFinder(without)(name) !== null;

/** What no offer is told beside, by its name; null of a post that one may be added to. */
export function besideWhat({ alone, marks, slot }: RedoScene): string | null {
  return alone ?? (marks && slot.occasion ? occasionLabel(slot.occasion.name) : null);
}

/**
 * What the versions of a post in a slot have to tell for a wish.
 * @param leavesDay true where no version that marks the post's day was found
 */
export function toRedoScene(
  post: Before,
  slot: Slot,
  business: BusinessFacts,
  wish: RedoWish,
  leavesDay = false,
): RedoScene {
  const isSombre = slot.occasion?.sombre === true;
  const isUnwanted = toldFacts(post, slot, business).some((name) => isUnwantedIn(name, wish));
  const about = wish.newSubject || isUnwanted ? withoutFacts(slot) : slot;
  const told = toldFacts(post, wish.withoutOffer ? { ...about, offerIndex: null } : about, business);
  const isMarked = marksDay(post, slot);
  const leaves =
    isMarked && !isSombre && (wish.newSubject || leavesDay || isUnwantedIn(slot.occasion?.name ?? "", wish));
  const marks = isMarked && !leaves && told.length === 0;
  const alone = aloneOf(slot, told, marks);
  const offerIndex = wishedOffer(alone === null && !marks ? wish : { ...wish, addOffer: false }, about, business);
  return { slot: { ...about, offerIndex, ...(leaves && { occasion: null }) }, told, marks, alone };
}

/** What a version no longer tells of what its post did: names, and whether the day is left that the post is shown with. */
export interface Left {
  unmet: Unmet[];
  left: string[];
  /** The owner's event and offers among them that no other post of the calendar tells of. */
  untold: string[];
  /** Set when the day is no longer marked, and so not shown either. */
  occasion?: null;
}

/** Measures what of the post in a slot a version leaves behind, and whether that is what the owner asked for. */
export function measureLeft({
  post,
  draft,
  slot,
  business,
  wish,
  memory,
}: {
  post: Before;
  draft: Before;
  slot: Slot;
  business: BusinessFacts;
  wish: Pick<RedoWish, "newSubject" | "withoutOffer" | "without">;
  /** Holds the calendar's other posts. */
  memory: Pick<CalendarMemory, "captionsWithin">;
}): Left {
  const facts = lostFacts(post, draft, slot, business, wish);
  const leavesDay = marksDay(post, slot) && !marksDay(draft, slot);
  const { occasion } = slot;
  const leavesEvent = occasion?.kind === "owner_event" && facts.includes(occasion.name);
  const day = leavesDay && occasion ? [occasionLabel(occasion.name)] : [];
  const left = [...facts, ...day];
  if (left.length === 0) return { unmet: [], left, untold: [] };
  const isAsked = wish.newSubject || left.some((name) => isUnwantedIn(name, wish));
  const services = new Set(business.services.map(toldService));
  const captions = memory.captionsWithin(slot.localDate, ALL_DAYS);
  const untold = facts.filter((name) => !services.has(name) && !captions.some((caption) => isSaidOf(caption, name)));
  return {
    unmet: [isAsked ? "left" : "day", ...(untold.length > 0 ? (["last"] as const) : [])],
    left,
    untold,
    ...((leavesDay || leavesEvent) && { occasion: null }),
  };
}
