import type { Brief } from "../brief";
import type { Cluster } from "../vocabulary";
import type { PlannerTopic } from "./plan";

/** Where most people, or the law, keep the fast: nobody posts lunch before sunset. */
const FASTING_COUNTRIES: ReadonlySet<string> = new Set(
  "AE SA QA KW BH OM JO EG LY IQ SY YE PS IR AF MA TN DZ MR TR PK BD MY ID BN MV SN SO DJ KM SD".split(" "),
);
const SERVE_MEALS: ReadonlySet<Cluster | null> = new Set<Cluster | null>(["food", "hospitality"]);

const DAY_MEAL =
  /lunch|brunch|breakfast|picnic|\b(?:elevenses|midday|noon|mornings?|afternoons?|coffee breaks?|commut\w+|desks?)\b/i;

/** True of a business whose posts about meals would reach people who fast: food in such a country, a halal table anywhere. */
export function keepsFast({ place, trade }: Pick<Brief["business"], "place" | "trade">): boolean {
  return SERVE_MEALS.has(trade.cluster) && (FASTING_COUNTRIES.has(place.country) || !!trade.keeps?.includes("muslim"));
}

/** True of a topic any of whose lines speak of what is eaten or drunk before sunset. */
export const isOfDayMeal = (topic: PlannerTopic): boolean =>
  Object.values(topic)
    .flat()
    .some((line) => typeof line === "string" && DAY_MEAL.test(line));
