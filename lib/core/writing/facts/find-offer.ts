import type { BusinessFacts, Slot } from "../../brief";
import type { RedoWish } from "../redo/redo-wish";

/** True of an offer that is valid on a slot's day. */
export const runsOn = (
  { startsOn, endsOn }: BusinessFacts["offers"][number],
  { localDate }: Pick<Slot, "localDate">,
): boolean => localDate >= (startsOn ?? localDate) && localDate <= (endsOn ?? localDate);

/** The first of the owner's offers that runs on a date, as its index; null when none does. */
export function findOffer({ offers }: Pick<BusinessFacts, "offers">, slot: Pick<Slot, "localDate">): number | null {
  const index = offers.findIndex((offer) => runsOn(offer, slot));
  return index < 0 ? null : index;
}

/** The offer that a redo tells of, as its index: the one that the post has told of, else the one that is to be added. */
export function wishedOffer(
  { addOffer, withoutOffer }: Pick<RedoWish, "addOffer" | "withoutOffer">,
  slot: Pick<Slot, "localDate" | "offerIndex" | "occasion">,
  business: Pick<BusinessFacts, "offers">,
): number | null {
  if (withoutOffer) return null;
  const isAdded = addOffer && !slot.occasion?.sombre;
  return slot.offerIndex ?? (isAdded ? findOffer(business, slot) : null);
}
