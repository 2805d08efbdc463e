import type { Occasion, OwnerEvent } from "../brief";

/** The owner's own dated event as an occasion; `index` is its place in the business's events. */
export function ownerEventOccasion(event: OwnerEvent, index: number): Occasion {
  return {
    id: `event-${index}-${event.date}`,
    name: event.name,
    date: event.date,
    kind: "owner_event",
    sombre: false,
    relevantTo: [],
  };
}
