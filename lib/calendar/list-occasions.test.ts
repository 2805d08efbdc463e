import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { listOccasions } from "./list-occasions";
import { PLACES, PUBLIC_HOLIDAYS, place } from "./occasions.fixture";

const ANYONE = { id: "universal", cluster: null };
const BAKERY = { id: "bakery", cluster: "food" as const };
const occasionsOf = (
  key: string,
  startDate: string,
  days = 365,
  trade: Parameters<typeof listOccasions>[0]["trade"] = ANYONE,
) => listOccasions({ place: place(key), startDate, days, events: [], trade });

describe("published public holidays", () => {
  it.each(PUBLIC_HOLIDAYS)("of %s in %i are all there", (key, year, dates) => {
    const found = new Set(occasionsOf(key, `${year}-01-01`).map((occasion) => occasion.date.slice(5)));
    expect(dates.split(" ").filter((date) => !found.has(date))).toEqual([]);
  });
});

describe("feasts of other calendars", () => {
  it.each([
    ["IN", "Diwali", "2026-11-08 2027-10-29 2028-10-17"],
    ["SG", "Diwali", "2026-11-08 2027-10-28 2028-10-17"],
    ["MY", "Diwali", "2026-11-08 2027-10-28 2028-10-17"],
    ["IN", "Holi", "2026-03-04 2027-03-22 2028-03-11"],
    ["IN", "Eid al-Fitr", "2026-03-21 2027-03-10 2028-02-27"],
    ["IN", "Eid al-Adha", "2026-05-27 2027-05-17 2028-05-05"],
    ["IN", "Maha Shivaratri", "2026-02-15 2027-03-06 2028-02-23"],
    ["MU", "Maha Shivaratree", "2026-02-15 2027-03-06 2028-02-23"],
    ["HK", "Boxing Day", "2026-12-26 2027-12-26 2028-12-26"],
    ["MY", "Eid al-Fitr", "2026-03-21 2027-03-10 2028-02-27"],
    ["MY", "Ramadan", "2026-02-19 2027-02-08 2028-01-28"],
    ["JP", "Constitution Memorial Day", "2026-05-03 2027-05-03 2028-05-03"],
    ["SG", "Vesak Day", "2026-05-31 2027-05-20 2028-05-09"],
    ["MY", "Vesak Day", "2026-05-31 2027-05-20 2028-05-09"],
    ["KR", "Chuseok", "2026-09-25 2027-09-15 2028-10-03"],
    ["HK", "Lunar New Year", "2026-02-17 2027-02-06 2028-01-26"],
    ["SG", "Lunar New Year", "2026-02-17 2027-02-06 2028-01-26"],
    // A quarter to one in the morning in Seoul, still the day before in Hong Kong.
    ["KR", "Lunar New Year", "2026-02-17 2027-02-07 2028-01-27"],
  ])("in %s: %s is told once a year, on its day", (key, feast, dates) => {
    const names: Record<string, RegExp> = {
      Diwali: /^(Diwali|Deepavali)$/,
      "Lunar New Year": /^(Lunar|Chinese) New Year$|Lunar New Year's Day/,
    };
    const isFeast = names[feast] ?? new RegExp(`^${feast}$`);
    const found = occasionsOf(key, "2026-01-01", 1096).filter(({ name }) => isFeast.test(name));
    expect(found.map(({ date }) => date)).toEqual(dates.split(" "));
  });
});

describe("feasts abroad", () => {
  const leicester = { ...place("England"), city: "Leicester" };
  const inLeicester = (trade: Parameters<typeof listOccasions>[0]["trade"]) =>
    listOccasions({ place: leicester, startDate: "2026-11-01", days: 14, events: [], trade }).map(({ name }) => name);
  it("are everybody's in the towns that keep them, also beside a day of mourning", () => {
    expect(inLeicester(ANYONE)).toEqual(expect.arrayContaining(["Diwali", "Remembrance Sunday"]));
    expect(occasionsOf("England", "2026-11-01", 14).map(({ name }) => name)).not.toContain("Diwali");
  });

  it("of a kitchen are that kitchen's, not every restaurant's", () => {
    const restaurant = { id: "restaurant", cluster: "food" as const };
    const has = (tags: string[], feast: string) =>
      occasionsOf("England", "2026-11-01", 150, { ...restaurant, tags }).some(({ name }) => name === feast);
    expect([has(["indianfood"], "Diwali"), has(["mexicanfood"], "Diwali"), has([], "Diwali")]).toEqual([
      true,
      false,
      false,
    ]);
    const diwali = occasionsOf("England", "2026-11-08", 1, { ...restaurant, tags: ["indianfood"] });
    expect(diwali.find(({ name }) => name === "Diwali")?.kept).toBe(true);
    expect([has(["chinesefood"], "Lunar New Year"), has(["tacos"], "Lunar New Year")]).toEqual([true, false]);
    expect(has([], "Hanukkah")).toBe(false);
  });

  it("are those businesses' that keep the faith, whatever their trade", () => {
    const butcher = { id: "food", cluster: "food" as const };
    const eids = (trade: Parameters<typeof listOccasions>[0]["trade"]) =>
      occasionsOf("England", "2027-01-01", 365, trade)
        .filter(({ name }) => /^Eid/.test(name))
        .map(({ date }) => date);
    expect(eids({ ...butcher, keeps: ["muslim"] })).toEqual(["2027-03-10", "2027-05-17"]);
    expect(eids(butcher)).toEqual([]);
    const deli = { ...butcher, keeps: ["jewish" as const] };
    expect(
      occasionsOf("US", "2026-09-01", 365, deli)
        .filter(({ kept }) => kept)
        .map(({ date, name }) => `${date} ${name}`),
    ).toEqual(["2026-09-11 Rosh Hashanah", "2026-12-04 Hanukkah", "2027-04-21 Passover"]);
  });
});

