import type { MatchedTrade, Occasion, Place } from "../brief";
import { keepsRamadan } from "../dates/fasting-countries";
import { isInRamadan } from "../dates/ramadan";

const ROMANCE = /alentine/;

/** True of Valentine's Day in Ramadan where people fast: hearts and dinners for two wait for another year. */
export function isRomanceInRamadan(
  { name, date }: Pick<Occasion, "name" | "date">,
  { country }: Pick<Place, "country">,
  keeps: MatchedTrade["keeps"],
): boolean {
  return ROMANCE.test(name) && keepsRamadan(country, keeps) && isInRamadan(date);
}
