import { describe, expect, it } from "vitest";
import type { Place } from "../core/brief";
import { listOccasions } from "./list-occasions";

const PLACES: Record<string, [country: string, regionCode: string | null, timezone: string, latitude: number]> = {
  US: ["US", "OR", "America/Los_Angeles", 45.5],
  England: ["GB", "ENG", "Europe/London", 53.8],
  Scotland: ["GB", "SCT", "Europe/London", 55.9],
  Ontario: ["CA", "ON", "America/Toronto", 43.7],
  NSW: ["AU", "NSW", "Australia/Sydney", -33.9],
  NZ: ["NZ", "WGN", "Pacific/Auckland", -41.3],
  IE: ["IE", "L", "Europe/Dublin", 53.3],
  IN: ["IN", "KA", "Asia/Kolkata", 13],
  SG: ["SG", null, "Asia/Singapore", 1.3],
  ZA: ["ZA", "WC", "Africa/Johannesburg", -33.9],
  Bavaria: ["DE", "BY", "Europe/Berlin", 48.1],
  FR: ["FR", "IDF", "Europe/Paris", 48.9],
  ES: ["ES", "MD", "Europe/Madrid", 40.4],
  MX: ["MX", "JAL", "America/Mexico_City", 20.7],
  BR: ["BR", "SP", "America/Sao_Paulo", -23.5],
};

function place(key: string): Place {
  const [country, regionCode, timezone, latitude] = PLACES[key] ?? ["US", null, "UTC", 0];
  return { id: key, city: key, region: null, regionCode, country, timezone, latitude, longitude: 0 };
}

const ANYONE = { id: "universal", cluster: null };
const BAKERY = { id: "bakery", cluster: "food" as const };
const occasionsOf = (
  key: string,
  startDate: string,
  days = 365,
  trade: Parameters<typeof listOccasions>[0]["trade"] = ANYONE,
) => listOccasions({ place: place(key), startDate, days, events: [], trade });

