import { expect, it } from "vitest";
import { judgeHoliday } from "./judge-holiday";

const judge = (name: string, type = "public", country = "US", extra = {}) =>
  judgeHoliday({ name, type, date: "2026-05-04 00:00:00", ...extra }, country);

it("tells a day in lieu as one more day off and no second feast, where people know it as one", () => {
  const inLieu = (name: string, country: string) => judge(name, "public", country, { substitute: true });
  expect(inLieu("Boxing Day (substitute day)", "GB")?.name).toBe("Boxing Day bank holiday");
  expect(inLieu("January 2nd (substitute day)", "GB")?.name).toBe("New Year bank holiday");
  expect(inLieu("Labour Day (substitute day)", "AU")).toMatchObject({
    name: "Labour Day public holiday",
    sombre: false,
  });
  expect(judge("Public Holiday", "public", "ZA")?.name).toBe("Monday public holiday");
  expect(inLieu("Independence Day (substitute day)", "US")).toBeNull();
});

it("wishes nobody a free day in lieu of a quiet one", () => {
  for (const country of ["AU", "NZ"])
    expect(judge("Anzac Day (substitute day)", "public", country, { substitute: true })).toBeNull();
  for (const date of ["2027-03-22 00:00:00", "2024-06-17 00:00:00"])
    expect(judge("Public Holiday", "public", "ZA", { date })).toBeNull();
});

it("gives days English names, and drops those that have none", () => {
  expect(judge("Fiesta Nacional de España", "public", "ES")?.name).toBe("Spain's National Day");
  expect(judge("Carnaval", "public", "BR")?.name).toBe("Carnival");
  expect(judge("Fundação de Brasília", "public", "BR")).toBeNull();
  expect(judge("Columbus Day")?.name).toBe("Columbus and Indigenous Peoples' Day");
});

it("drops bank-technical and political days", () => {
  for (const name of ["Bank Holiday", "Election Day", "Confederate Memorial Day", "Inauguration Day", "Public Holiday"])
    expect([name, judge(name)]).toEqual([name, null]);
  expect(judge("Summer school", "school")).toBeNull();
  expect(judge("Tax Day", "observance")).toBeNull();
});

it("drops the days on which a state's offices rest for a president born in February", () => {
  const on = (name: string, date: string) => judge(name, "public", "US", { date });
  expect(on("Washington's Birthday", "2026-12-24 00:00:00")).toBeNull();
  expect(on("Lincoln's Birthday", "2026-11-27 00:00:00")).toBeNull();
  expect(on("State Holiday", "2026-11-27 00:00:00")).toBeNull();
  expect(on("Washington's Birthday", "2027-02-15 00:00:00")).not.toBeNull();
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