describe("feasts with a date of their own", () => {
  const FIXED: Record<string, readonly string[]> = {
    AU: ["01-01 New Year's Day", "04-25 Anzac Day", "12-25 Christmas Day"],
    NZ: ["01-01 New Year's Day", "02-06 Waitangi Day", "04-25 Anzac Day", "12-25 Christmas Day", "12-26 Boxing Day"],
    GB: ["01-01 New Year's Day", "12-25 Christmas Day", "12-26 Boxing Day"],
    IE: ["01-01 New Year's Day", "03-17 St. Patrick's Day", "12-25 Christmas Day"],
    CA: ["01-01 New Year's Day", "07-01 Canada Day", "12-25 Christmas Day"],
    US: ["01-01 New Year's Day", "07-04 Independence Day", "12-25 Christmas Day"],
    ZA: ["01-01 New Year's Day", "04-27 Freedom Day", "12-16 Day of Reconciliation", "12-25 Christmas Day"],
    HK: ["01-01 New Year's Day", "12-25 Christmas Day"],
    SG: ["01-01 New Year's Day", "08-09 National Day", "12-25 Christmas Day"],
  };
  const regions = Object.keys(FIXED).flatMap((country) =>
    [null, ...Object.keys(new Holidays().getStates(country) ?? {})].map((region) => [country, region] as const),
  );
  const feastsOf = (country: string, regionCode: string | null, year: number) =>
    listOccasions({
      place: { ...place("England"), country, regionCode },
      startDate: `${year}-01-01`,
      days: year === 2028 ? 366 : 365,
      events: [],
      trade: ANYONE,
    }).map(({ date, name }) => `${date.slice(5)} ${name}`);

  it.each(regions)("stand on it and nowhere else: %s %s", (country, region) => {
    // Newfoundland mourns on the first of July.
    const feasts = (FIXED[country] ?? []).filter((feast) => region !== "NL" || !feast.endsWith("Canada Day"));
    const names = new Set(feasts.map((feast) => feast.slice(6)));
    for (const year of [2026, 2027, 2028]) {
      const told = feastsOf(country, region, year).filter((feast) => names.has(feast.slice(6)));
      expect([year, ...told]).toEqual([year, ...feasts]);
    }
  });

  it("leave Tasmania its Boxing Day, and Brisbane no wish for the Monday off after Anzac Day", () => {
    expect(feastsOf("AU", "TAS", 2026)).toEqual(
      expect.arrayContaining(["12-26 Boxing Day", "12-28 Boxing Day public holiday"]),
    );
    expect(feastsOf("AU", "QLD", 2027)).not.toContain("04-26 Anzac Day public holiday");
    // New Zealand has the Monday off as well (Holidays Act 2003, section 45A): nothing is wished then, and none of its days off is lost for it.
    expect(feastsOf("NZ", null, 2027).filter((day) => /^04-2[4-7]/.test(day))).toEqual(["04-25 Anzac Day"]);
    expect(feastsOf("NZ", null, 2026).filter((day) => /^04-2[4-8]/.test(day))).toEqual(["04-25 Anzac Day"]);
    expect(feastsOf("NZ", null, 2027)).toContain("02-08 Waitangi Day public holiday");
  });

  it("have Sri Lanka's moons of their own year, and its new year a day earlier in a leap year", () => {
    const isLunar = /Poya|Vesak|Deepavali|Milad|Eid|Id-Ul|New Year$/i;
    const told = (year: number) => feastsOf("LK", null, year).filter((feast) => isLunar.test(feast));
    expect(told(2026)).toEqual(
      expect.arrayContaining(["05-01 Vesak Day", "06-29 Poson Poya Day", "03-21 Eid al-Fitr", "05-28 Eid al-Adha"]),
    );
    expect(feastsOf("LK", null, 2026)).toContain("05-01 May Day");
    expect(told(2028)).toEqual([
      "02-27 Eid al-Fitr",
      "04-12 Day before Sinhala and Tamil New Year",
      "04-13 Sinhala and Tamil New Year",
      "05-05 Eid al-Adha",
      "05-08 Vesak Day",
      "06-06 Poson Poya Day",
      "10-17 Deepavali",
    ]);
  });

  it("are told in Iran and West Bengal", () => {
    expect(feastsOf("IR", null, 2027).filter((feast) => feast.endsWith("Nowruz"))).toEqual(["03-21 Nowruz"]);
    expect(feastsOf("IN", "WB", 2026)).toContain("10-19 Durga Puja");
  });
});

