import type { Occasion } from "../brief";
import { carrierOf } from "../occasions/fits-occasion";
import { isGreatest, isKeptByAll, isTradesOwn } from "./weigh-occasion";

/** Within so many days only one occasion is marked, the owner's events and quiet days aside. */
export const DAYS_APART = 7;
/** A feast of the trade, or a day that the whole world observes, stands so near a greater day. */
const FEASTS_APART = 2;
/** Days that a town keeps stand on neighboring days (Juneteenth and Father's Day, Valentine's Day and Presidents' Day). */
const TOWNS_APART = 1;

/** A feast by its own calendar, such as Diwali: no day off and no theme. */
export const isFeast = (occasion: Occasion) => occasion.kind === "observance" && carrierOf(occasion) === "any";

/** An occasion that concerns the business, with what it is worth a post. */
interface Weighed {
  occasion: Occasion;
  weight: number;
}

/** "International Women's Day" is the world's, and nobody's dinner is booked for it. */
const THE_WORLDS = /^(?:International|World)\b/;

/** True of a public holiday or a feast of the town itself. */
function isTownsOwn({ occasion, weight }: Weighed): boolean {
  if (!isKeptByAll(weight)) return false;
  return occasion.kind === "public_holiday" || (isFeast(occasion) && !THE_WORLDS.test(occasion.name));
}

/** How many days lie at least between an occasion and a more important one. */
export function daysFromGreater(candidate: Weighed): number {
  const { occasion, weight } = candidate;
  if (isGreatest(weight) || isTownsOwn(candidate)) return TOWNS_APART;
  return isFeast(occasion) && isTradesOwn(weight) ? FEASTS_APART : DAYS_APART;
}
