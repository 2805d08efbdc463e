import type { BusinessFacts, Slot } from "../brief";
import { normalizeText } from "../checking/trigrams";
import { announcedEvent } from "./announced-day";

/** Whether a text says a thing, whatever its capitals and punctuation. */
export const isSaidOf = (text: string, thing: string): boolean => normalizeText(text).includes(normalizeText(thing));

/**
 * The owner's event and offer that a post of this slot tells of, by their names. People plan by what an owner announces,
 * so whatever else changes when such a post is written again, it goes on telling them.
 */
export function toldFacts(
  { caption }: { caption: string },
  slot: Pick<Slot, "eventIndex" | "offerIndex" | "occasion">,
  business: Pick<BusinessFacts, "events" | "offers">,
): string[] {
  const offer = slot.offerIndex === null ? undefined : business.offers[slot.offerIndex]?.title;
  return [announcedEvent(slot, business), offer].filter((name) => name != null && isSaidOf(caption, name)) as string[];
}

/** A slot that is about what its topic is about, and no announcement. */
export function withoutFacts(slot: Slot): Slot {
  const occasion = slot.occasion?.kind === "owner_event" ? null : slot.occasion;
  return { ...slot, occasion, offerIndex: null, eventIndex: null };
}
