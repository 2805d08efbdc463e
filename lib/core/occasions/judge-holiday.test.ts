import { expect, it } from "vitest";
import { judgeHoliday } from "./judge-holiday";

const judge = (name: string, type = "public", country = "US", extra = {}) =>
  judgeHoliday({ name, type, date: "2026-05-04 00:00:00", ...extra }, country);

it("drops days in lieu, bank-technical and political days", () => {
  expect(judge("Boxing Day (substitute day)", "public", "GB", { substitute: true })).toBeNull();
  for (const name of [
    "Bank Holiday",
    "Election Day",
    "Columbus Day",
    "Confederate Memorial Day",
    "Inauguration Day",
    "Public Holiday",
  ])
    expect([name, judge(name)]).toEqual([name, null]);
  expect(judge("Summer school", "school")).toBeNull();
  expect(judge("Tax Day", "observance")).toBeNull();
});

it("keeps bank holidays people spend outdoors", () => {
  expect(judge("Early May bank holiday", "public", "GB")?.sombre).toBe(false);
  expect(judge("First Monday in June", "public", "IE")?.name).toBe("June bank holiday");
});

it("marks days of mourning sombre, also where they are no day off", () => {
  for (const [name, type, country] of [
    ["Good Friday", "bank", "IE"],
    ["Remembrance Day", "optional", "CA"],
    ["Anzac Day", "public", "AU"],
    ["Youth Day", "public", "ZA"],
    ["Memorial Day", "observance", "DE"],
  ] as const)
    expect([name, judge(name, type, country)?.sombre]).toEqual([name, true]);
  expect(judge("Youth Day", "public", "CN")?.sombre).toBe(false);
});

it("gives ids that name the year", () => expect(judge("Presidents Day")?.id).toBe("presidents-day-2026"));
