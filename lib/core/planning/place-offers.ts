import type { Offer } from "../brief";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";

/**
 * Gives every offers slot one of the owner's offers that runs on its date (`startsOn` to `endsOn`, both
 * included), taking turns on each channel; slots outside all of them keep a topic of the library alone.
 */
export function placeOffers(drafts: readonly SlotDraft[], offers: readonly Offer[]): void {
  const lastUse = new Map<string, number>();
  for (const [turn, draft] of drafts.entries()) {
    if (draft.pillar !== OFFERS_PILLAR || draft.eventIndex !== null) continue;
    const { date } = draft.day;
    let best: { index: number; used: number } | null = null;
    for (const [index, offer] of offers.entries()) {
      if (date < (offer.startsOn ?? date) || date > (offer.endsOn ?? date)) continue;
      const used = lastUse.get(`${draft.channelIndex}/${index}`) ?? -1;
      if (!best || used < best.used) best = { index, used };
    }
    if (!best) continue;
    draft.offerIndex = best.index;
    lastUse.set(`${draft.channelIndex}/${best.index}`, turn);
  }
}
