import { expect, it } from "vitest";
import { dateOfRule } from "./occasion-rule";

it.each([
  ["06-14", 2026, "2026-06-14"],
  ["1st friday in june", 2026, "2026-06-05"],
  ["last monday in may", 2026, "2026-05-25"],
  ["last sunday in december", 2027, "2027-12-26"],
  ["4th thursday in november +1", 2026, "2026-11-27"],
  ["3rd sunday in june -6", 2026, "2026-06-15"],
  ["easter", 2026, "2026-04-05"],
  ["easter -21", 2026, "2026-03-15"],
  ["easter +39", 2026, "2026-05-14"],
  ["orthodox easter", 2026, "2026-04-12"],
  ["saturday after 09-15", 2026, "2026-09-19"],
  ["sunday on or before 12-03", 2026, "2026-11-29"],
  ["sunday on or before 12-03", 2028, "2028-12-03"],
  ["saturday before 12-25", 2027, "2027-12-18"],
  ["friday before 03-20", 2026, "2026-03-13"],
  ["02-29", 2028, "2028-02-29"],
])("%s in %i is %s", (rule, year, date) => expect(dateOfRule(rule, year)).toBe(date));

it("is null for a day the year lacks and for text that is no rule", () => {
  expect(dateOfRule("02-29", 2027)).toBeNull();
  for (const text of [
    "",
    "13-01",
    "5th friday in june",
    "1st funday in june",
    "monday in june",
    "easter -",
    "monday before 13-40",
  ])
    expect(dateOfRule(text, 2026)).toBeNull();
});
