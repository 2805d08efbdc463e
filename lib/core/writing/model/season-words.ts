import type { Place } from "../../brief";
import { seasonOf } from "../../dates/season";
import { hasWinter, isOrdinary } from "../../places/climate";
import type { Topic } from "../topics/topic-schema";

/** The time of year at a place in a few words, so that answers are shared by all who have the same. */
export type SeasonWords =
  | "warm all year"
  | "spring"
  | "summer"
  | "autumn"
  | "mild winter"
  | "winter with frost"
  | "winter with snow";

/**
 * What a model has to know of the time of year: always that there is no winter, and of a year with seasons the season where
 * the topic is one of it. Null where the post could stand in any month.
 */
export function seasonWords(
  topic: Pick<Topic, "seasons" | "months" | "weather">,
  date: string,
  place: Place,
): SeasonWords | null {
  if (!hasWinter(place)) return "warm all year";
  if (!topic.seasons && !topic.months && !topic.weather) return null;
  const season = seasonOf(date, place);
  if (season !== "winter") return season;
  if (isOrdinary("snow", place)) return "winter with snow";
  return isOrdinary("frost", place) ? "winter with frost" : "mild winter";
}
