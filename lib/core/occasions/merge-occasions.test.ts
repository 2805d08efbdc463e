import { expect, it } from "vitest";
import type { Occasion } from "../brief";
import { mergeOccasions } from "./merge-occasions";

const occasion = (name: string, date: string, extra: Partial<Occasion> = {}): Occasion => ({
  id: name,
  name,
  date,
  kind: "observance",
  sombre: false,
  relevantTo: [],
  ...extra,
});
const merged = (...occasions: Occasion[]) =>
  mergeOccasions([occasions], { id: "bakery", cluster: "food" }).map(({ name }) => name);

it("tells a feast once, as the public holiday when it is one", () => {
  expect(
    merged(
      occasion("St Patrick's Day", "2026-03-17"),
      occasion("St. Patrick's Day", "2026-03-17", { kind: "public_holiday" }),
    ),
  ).toEqual(["St. Patrick's Day"]);
  expect(
    merged(
      occasion("Eid al-Fitr", "2026-03-20"),
      occasion("Hari Raya Puasa", "2026-03-21", { kind: "public_holiday" }),
    ),
  ).toEqual(["Hari Raya Puasa"]);
  expect(merged(occasion("Chinese New Year", "2026-02-17"), occasion("Chinese New Year", "2026-02-18"))).toEqual([
    "Chinese New Year",
  ]);
  expect(
    merged(occasion("National Coffee Day", "2026-09-29"), occasion("International Coffee Day", "2026-10-01")),
  ).toEqual(["National Coffee Day"]);
});

it.each([
  ["Eid al-Fitr", "Eid Mubarak, open after prayers"],
  ["Mother's Day", "Mother's Day"],
])("tells %s as the owner's own event where the owner has one on it", (name, own) => {
  const holiday = occasion(name, "2027-03-10", { kind: "public_holiday" });
  expect(merged(holiday, occasion(own, "2027-03-10", { id: "own", kind: "owner_event" }))).toEqual([own]);
});

it.each([
  ["Closed for Chinese New Year (6–9 Feb)", ["Chinese New Year on 2027-02-06"]],
  ["Chinese New Year lion dance", []],
])("leaves a feast of two days on its first where the owner has %s on it", (own, feasts) => {
  const occasions = [
    occasion("Chinese New Year", "2027-02-06", { kind: "public_holiday" }),
    occasion("Chinese New Year", "2027-02-07", { kind: "public_holiday", id: "second" }),
    occasion(own, "2027-02-06", { id: "own", kind: "owner_event" }),
  ];
  const kept = mergeOccasions([occasions], { id: "cleaning-service", cluster: "home_services" });
  expect(kept.filter(({ kind }) => kind !== "owner_event").map(({ name, date }) => `${name} on ${date}`)).toEqual(
    feasts,
  );
});

it("keeps different feasts of one day and the same feast of another year", () => {
  expect(
    merged(
      occasion("Earth Day", "2026-04-22"),
      occasion("Secretaries' Day", "2026-04-22"),
      occasion("Earth Day", "2027-04-22"),
    ),
  ).toEqual(["Earth Day", "Secretaries' Day", "Earth Day"]);
});

it("drops what matters to other trades only", () => {
  expect(
    merged(
      occasion("World Plumbing Day", "2026-03-11", { relevantTo: ["plumber"] }),
      occasion("World Food Day", "2026-10-16", { relevantTo: ["food"] }),
    ),
  ).toEqual(["World Food Day"]);
});
