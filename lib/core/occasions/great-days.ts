import greatDays from "../../../data/great-days.json";
import type { Occasion } from "../brief";
import { occasionLabel } from "./judge-occasion";

const ANYWHERE: ReadonlySet<string> = new Set(greatDays.anywhere);
const ONLY: Readonly<Record<string, readonly string[]>> = greatDays.only;

/**
 * True for the days a country lives towards. Some are great wherever they are marked (Diwali, Mother's Day), others in
 * one country of those that know them (St Patrick's Day in Ireland). A day that only some trades hear of is none.
 */
function isGreatDay({ name, sombre, relevantTo }: Occasion, country: string): boolean {
  if (sombre || relevantTo.length > 0) return false;
  const day = occasionLabel(name).replace(/^St\. /, "St ");
  return ANYWHERE.has(day) || ONLY[country]?.includes(day) === true;
}

/** The occasion, flagged where it is one of its country's greatest days. */
export function flagGreatDay(occasion: Occasion, country: string): Occasion {
  const isGreat = occasion.kind !== "owner_event" && isGreatDay(occasion, country);
  return isGreat ? { ...occasion, great: true } : occasion;
}
