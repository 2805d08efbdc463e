import type { BusinessFacts, Occasion } from "../brief";
import { addDays } from "../dates/local-date";
import { createRandom } from "../planning/seeded-random";

/** A season is greeted within so many days: its first is nobody's own, and two businesses need not do it on the same one. */
export const GREETED_WITHIN_DAYS = 7;

/** A season's beginning on a day of its first week, by the business, where that is not after `last`; other occasions as they are. */
export function greetSeason(
  occasion: Occasion,
  { name, trade }: Pick<BusinessFacts, "name" | "trade">,
  last: string,
): Occasion {
  if (occasion.kind !== "season") return occasion;
  const shift = Math.floor(createRandom(`${name}/${trade.label}/${occasion.id}`)() * GREETED_WITHIN_DAYS);
  const date = addDays(occasion.date, shift);
  return date <= last ? { ...occasion, date } : occasion;
}
