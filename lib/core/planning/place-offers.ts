import type { Offer } from "../brief";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";

/** Indexes of the offers that run on a date. */
function listRunning(offers: readonly Offer[], date: string): number[] {
  return offers.flatMap(({ startsOn, endsOn }, index) =>
    date >= (startsOn ?? date) && date <= (endsOn ?? date) ? [index] : [],
  );
}

/**
 * Gives every offers slot one of the owner's offers that runs on its date (`startsOn` to `endsOn`, both
 * included), taking turns on each channel; slots outside all of them keep a topic of the library alone.
 */
export function placeOffers(drafts: readonly SlotDraft[], offers: readonly Offer[]): void {
  const lastUse = new Map<string, number>();
  for (const [turn, draft] of drafts.entries()) {
    if (draft.pillar !== OFFERS_PILLAR || draft.eventIndex !== null) continue;
    const usedAt = (index: number) => lastUse.get(`${draft.channelIndex}/${index}`) ?? -1;
    const [next] = listRunning(offers, draft.day.date).sort((a, b) => usedAt(a) - usedAt(b) || a - b);
    if (next === undefined) continue;
    draft.offerIndex = next;
    lastUse.set(`${draft.channelIndex}/${next}`, turn);
  }
}
