import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import type { Brief } from "../core/brief";
import { addDays, daysBetween } from "../core/dates/local-date";
import { bakeryBrief, TEST_LIBRARIES } from "../core/planning/brief-arbitraries";
import { isGreat } from "../core/planning/choose-occasions";
import { planCalendar } from "../core/planning/plan-calendar";
import { weighOccasion } from "../core/planning/weigh-occasion";
import { listOccasions } from "./list-occasions";

const { trade: BAKERY, place: PORTLAND } = bakeryBrief().business;
const SALON = { ...BAKERY, id: "hair-salon", label: "Hair salon", cluster: "beauty" as const };
const DAYS = 371;

/** The days that a salon's calendar marks, and those of its country that it might. */
function planFor(country: string, startDate: string, channels: Brief["channels"], regionCode: string | null = null) {
  const place = { ...PORTLAND, id: country, city: "Town", country, regionCode };
  const brief = bakeryBrief({ startDate, days: DAYS, channels }, { trade: SALON, place });
  const occasions = listOccasions({ place, startDate, days: DAYS, events: [], trade: SALON });
  const { slots } = planCalendar(brief, { occasions, topics: TEST_LIBRARIES.full });
  const weights = new Map(occasions.map((one) => [one.id, { one, weight: weighOccasion(one, SALON) ?? 0 }]));
  const marked = slots.map(({ localDate, occasion }) => ({
    week: Math.floor(daysBetween(startDate, localDate) / 7),
    id: occasion?.id ?? null,
    weight: weights.get(occasion?.id ?? "")?.weight ?? 0,
    isQuiet: occasion?.sombre === true,
  }));
  return { marked, weights, startDate };
}

/** Great days without a post in a week that has a post about less, or two about one day. */
function listUnfair({ marked, weights, startDate }: ReturnType<typeof planFor>): string[] {
  const ids = new Set(marked.map(({ id }) => id));
  return [...weights.values()].flatMap(({ one, weight }) => {
    if (!isGreat(one, weight) || ids.has(one.id)) return [];
    const week = marked.filter((post) => post.week === Math.floor(daysBetween(startDate, one.date) / 7));
    // Of two feasts of one date the greater is marked; small days next to a greater one give way.
    const isBeside = [...weights.values()].some(
      (other) =>
        other.one.id !== one.id &&
        (other.weight >= weight || other.one.sombre) &&
        Math.abs(daysBetween(other.one.date, one.date)) < 2,
    );
    const spare = week.filter(
      (post, index) => !post.isQuiet && (post.weight < weight || week.findIndex(({ id }) => id === post.id) < index),
    );
    return isBeside || spare.length === 0 ? [] : [`${one.date} ${one.name}`];
  });
}

const COUNTRIES = Object.keys(new Holidays().getCountries());
const ONE: Brief["channels"] = [{ channel: "instagram", postsPerWeek: 1 }];
const TWO: Brief["channels"] = [
  { channel: "instagram", postsPerWeek: 1 },
  { channel: "facebook", postsPerWeek: 1 },
];

describe("with one post a week the greater day of a week has it", () => {
  it.each(COUNTRIES)("in %s", (country) => {
    expect(listUnfair(planFor(country, "2026-12-28", ONE))).toEqual([]);
    expect(listUnfair(planFor(country, "2026-12-31", TWO))).toEqual([]);
  });

  it.each([
    ["UA", "Easter Sunday", "Labour Day"],
    ["RS", "Easter Sunday", "Labour Day"],
    ["JP", "Mother's Day", "Children's Day"],
    ["SI", "Easter Sunday", "Mother's Day"],
    ["PL", "Constitution Day", "Labour Day"],
    ["MX", "Day of the Dead", "Halloween"],
    ["TT", "Father's Day", "Labour Day"],
  ])("in %s %s, not %s, where one week has both", (country, greater, lesser) => {
    let shared = 0;
    for (let start = 0; start < 7; start++) {
      const { marked, weights, startDate } = planFor(country, addDays("2026-12-28", start), ONE);
      const weekOf = (name: string) => {
        const date = [...weights.values()].find(({ one }) => one.name === name)?.one.date ?? "";
        return Math.floor(daysBetween(startDate, date) / 7);
      };
      if (weekOf(greater) !== weekOf(lesser)) continue;
      shared++;
      const [post] = marked.filter(({ week }) => week === weekOf(greater));
      expect(weights.get(post?.id ?? "")?.one.name).toBe(greater);
    }
    expect(shared).toBeGreaterThan(0);
  });

  it("and two channels share Juneteenth and Father's Day, whichever weekday the weeks begin on", () => {
    for (let start = 0; start < 7; start++)
      for (const year of [2026, 2027, 2028]) {
        const { marked } = planFor("US", addDays(`${year}-01-01`, start), TWO, "GA");
        const ids = marked.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining([`juneteenth-${year}`, `fathers-day-${year}`]));
      }
  });

  it("and so do two posts a week of one channel", () => {
    for (let start = 0; start < 7; start++) {
      const startDate = addDays("2026-12-28", start);
      const { marked } = planFor("US", startDate, [{ channel: "instagram", postsPerWeek: 2 }], "GA");
      const ids = marked.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(["juneteenth-2027", "fathers-day-2027"]));
    }
  });
});
