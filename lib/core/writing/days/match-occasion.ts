import type { BusinessFacts, Slot } from "../../brief";
import { seasonOfMonth } from "../../dates/season";
import { createThemeMatcher, type OccasionTopic } from "../../occasions/fits-occasion";
import { judgeOccasion, occasionLabel } from "../../occasions/judge-occasion";
import type { LayeredTopic } from "../topics/topic-library";
import { isAboutTrade, subjectsOfOccasion, topicTouches } from "../topics/topic-touches";

/** Tells whether a topic is about what a slot's day is about. */
export type OccasionMatcher = (topic: LayeredTopic) => boolean;

const saidWithoutTags = new WeakMap<LayeredTopic, OccasionTopic>();

/** A topic by what its post says; kept, so that its words are read once. */
function saidOf(topic: LayeredTopic): OccasionTopic {
  const known = saidWithoutTags.get(topic);
  if (known) return known;
  const { layer, title, hook } = topic;
  const said = { layer, title, hook };
  saidWithoutTags.set(topic, said);
  return said;
}

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
  const { carriedBy, keywords } = occasion;
  if (manner === "season") {
    const season = seasonOfMonth(Number(localDate.slice(5, 7)), place);
    return season === null ? null : (topic) => topic.seasons?.includes(season) ?? false;
  }
  if (manner !== "theme") return null;
  const subjects = subjectsOfOccasion(occasionLabel(occasion.name));
  const isTradesDay =
    carriedBy === "trade" || isAboutTrade(subjects, [trade.label, trade.terms.place, trade.terms.work]);
  if (subjects.length === 0 && !isTradesDay && !keywords) return null;
  // The words a day was given are its theme, where a topic says them; a tag alone claims no day.
  const isOnTheme = keywords ? createThemeMatcher(occasion) : () => false;
  return (topic) =>
    (isTradesDay && topic.layer === "trade") || isOnTheme(saidOf(topic)) || topicTouches(topic, subjects);
}