describe("occasions", () => {
  it("have names that stand in a sentence, in every country", () => {
    for (const key of Object.keys(PLACES))
      for (const trade of [ANYONE, BAKERY])
        for (const { name } of occasionsOf(key, "2026-01-01", 731, trade))
          expect(name).not.toMatch(/[()[\]/]|\bbegins?\b|\bends\b|substitute|observed/i);
  });

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
    expect(names("US")).not.toMatch(/substitute/);
    expect(names("BR")).not.toMatch(/Election/);
    expect(names("England")).not.toMatch(/substitute/);
    expect(names("ZA")).not.toMatch(/^Public Holiday|\|Public Holiday/);
  });

  it("know the days off that a substitute, a town or a part of a country has", () => {
    const on = (key: string, date: string, city = key) =>
      listOccasions({ place: { ...place(key), city }, startDate: date, days: 1, events: [], trade: ANYONE }).map(
        ({ name }) => name,
      );
    expect(on("England", "2027-12-27")).toContain("Christmas Day bank holiday");
    expect(on("England", "2027-12-28")).toContain("Boxing Day bank holiday");
    expect(on("Scotland", "2027-01-04")).toContain("New Year bank holiday");
    expect(on("NSW", "2027-12-27")).toContain("Christmas Day public holiday");
    expect(on("NZ", "2027-02-08")).toContain("Waitangi Day public holiday");
    expect(on("ZA", "2027-12-27")).toContain("Monday public holiday");
    expect(on("ZA", "2027-03-22")).not.toContain("Monday public holiday");
    expect(on("US", "2027-12-07")).toContain("Pearl Harbor Remembrance Day");
    expect(on("Bavaria", "2027-08-15", "Munich")).toContain("Assumption");
    expect(on("Bavaria", "2027-08-15", "Nürnberg")).not.toContain("Assumption");
    const strasbourg = { ...place("FR"), regionCode: "GES", city: "Strasbourg" };
    const alsace = listOccasions({ place: strasbourg, startDate: "2027-01-01", days: 365, events: [], trade: ANYONE });
    expect(alsace.find(({ date }) => date === "2027-03-26")).toMatchObject({ name: "Good Friday", sombre: true });
    expect(alsace.find(({ date }) => date === "2027-12-26")?.name).toBe("St Stephen's Day");
    const brisbane = { ...place("NSW"), regionCode: "QLD", city: "Brisbane" };
    const show = listOccasions({ place: brisbane, startDate: "2027-08-11", days: 1, events: [], trade: ANYONE });
    expect(show.map(({ name }) => name)).toContain("Royal Queensland Show Day");
    expect(on("SG", "2027-03-10")).toContain("Hari Raya Puasa");
    expect(on("SG", "2027-03-09")).not.toContain("Hari Raya Puasa");
  });

  it("bring the shopping days after Thanksgiving to shops and to those who serve food", () => {
    for (const trade of [
      BAKERY,
      { id: "restaurant", cluster: "food" as const },
      { id: "retail", cluster: "retail" as const },
    ]) {
      const names = occasionsOf("US", "2027-11-26", 4, trade).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["Black Friday", "Small Business Saturday", "Cyber Monday"]));
    }
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

  it("tell a day once where the library and the list spell it each in their own way", () => {
    const on = (country: string, date: string) =>
      listOccasions({
        place: { ...place("US"), country, regionCode: null },
        startDate: date,
        days: 1,
        events: [],
        trade: ANYONE,
      }).map(({ name }) => name);
    expect(on("AR", "2027-03-24")).toEqual(["Day of Memory for Truth and Justice"]);
    expect(on("AO", "2027-03-08")).toEqual(["International Women's Day"]);
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
