import type { Brief } from "../brief";
import { keepsRamadan } from "../dates/fasting-countries";
import type { Cluster } from "../vocabulary";
import type { PlannerTopic } from "./plan";

const SERVE_MEALS: ReadonlySet<Cluster | null> = new Set<Cluster | null>(["food", "hospitality"]);

/** What is eaten or drunk before sunset, as anybody may mention it. */
const MEAL =
  /\blunch(?:es|time|box(?:es)?)?\b|brunch|breakfast|picnic|\b(?:elevenses|(?:coffee|tea) breaks?|snack(?:s|ing)?|(?:a|the|your|first|morning|second) (?:cup|coffee|tea) (?:of|in|before|with)\b)/i;
/** When those who serve food speak of it. */
const DAY_MEAL =
  /lunch|brunch|breakfast|picnic|\b(?:elevenses|midday|noon|mornings?|afternoons?|coffee breaks?|commut\w+|desks?)\b/i;

/** True of a business whose posts would reach people who fast: in a country that does, and a halal one anywhere. */
export const keepsFast = ({ place, trade }: Pick<Brief["business"], "place" | "trade">): boolean =>
  keepsRamadan(place.country, trade.keeps);

/** True of a topic any of whose lines speak of what is eaten or drunk before sunset; of those who serve it also of when. */
export function isOfDayMeal(topic: PlannerTopic, { cluster }: Brief["business"]["trade"]): boolean {
  const meal = SERVE_MEALS.has(cluster) ? DAY_MEAL : MEAL;
  return Object.values(topic)
    .flat()
    .some((line) => typeof line === "string" && meal.test(line));
}
