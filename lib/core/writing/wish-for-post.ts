import type { BusinessFacts, Slot } from "../brief";
import { ownerTexts } from "../checking/owner-words";
import { normalizeText } from "../checking/trigrams";
import { findOffer } from "./find-offer";
import { type RedoChip, type RedoWish, readWish } from "./read-wish";

/** Reads a wish for a post of a business: its own name is the one that a note may not want, its facts are no claims, and an offer is a subject where one runs. */
export function readWishFor(
  business: BusinessFacts,
  slot: Pick<Slot, "localDate" | "occasion">,
  chips: readonly RedoChip[],
  instruction: string,
): RedoWish {
  const wish = readWish(chips, instruction, business.place.city, ownerTexts(business).join("\n"));
  const name = ` ${normalizeText(business.name)} `;
  const isAboutOffer = wish.offerSubject && !slot.occasion?.sombre && findOffer(business, slot) !== null;
  const isOfName = (thing: string) => name.includes(` ${normalizeText(thing)} `);
  return {
    ...wish,
    newSubject: wish.newSubject || isAboutOffer,
    without: wish.without.filter((thing) => name.trim() !== normalizeText(thing)),
    withoutName: wish.withoutName || wish.without.some(isOfName),
  };
}
