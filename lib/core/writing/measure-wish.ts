import type { BusinessFacts, Draft, Slot } from "../brief";
import type { RedoWish } from "./read-wish";
import type { Unmet } from "./word-unmet";

/** What of a wish can be measured on any text, whoever wrote it, and is not met: the model is not taken at its word. */
export function listUnmet(
  { caption }: Pick<Draft, "caption">,
  wish: RedoWish,
  { before, business, slot }: { before: string; business: BusinessFacts; slot: Slot },
): Unmet[] {
  const offer = slot.offerIndex === null ? undefined : business.offers[slot.offerIndex]?.title;
  const { shorter, longer, moreLocal, addOffer } = wish;
  const measures: readonly (readonly [Unmet, boolean])[] = [
    ["shorter", shorter && caption.length >= before.length],
    ["longer", longer && !shorter && caption.length <= before.length],
    ["local", moreLocal && !caption.includes(business.place.city)],
    ["offer", addOffer && offer !== undefined && !caption.includes(offer)],
  ];
  return measures.flatMap(([unmet, is]) => (is ? [unmet] : []));
}
