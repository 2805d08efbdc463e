import { describe, expect, it } from "vitest";
import { seasonOfService } from "./service-season";

const PLACES = {
  US: { country: "US", latitude: 45.5, longitude: -122.7 },
  GB: { country: "GB", latitude: 51.5, longitude: -0.1 },
  NZ: { country: "NZ", latitude: -43.5, longitude: 172.6 },
  ZA: { country: "ZA", latitude: -33.9, longitude: 18.4 },
  SG: { country: "SG", latitude: 1.3, longitude: 103.8 },
} as const;

const judge = (service: string, country: keyof typeof PLACES, date: string) =>
  seasonOfService(service, date, PLACES[country]);

describe("a service that names its time is told in it and the weeks before", () => {
  it.each([
    ["Christmas party up-dos", "US", "2026-11-20"],
    ["A/C recharge (summer)", "US", "2027-06-10"],
    ["Mini sessions (December only): £75", "GB", "2026-11-10"],
    ["Year-end functions", "ZA", "2026-11-15"],
    ["Summer short clip (December to February)", "NZ", "2027-01-12"],
    ["Summer camp", "GB", "2027-04-01"],
    ["Summer camp", "NZ", "2026-11-20"],
    ["Spring Cleaning before Chinese New Year", "SG", "2027-01-20"],
    ["Winter pruning", "NZ", "2027-07-01"],
    ["Winter tire changeover", "US", "2026-10-20"],
    ["Eid platters", "ZA", "2027-02-20"],
    ["Mother's Day afternoon tea", "GB", "2027-02-20"],
    ["Father's Day hampers", "NZ", "2027-08-20"],
    ["Half-term dance camp", "GB", "2027-02-01"],
    ["Diwali mithai boxes", "GB", "2026-10-20"],
    ["Fall leaf clean-up", "US", "2026-10-10"],
  ] as const)("%s in %s on %s", (service, country, date) => expect(judge(service, country, date)).toBe("due"));
});

describe("and at no other time", () => {
  it.each([
    ["Christmas party up-dos", "US", "2027-01-20"],
    ["A/C recharge (summer)", "US", "2026-12-10"],
    ["Mini sessions (December only): £75", "GB", "2027-05-10"],
    ["Year-end functions", "ZA", "2027-02-10"],
    ["Summer short clip (December to February)", "NZ", "2027-04-12"],
    ["Summer camp", "GB", "2026-10-10"],
    ["Spring Cleaning before Chinese New Year", "SG", "2027-02-07"],
    ["Winter pruning", "NZ", "2027-01-10"],
    ["Eid platters", "ZA", "2026-12-20"],
    ["Mother's Day afternoon tea", "GB", "2027-04-20"],
    ["Half-term dance camp", "GB", "2027-03-01"],
  ] as const)("%s in %s on %s", (service, country, date) => expect(judge(service, country, date)).toBe("off"));
});

describe("what only sounds like a time is told all year", () => {
  it.each([
    ["Spring rolls", "US"],
    ["Garage door springs", "US"],
    ["Fall prevention classes", "US"],
    ["Holiday lets", "GB"],
    ["Marching band lessons", "GB"],
    ["Year-end accounts", "ZA"],
    ["Deep cleaning", "GB"],
    ["Summer menu", "SG"],
  ] as const)("%s", (service, country) => {
    for (const date of ["2026-12-10", "2027-03-10", "2027-06-10", "2027-09-10"])
      expect(judge(service, country, date)).toBe("any");
  });
});
