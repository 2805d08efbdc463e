import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";

/** A pillar moves at most so many days, so that the mix of any month stays as it was meant. */
const REACH_DAYS = 21;

/** True for a draft whose pillar goes with what it is tied to. */
export function isBound({ occasion, eventIndex, offerIndex, topicId }: SlotDraft): boolean {
  return occasion !== null || eventIndex !== null || offerIndex !== null || topicId !== null;
}

/** True when a draft may take over a pillar: no offers on a quiet day or before closed doors, no pillar twice on a day of a channel. */
export function mayHold(draft: SlotDraft, pillar: string, own: readonly SlotDraft[]): boolean {
  if ((draft.day.sombre || draft.day.shut) && pillar === OFFERS_PILLAR) return false;
  return !own.some((other) => other !== draft && other.day === draft.day && other.pillar === pillar);
}

/**
 * Gives a draft a pillar that `isWanted` by exchanging it with the nearest draft of its channel, so that every count
 * stays what it was. `own` are the channel's drafts. False when there is none to exchange with.
 */
export function swapPillars(
  draft: SlotDraft,
  own: readonly SlotDraft[],
  isWanted: (pillar: string) => boolean,
): boolean {
  let partner: SlotDraft | null = null;
  let nearest = REACH_DAYS + 1;
  for (const other of own) {
    const apart = Math.abs(other.day.index - draft.day.index);
    if (apart >= nearest || other.pillar === draft.pillar || isBound(other) || !isWanted(other.pillar)) continue;
    if (!mayHold(draft, other.pillar, own) || !mayHold(other, draft.pillar, own)) continue;
    partner = other;
    nearest = apart;
  }
  if (!partner) return false;
  [draft.pillar, partner.pillar] = [partner.pillar, draft.pillar];
  return true;
}
