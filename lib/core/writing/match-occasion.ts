import type { BusinessFacts, Slot } from "../brief";
import { seasonOfMonth } from "../dates/season";
import { judgeOccasion, occasionLabel } from "../occasions/judge-occasion";
import type { LayeredTopic } from "./topic-library";
import { isAboutTrade, subjectsOfOccasion, topicTouches } from "./topic-touches";

/** Tells whether a topic is about what a slot's day is about. */
export type OccasionMatcher = (topic: LayeredTopic) => boolean;

/**
 * The matcher of a slot's day, or null when no topic could claim it: a themed day wants a topic on its theme (any of
 * the trade's own where the day is the trade's), a new season a topic of that season.
 */
export function matchOccasion(
  { occasion, localDate }: Slot,
  { trade, place }: Pick<BusinessFacts, "trade" | "place">,
): OccasionMatcher | null {
  if (!occasion) return null;
  const { manner } = judgeOccasion(occasion, localDate);
  if (manner === "season") {
    const season = seasonOfMonth(Number(localDate.slice(5, 7)), place);
    return season === null ? null : (topic) => topic.seasons?.includes(season) ?? false;
  }
  const subjects = manner === "theme" ? subjectsOfOccasion(occasionLabel(occasion.name)) : [];
  if (subjects.length === 0) return null;
  const isTradesDay = isAboutTrade(subjects, [trade.label, trade.terms.place, trade.terms.work]);
  return (topic) => (isTradesDay && topic.layer === "trade") || topicTouches(topic, subjects);
}
