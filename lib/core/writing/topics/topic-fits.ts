import type { BusinessFacts, Slot } from "../../brief";
import { monthsOfTopic } from "../../places/topic-months";
import type { LayeredTopic } from "./topic-library";

/** True when a topic may be posted in a slot: its country, season or months, weather, channels, formats and the facts it needs. */
export function topicFits(
  topic: LayeredTopic,
  slot: Pick<Slot, "localDate" | "channel" | "format"> & Partial<Pick<Slot, "occasion">>,
  business: BusinessFacts,
): boolean {
  if (topic.channels && !topic.channels.includes(slot.channel)) return false;
  if (topic.formats && !topic.formats.includes(slot.format)) return false;
  // A feast is kept for days: wreaths are no matter for the second one either.
  if (topic.grave && slot.occasion && !slot.occasion.sombre && slot.occasion.kind !== "owner_event") return false;
  for (const fact of topic.needs ?? []) {
    const value = business[fact];
    if (value === null || value.length === 0) return false;
  }
  return (monthsOfTopic(topic, business.place) & (1 << Number(slot.localDate.slice(5, 7)))) !== 0;
}
