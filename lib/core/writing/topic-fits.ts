import type { BusinessFacts, Slot } from "../brief";
import { seasonOfMonth } from "../dates/season";
import { hasSeasons, isOrdinary, type Whereabouts } from "../places/climate";
import type { LayeredTopic } from "./topic-library";

function fitsMonth(topic: LayeredTopic, month: number, place: Whereabouts): boolean {
  const season = seasonOfMonth(month, place);
  if (topic.seasons && (season === null || !topic.seasons.includes(season))) return false;
  if (!topic.months) return true;
  if (topic.hemisphereAware && !hasSeasons(place)) return false;
  const northern = topic.hemisphereAware && place.latitude < 0 ? ((month + 5) % 12) + 1 : month;
  return topic.months.includes(northern);
}

/** True when a topic may be posted in a slot: its season or months, weather, channels, formats and the facts it needs. */
export function topicFits(
  topic: LayeredTopic,
  slot: Pick<Slot, "localDate" | "channel" | "format"> & Partial<Pick<Slot, "occasion">>,
  business: BusinessFacts,
): boolean {
  if (topic.channels && !topic.channels.includes(slot.channel)) return false;
  if (topic.formats && !topic.formats.includes(slot.format)) return false;
  if (topic.grave && slot.occasion?.kind === "public_holiday") return false;
  for (const fact of topic.needs ?? []) {
    const value = business[fact];
    if (value === null || value.length === 0) return false;
  }
  if (topic.weather?.some((weather) => !isOrdinary(weather, business.place))) return false;
  return fitsMonth(topic, Number(slot.localDate.slice(5, 7)), business.place);
}
