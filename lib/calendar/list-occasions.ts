import Holidays from "date-holidays";
import { z } from "zod";
import observancesJson from "../../data/occasions.json";
import type { MatchedTrade, Occasion, OwnerEvent, Place } from "../core/brief";
import { addDays } from "../core/dates/local-date";
import { flagGreatDay } from "../core/occasions/great-days";
import { judgeHoliday } from "../core/occasions/judge-holiday";
import { listClockChanges } from "../core/occasions/list-clock-changes";
import { listObservances, type ObservingTrade } from "../core/occasions/list-observances";
import { listSeasonStarts } from "../core/occasions/list-season-starts";
import { mergeOccasions } from "../core/occasions/merge-occasions";
import { type Observance, observanceSchema } from "../core/occasions/observance-schema";
import { ownerEventOccasion } from "../core/occasions/owner-event-occasion";
import { isRomanceInRamadan } from "../core/occasions/romance-in-ramadan";
import { undoMove } from "../core/occasions/undo-move";
import { keptWaysIn, suitsKeptWays } from "../core/trades/may-say/kept-ways";
import { createSuitsDay } from "../core/trades/may-say/may-say";

// A process that serves the whole world still holds only so many countries, regions and years.
const MAX_CACHED_YEARS = 2_000;
const cachedYears = new Map<string, readonly Occasion[]>();
const calendars = new Map<string, Holidays>();
let observances: readonly Observance[] | null = null;

/** Constructing a Holidays takes milliseconds, so each country and region has one. */
function getCalendar(country: string, regionCode: string | null): Holidays | null {
  const key = `${country}/${regionCode ?? ""}`;
  const cached = calendars.get(key);
  if (cached) return cached;
  const national = new Holidays();
  if (!(country in national.getCountries("en"))) return null;
  const states: Record<string, string> | undefined = national.getStates(country, "en");
  // A region the library does not know would switch the whole country off.
  const calendar =
    regionCode !== null && states && regionCode in states ? new Holidays(country, regionCode) : new Holidays(country);
  calendars.set(key, calendar);
  return calendar;
}

/** The public holidays and main observances of a country and region in a year, in English. */
function listHolidays(country: string, regionCode: string | null, year: number): readonly Occasion[] {
  const key = `${country}/${regionCode ?? ""}/${year}`;
  const cached = cachedYears.get(key);
  if (cached) return cached;
  const raw = getCalendar(country, regionCode)?.getHolidays(year, "en") ?? [];
  const judged = raw.flatMap(undoMove).flatMap((holiday) => judgeHoliday(holiday, country) ?? []);
  if (cachedYears.size >= MAX_CACHED_YEARS) cachedYears.clear();
  cachedYears.set(key, judged);
  return judged;
}

/**
 * The dated reasons to post that matter to a business, in order: public holidays of its country and region,
 * observances of the world and of its trade, clock changes, seasons, and the owner's own events. Left out are days that
 * contradict a way the trade keeps (vegan, kosher), and days of what its kind does not sell (no pizza day for a sushi bar).
 */
export function listOccasions(input: {
  place: Place;
  startDate: string;
  days: number;
  events: readonly OwnerEvent[];
  trade: ObservingTrade & Partial<Pick<MatchedTrade, "said" | "label">>;
}): Occasion[] {
  const { place, startDate, days, events, trade } = input;
  const endDate = addDays(startDate, days - 1);
  observances ??= z.array(observanceSchema).parse(observancesJson);
  const holidays: Occasion[] = [];
  for (let year = Number(startDate.slice(0, 4)); year <= Number(endDate.slice(0, 4)); year++)
    holidays.push(
      ...listHolidays(place.country, place.regionCode, year).filter(({ date }) => date >= startDate && date <= endDate),
    );
  const ways = keptWaysIn(place.country, trade.keeps);
  const isOwn = (occasion: Occasion) =>
    suitsKeptWays(occasion.name, ways) && !isRomanceInRamadan(occasion, place, trade.keeps);
  return mergeOccasions(
    [
      events.map(ownerEventOccasion).filter(({ date }) => date >= startDate && date <= endDate),
      holidays.filter(isOwn),
      listObservances(observances, place, trade, { from: startDate, to: endDate })
        .filter(isOwn)
        .filter(createSuitsDay(trade)),
      listClockChanges(place.timezone, startDate, endDate),
      listSeasonStarts(place, startDate, endDate),
    ],
    trade,
  ).map((occasion) => flagGreatDay(occasion, place.country));
}
