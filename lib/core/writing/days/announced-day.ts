import type { BusinessFacts, OwnerEvent, Slot } from "../../brief";
import { isGraveFact } from "../../grave-facts";
import { type OwnerDay, readOwnerDay } from "../../occasions/read-owner-day";

type Announcing = Pick<Slot, "eventIndex" | "occasion">;

/** The name of the owner's event that a slot is about; null for every other slot. */
export function announcedEvent({ eventIndex, occasion }: Announcing, { events }: Pick<BusinessFacts, "events">) {
  if (occasion?.kind === "owner_event") return occasion.name;
  return eventIndex === null ? null : (events[eventIndex]?.name ?? null);
}

/** The owner's event itself that a slot is about, with what was told of it. */
export function findAnnounced(
  { eventIndex, occasion, localDate }: Announcing & Pick<Slot, "localDate">,
  { events }: Pick<BusinessFacts, "events">,
): OwnerEvent | undefined {
  if (eventIndex !== null) return events[eventIndex];
  if (occasion?.kind !== "owner_event") return undefined;
  return events.find(({ name, date }) => name === occasion.name && date === localDate);
}

/** What the owner's event is that a slot is about; null for every other slot. Where people grieve every event is told quietly. */
export function announcedDay(
  slot: Announcing & Pick<Slot, "localDate">,
  business: Pick<BusinessFacts, "events"> & { trade: Pick<BusinessFacts["trade"], "gentle"> },
): OwnerDay | null {
  const name = announcedEvent(slot, business);
  if (name === null) return null;
  const read = readOwnerDay(name);
  const day = isGraveFact(findAnnounced(slot, business)?.details ?? "") ? { ...read, isGrave: true } : read;
  const isGathering = day.kind === "gathering" || day.kind === "date";
  // Beside the silence of a day of mourning a party is named and nothing more.
  if (slot.occasion?.onQuietDay && day.kind === "gathering") return { ...day, kind: "date", sense: "uncertain" };
  return business.trade.gentle && isGathering ? { ...day, isGrave: true } : day;
}

/** True on the day of an owner's event about death or illness: beside it nothing is told with a joke or a question. */
export const isGraveDate = (
  { events }: Pick<BusinessFacts, "events">,
  { localDate }: Pick<Slot, "localDate">,
): boolean => events.some(({ name, date }) => date === localDate && readOwnerDay(name).isGrave);

/** True of a slot about an owner's offer that is about death, illness or violence ("Bereavement discount"), and of every offer to people who grieve. */
export function isGraveOffer(
  { offerIndex }: Pick<Slot, "offerIndex">,
  { offers, trade }: Pick<BusinessFacts, "offers"> & { trade: Pick<BusinessFacts["trade"], "gentle"> },
): boolean {
  const offer = offerIndex === null ? undefined : offers[offerIndex];
  if (offer === undefined) return false;
  return trade.gentle === true || isGraveFact(`${offer.title} ${offer.details ?? ""}`);
}