// Published by the governments of these countries; US Columbus Day is left out on purpose.
const PUBLIC_HOLIDAYS: [string, number, string][] = [
  ["US", 2026, "01-01 01-19 02-16 05-25 06-19 07-04 09-07 11-11 11-26 12-25"],
  ["US", 2027, "01-01 01-18 02-15 05-31 06-19 07-04 09-06 11-11 11-25 12-25"],
  ["England", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26"],
  ["England", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26"],
  ["Scotland", 2026, "01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-26"],
  ["Scotland", 2027, "01-01 01-02 03-26 05-03 05-31 08-02 11-30 12-25 12-26"],
  ["Ontario", 2026, "01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26"],
  ["Ontario", 2027, "01-01 02-15 03-26 05-24 07-01 09-06 10-11 12-25 12-26"],
  ["NSW", 2026, "01-01 01-26 04-03 04-04 04-05 04-06 04-25 06-08 10-05 12-25 12-26"],
  ["NSW", 2027, "01-01 01-26 03-26 03-27 03-28 03-29 04-25 06-14 10-04 12-25 12-26"],
  ["NZ", 2026, "01-01 01-02 02-06 04-03 04-06 04-25 06-01 07-10 10-26 12-25 12-26"],
  ["NZ", 2027, "01-01 01-02 02-06 03-26 03-29 04-25 06-07 06-25 10-25 12-25 12-26"],
  ["IE", 2026, "01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26"],
  ["IE", 2027, "01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25 12-25 12-26"],
  ["IN", 2026, "01-26 03-04 08-15 10-02 10-20 11-08 12-25"],
  ["IN", 2027, "01-26 03-22 08-15 10-02 10-09 10-29 12-25"],
  ["SG", 2026, "01-01 02-17 03-21 04-03 05-01 05-27 05-31 08-09 11-08 12-25"],
  ["SG", 2027, "01-01 02-06 03-26 05-01 08-09 12-25"],
  ["ZA", 2026, "01-01 03-21 04-03 04-06 04-27 05-01 06-16 08-09 09-24 12-16 12-25 12-26"],
  ["ZA", 2027, "01-01 03-21 03-26 03-29 04-27 05-01 06-16 08-09 09-24 12-16 12-25 12-26"],
  ["Bavaria", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"],
  ["Bavaria", 2027, "01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26"],
  ["FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"],
  ["FR", 2027, "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25"],
  ["ES", 2026, "01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25"],
  ["ES", 2027, "01-01 01-06 03-26 05-01 10-12 11-01 12-06 12-08 12-25"],
  ["MX", 2026, "01-01 02-02 03-16 05-01 09-16 11-16 12-25"],
  ["MX", 2027, "01-01 02-01 03-15 05-01 09-16 11-15 12-25"],
  ["BR", 2026, "01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25"],
  ["BR", 2027, "01-01 03-26 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25"],
];

describe("published public holidays", () => {
  it.each(PUBLIC_HOLIDAYS)("of %s in %i are all there", (key, year, dates) => {
    const found = new Set(occasionsOf(key, `${year}-01-01`).map((occasion) => occasion.date.slice(5)));
    expect(dates.split(" ").filter((date) => !found.has(date))).toEqual([]);
  });
});

describe("occasions", () => {
  const nameOn = (key: string, date: string, trade = BAKERY) =>
    occasionsOf(key, date, 1, trade).map((occasion) => occasion.name);

  it("have English names people use", () => {
    expect(nameOn("US", "2026-09-07")).toEqual(["Labor Day"]);
    expect(nameOn("NSW", "2026-10-05")).toContain("Labour Day");
    expect(nameOn("Bavaria", "2026-10-03")).toEqual(["German Unity Day"]);
    expect(nameOn("US", "2026-09-01")).toContain("Start of fall");
  });

  it("follow each country's own rule for Mother's Day and Father's Day", () => {
    const dateOf = (key: string, name: string) =>
      occasionsOf(key, "2026-01-01").find((occasion) => occasion.name === name)?.date;
    expect(["US", "England", "FR", "ES", "MX", "NSW"].map((key) => dateOf(key, "Mother's Day"))).toEqual([
      "2026-05-10",
      "2026-03-15",
      "2026-05-31",
      "2026-05-03",
      "2026-05-10",
      "2026-05-10",
    ]);
    expect(["US", "NSW", "ES", "BR", "Bavaria"].map((key) => dateOf(key, "Father's Day"))).toEqual([
      "2026-06-21",
      "2026-09-06",
      "2026-03-19",
      "2026-08-09",
      "2026-05-14",
    ]);
  });

  it("tell a trade's own days to that trade only", () => {
    expect(nameOn("US", "2026-06-05")).toContain("National Donut Day");
    expect(
      occasionsOf("US", "2026-06-05", 1, { id: "plumber", cluster: "home_services" }).map((o) => o.name),
    ).not.toContain("National Donut Day");
    expect(
      occasionsOf("England", "2026-03-11", 1, { id: "plumber", cluster: "home_services" }).map((o) => o.name),
    ).toEqual(["World Plumbing Day"]);
    expect(occasionsOf("England", "2026-06-05", 1, BAKERY).map((o) => o.name)).not.toContain("National Donut Day");
  });

  it("reach a business known by its cluster through the cluster's other trades", () => {
    expect(occasionsOf("US", "2026-01-20", 1, { id: "food", cluster: "food" }).map((o) => o.name)).toContain(
      "National Cheese Lovers Day",
    );
    expect(nameOn("US", "2026-01-20")).not.toContain("National Cheese Lovers Day");
  });

  it("mark quiet days sombre and leave out political and technical ones", () => {
    const sombre = (key: string, date: string) => occasionsOf(key, date, 1).some((occasion) => occasion.sombre);
    for (const [key, date] of [
      ["US", "2026-05-25"],
      ["US", "2026-09-11"],
      ["NSW", "2026-04-25"],
      ["NSW", "2026-01-26"],
      ["England", "2026-04-03"],
      ["England", "2026-11-08"],
      ["Ontario", "2026-11-11"],
      ["Ontario", "2026-09-30"],
      ["Bavaria", "2026-11-15"],
      ["FR", "2026-01-27"],
    ] as const)
      expect([key, date, sombre(key, date)]).toEqual([key, date, true]);
    const names = (key: string) =>
      occasionsOf(key, "2026-01-01")
        .map((occasion) => occasion.name)
        .join("|");
    expect(names("US")).not.toMatch(/Columbus|substitute/);
    expect(names("BR")).not.toMatch(/Election/);
    expect(names("England")).not.toMatch(/substitute/);
    expect(names("ZA")).not.toMatch(/^Public Holiday|\|Public Holiday/);
  });

  it("never tell one feast twice", () => {
    for (const key of Object.keys(PLACES)) {
      const all = occasionsOf(key, "2026-01-01", 731, BAKERY);
      const named = all.map(
        (occasion) => `${occasion.name.replace(/^(National|International|World) /, "")} ${occasion.date}`,
      );
      expect(new Set(named).size).toBe(named.length);
      expect(new Set(all.map((occasion) => occasion.id)).size).toBe(all.length);
      expect(all.map((occasion) => occasion.date)).toEqual(all.map((occasion) => occasion.date).sort());
    }
  });

  it("flip the seasons in the south and know none near the equator", () => {
    expect(nameOn("NSW", "2026-12-01")).toContain("Start of summer");
    expect(nameOn("England", "2026-12-01")).toContain("Start of winter");
    expect(occasionsOf("SG", "2026-01-01").some((occasion) => occasion.kind === "season")).toBe(false);
  });

  it("tell clock changes where there are any", () => {
    const clocks = (key: string) =>
      occasionsOf(key, "2026-01-01", 365, { id: "electrician", cluster: "home_services" })
        .filter((o) => o.name.startsWith("Clocks"))
        .map((o) => `${o.date} ${o.name}`);
    expect(clocks("US")).toEqual(["2026-03-08 Clocks go forward", "2026-11-01 Clocks go back"]);
    expect(clocks("England")).toEqual(["2026-03-29 Clocks go forward", "2026-10-25 Clocks go back"]);
    expect(clocks("NSW")).toEqual(["2026-04-05 Clocks go back", "2026-10-04 Clocks go forward"]);
    expect(clocks("IN")).toEqual([]);
  });

  it("hold the owner's events of the period, even two of one name", () => {
    const events = [
      { date: "2026-06-06", name: "Open day" },
      { date: "2026-06-06", name: "Open day" },
      { date: "2027-06-06", name: "Too late" },
    ];
    const own = listOccasions({ place: place("US"), startDate: "2026-06-01", days: 30, events, trade: BAKERY }).filter(
      (occasion) => occasion.kind === "owner_event",
    );
    expect(own.map((occasion) => occasion.name)).toEqual(["Open day", "Open day"]);
  });

  it("fall back to the world's own days in a country nobody lists, and cross year ends", () => {
    const nowhere = { ...place("US"), country: "AQ", regionCode: null };
    expect(
      listOccasions({ place: nowhere, startDate: "2026-12-30", days: 5, events: [], trade: ANYONE }).map((o) => o.name),
    ).toEqual(["New Year's Eve"]);
  });
});
