import type { BusinessFacts, Offer } from "../brief";
import { daysBetween } from "../dates/local-date";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";
import { isBound, swapPillars } from "./swap-pillars";
import { groupDrafts } from "./tie-own-days";
import { hasUsableDay } from "./usable-days";

/** So long one offer rests on a channel, longer where services wait for their turn, and so long between any two channels. */
const REST_DAYS = 14;
const REST_BESIDE_SERVICES_DAYS = 21;
const APART_DAYS = 3;
/** In its last days an offer may be named once more, when it has rested at least so long. */
const LAST_DAYS = 4;
const LAST_CALL_REST_DAYS = 6;
/** An offer whose end is open counts as so long where its beginning is asked for. */
const OPEN_DAYS = 30;

interface OfferUse {
  day: number;
  channelIndex: number;
}

/** Indexes of the offers that run on a date and can still be had. */
function listRunning(offers: readonly Offer[], date: string): number[] {
  return offers.flatMap((offer, index) => {
    const { startsOn, endsOn } = offer;
    const runs = date >= (startsOn ?? date) && date <= (endsOn ?? date);
    return runs && hasUsableDay(offer, date) ? [index] : [];
  });
}

/** Days from a date to the end of an offer, as far as it has one. */
function daysLeft({ endsOn }: Offer, { day }: SlotDraft): number {
  return endsOn === undefined ? Number.POSITIVE_INFINITY : daysBetween(day.date, endsOn);
}

function isRested(offer: Offer, uses: readonly OfferUse[], draft: SlotDraft, restDays: number): boolean {
  const sinceLast = daysLeft(offer, draft) <= LAST_DAYS ? LAST_CALL_REST_DAYS : restDays;
  return uses.every(({ day, channelIndex }) => {
    const apart = draft.day.index - day;
    // Its first post is chosen before the others and may still be to come.
    const rest = apart < 0 ? restDays : sinceLast;
    return Math.abs(apart) >= (channelIndex === draft.channelIndex ? rest : APART_DAYS);
  });
}

const isOffersSlot = (draft: SlotDraft) =>
  draft.pillar === OFFERS_PILLAR && draft.eventIndex === null && draft.offerIndex === null && !draft.day.shut;

/** Gives an offer a slot of these days that is none for offers, by exchanging pillars with an offers slot near by. */
function drawSlot(
  days: readonly SlotDraft[],
  byChannel: ReadonlyMap<number, readonly SlotDraft[]>,
): SlotDraft | undefined {
  return days.find(
    (draft) =>
      !isBound(draft) &&
      !draft.day.sombre &&
      !draft.day.shut &&
      swapPillars(draft, byChannel.get(draft.channelIndex) ?? [], (pillar) => pillar === OFFERS_PILLAR),
  );
}

/** The drafts of an offer's days, and those of their first third: what has dates is told near its start. */
function daysOf(offer: Offer, drafts: readonly SlotDraft[]): { all: SlotDraft[]; early: SlotDraft[] } {
  const all = drafts.filter(({ day }) => listRunning([offer], day.date).length > 0);
  const from = all[0]?.day;
  if (from === undefined) return { all, early: [] };
  const length = offer.endsOn === undefined ? OPEN_DAYS : daysBetween(from.date, offer.endsOn) + 1;
  return { all, early: all.filter(({ day }) => day.index - from.index < Math.ceil(length / 3)) };
}

/**
 * Makes an offer of the owner's that runs on its date (`startsOn` to `endsOn`, both included) the subject of an offers
 * slot. Offers with dates come first, each near its start, those with the least time before the others; then the one
 * that has waited longest. One offer is not said again on a channel for two weeks (three where the owner has services, which share
 * these slots), its last days aside, nor on another within three days; the other offers slots keep a topic of the library. An offer that runs between two offers slots
 * draws one to its days.
 */
export function placeOffers(
  drafts: readonly SlotDraft[],
  { offers, services }: Pick<BusinessFacts, "offers" | "services">,
): void {
  const restDays = services.length > 0 ? REST_BESIDE_SERVICES_DAYS : REST_DAYS;
  const uses = offers.map((): OfferUse[] => []);
  const byChannel = groupDrafts(drafts, (draft) => draft.channelIndex);
  const give = (draft: SlotDraft, index: number) => {
    draft.offerIndex = index;
    uses[index]?.push({ day: draft.day.index, channelIndex: draft.channelIndex });
  };
  const dated = offers
    .flatMap((offer, index) => (offer.startsOn === undefined && offer.endsOn === undefined ? [] : [{ offer, index }]))
    .sort((a, b) => ((a.offer.endsOn ?? "9") < (b.offer.endsOn ?? "9") ? -1 : 1));
  for (const { offer, index } of dated) {
    const { all, early } = daysOf(offer, drafts);
    const draft =
      early.find(isOffersSlot) ?? drawSlot(early, byChannel) ?? all.find(isOffersSlot) ?? drawSlot(all, byChannel);
    if (draft) give(draft, index);
  }
  const usedOn = (index: number) => uses[index]?.at(-1)?.day ?? -1;
  for (const draft of drafts.filter(isOffersSlot)) {
    const [next] = listRunning(offers, draft.day.date)
      .filter((index) => isRested(offers[index] as Offer, uses[index] ?? [], draft, restDays))
      .sort((a, b) => usedOn(a) - usedOn(b) || a - b);
    if (next !== undefined) give(draft, next);
  }
  // One without dates for which no slot was left.
  for (const [index, offer] of offers.entries()) {
    const draft = uses[index]?.length === 0 ? drawSlot(daysOf(offer, drafts).all, byChannel) : undefined;
    if (draft) give(draft, index);
  }
}
