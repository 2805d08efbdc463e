import { expect, it } from "vitest";
import { z } from "zod";
import observancesJson from "../../../data/occasions.json";
import aliasesJson from "../../../data/trade-aliases.json";
import { CLUSTERS } from "../vocabulary";
import { observanceSchema } from "./observance-schema";

const observances = z.array(observanceSchema).parse(observancesJson);
const datesOf = (id: string) => observances.find((observance) => observance.id === id)?.dates ?? [];

it("has at least 300 valid observances with ids of their own", () => {
  expect(observances.length).toBeGreaterThanOrEqual(300);
  expect(new Set(observances.map((observance) => observance.id)).size).toBe(observances.length);
});

it("names only trades and clusters we have", () => {
  const known = new Set<string>([...Object.keys(aliasesJson.trades), ...CLUSTERS]);
  const unknown = observances.flatMap(({ id, relevantTo, othersOf }) =>
    [...relevantTo, ...othersOf].filter((name) => !known.has(name)).map((name) => `${id}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

it("gives every trade days of its own", () => {
  const without = Object.keys(aliasesJson.trades).filter(
    (trade) => !observances.some(({ relevantTo }) => relevantTo.includes(trade)),
  );
  expect(without).toEqual([]);
});

it("has the verified dates of feasts on other calendars", () => {
  expect(datesOf("lunar-new-year")).toEqual(expect.arrayContaining(["2026-02-17", "2027-02-06", "2028-01-26"]));
  expect(datesOf("diwali")).toEqual(expect.arrayContaining(["2026-11-08", "2027-10-29", "2028-10-17"]));
  expect(datesOf("holi")).toEqual(expect.arrayContaining(["2026-03-04", "2027-03-22", "2028-03-11"]));
  // The day after Mecca's where the moon is sighted by one's own eyes (India's published list).
  expect(datesOf("eid-al-fitr")).toEqual(expect.arrayContaining(["2026-03-21", "2027-03-10", "2028-02-27"]));
  expect(datesOf("eid-al-fitr-abroad")).toEqual(expect.arrayContaining(["2026-03-20", "2027-03-10", "2028-02-27"]));
  expect(datesOf("eid-al-adha")).toEqual(expect.arrayContaining(["2026-05-27", "2027-05-17", "2028-05-05"]));
  expect(datesOf("mid-autumn-festival")).toEqual(expect.arrayContaining(["2026-09-25", "2027-09-15", "2028-10-03"]));
});

it("keeps the dates of one feast in order, one a year", () => {
  for (const { id, dates = [] } of observances) {
    expect([id, dates]).toEqual([id, [...dates].sort()]);
    expect([id, new Set(dates.map((date) => date.slice(0, 4))).size]).toEqual([id, dates.length]);
  }
});

it("has names that stand in a sentence", () => {
  const odd = observances.map(({ name }) => name).filter((name) => /[()[\]/]|\bbegins?\b|\bends\b|^[^A-Z]/.test(name));
  expect(odd).toEqual([]);
});
