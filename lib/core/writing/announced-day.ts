import type { BusinessFacts, Slot } from "../brief";
import { isGraveFact } from "../grave-facts";
import { type OwnerDay, readOwnerDay } from "../occasions/read-owner-day";

type Announcing = Pick<Slot, "eventIndex" | "occasion">;

/** The name of the owner's event that a slot is about; null for every other slot. */
export function announcedEvent({ eventIndex, occasion }: Announcing, { events }: Pick<BusinessFacts, "events">) {
  if (occasion?.kind === "owner_event") return occasion.name;
  return eventIndex === null ? null : (events[eventIndex]?.name ?? null);
}

/** What the owner's event is that a slot is about; null for every other slot. Where people grieve every event is told quietly. */
export function announcedDay(
  slot: Announcing,
  business: Pick<BusinessFacts, "events"> & { trade: Pick<BusinessFacts["trade"], "gentle"> },
): OwnerDay | null {
  const name = announcedEvent(slot, business);
  if (name === null) return null;
  const day = readOwnerDay(name);
  const isGathering = day.kind === "gathering" || day.kind === "date";
  return business.trade.gentle && isGathering ? { ...day, isGrave: true } : day;
}

/** True of a slot about an owner's offer that is about death, illness or violence ("Bereavement discount"). */
export function isGraveOffer(
  { offerIndex }: Pick<Slot, "offerIndex">,
  { offers }: Pick<BusinessFacts, "offers">,
): boolean {
  const offer = offerIndex === null ? undefined : offers[offerIndex];
  return offer !== undefined && isGraveFact(`${offer.title} ${offer.details ?? ""}`);
}
