import type { BusinessFacts, Slot } from "../../brief";
import { normalizeText } from "../../checking/trigrams";
import { announcedEvent } from "../days/announced-day";
import { toldService } from "../services/choose-service";

/** Whether a text says a thing, whatever its capitals and punctuation; a name without a letter ("🎉") as it stands. */
export function isSaidOf(text: string, thing: string): boolean {
  const said = normalizeText(thing);
  return said === "" ? text.includes(thing.trim()) : normalizeText(text).includes(said);
}

/**
 * The owner's event, offer and service that a post of this slot tells of, by their names. People plan by what an owner announces,
 * so whatever else changes when such a post is written again, it goes on telling them.
 */
export function toldFacts(
  { caption }: { caption: string },
  slot: Pick<Slot, "eventIndex" | "offerIndex" | "serviceIndex" | "occasion">,
  business: Pick<BusinessFacts, "events" | "offers" | "services">,
): string[] {
  const offer = slot.offerIndex === null ? undefined : business.offers[slot.offerIndex]?.title;
  const service = slot.serviceIndex == null ? undefined : business.services[slot.serviceIndex];
  const named = [announcedEvent(slot, business), offer, service && toldService(service)];
  return named.filter((name) => name != null && isSaidOf(caption, name)) as string[];
}

/** What a post told of by its slot and another version of it does not; an offer that is to go is not missed. */
export function lostFacts(
  post: { caption: string },
  draft: { caption: string },
  slot: Parameters<typeof toldFacts>[1],
  business: Parameters<typeof toldFacts>[2],
  { withoutOffer }: { withoutOffer: boolean },
): string[] {
  const asked = withoutOffer ? { ...slot, offerIndex: null } : slot;
  return toldFacts(post, asked, business).filter((name) => !isSaidOf(draft.caption, name));
}

/** A slot that is about what its topic is about, and no announcement. */
export function withoutFacts(slot: Slot): Slot {
  const occasion = slot.occasion?.kind === "owner_event" ? null : slot.occasion;
  return { ...slot, occasion, offerIndex: null, eventIndex: null, serviceIndex: null };
}
