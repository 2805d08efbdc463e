import type { Offer } from "../brief";
import { daysBetween } from "../dates/local-date";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";
import { isBound, swapPillars } from "./swap-pillars";
import { groupDrafts } from "./tie-own-days";

/** So long one offer rests on a channel, and so long between any two channels. */
const REST_DAYS = 14;
const APART_DAYS = 3;
/** In its last days an offer may be named once more, when it has rested at least so long. */
const LAST_DAYS = 4;
const LAST_CALL_REST_DAYS = 6;

interface OfferUse {
  day: number;
  channelIndex: number;
}

/** Indexes of the offers that run on a date. */
function listRunning(offers: readonly Offer[], date: string): number[] {
  return offers.flatMap(({ startsOn, endsOn }, index) =>
    date >= (startsOn ?? date) && date <= (endsOn ?? date) ? [index] : [],
  );
}

/** Days from a date to the end of an offer, as far as it has one. */
function daysLeft({ endsOn }: Offer, { day }: SlotDraft): number {
  return endsOn === undefined ? Number.POSITIVE_INFINITY : daysBetween(day.date, endsOn);
}

function isRested(offer: Offer, uses: readonly OfferUse[], draft: SlotDraft): boolean {
  const rest = daysLeft(offer, draft) <= LAST_DAYS ? LAST_CALL_REST_DAYS : REST_DAYS;
  return uses.every(({ day, channelIndex }) => {
    const apart = draft.day.index - day;
    return apart >= (channelIndex === draft.channelIndex ? rest : APART_DAYS);
  });
}

/** Gives an offer that no offers slot fell to a slot of its days, by exchanging pillars with an offers slot near by. */
function findPlace(
  offer: Offer,
  index: number,
  drafts: readonly SlotDraft[],
  byChannel: ReadonlyMap<number, readonly SlotDraft[]>,
): void {
  for (const draft of drafts) {
    const isOn = listRunning([offer], draft.day.date).length > 0;
    if (!isOn || isBound(draft) || draft.day.sombre || draft.day.shut) continue;
    if (!swapPillars(draft, byChannel.get(draft.channelIndex) ?? [], (pillar) => pillar === OFFERS_PILLAR)) continue;
    draft.offerIndex = index;
    return;
  }
}

/**
 * Makes an offer of the owner's that runs on its date (`startsOn` to `endsOn`, both included) the subject of an offers
 * slot, the one that has waited longest first. One offer is not said again on a channel for two weeks, its last days
 * aside, nor on another within three days; the other offers slots keep a topic of the library. An offer that runs
 * between two offers slots draws one to its days.
 */
export function placeOffers(drafts: readonly SlotDraft[], offers: readonly Offer[]): void {
  const uses = offers.map((): OfferUse[] => []);
  for (const draft of drafts) {
    if (draft.pillar !== OFFERS_PILLAR || draft.eventIndex !== null || draft.day.shut) continue;
    const usedOn = (index: number) => uses[index]?.at(-1)?.day ?? -1;
    const [next] = listRunning(offers, draft.day.date)
      .filter((index) => isRested(offers[index] as Offer, uses[index] ?? [], draft))
      .sort((a, b) => usedOn(a) - usedOn(b) || a - b);
    if (next === undefined) continue;
    draft.offerIndex = next;
    uses[next]?.push({ day: draft.day.index, channelIndex: draft.channelIndex });
  }
  const byChannel = groupDrafts(drafts, (draft) => draft.channelIndex);
  for (const [index, offer] of offers.entries())
    if (uses[index]?.length === 0) findPlace(offer, index, drafts, byChannel);
}
