import { describe, expect, it } from "vitest";
import { listOccasions } from "./list-occasions";
import { place } from "./occasions.fixture";

const YEARS = [2026, 2027, 2028] as const;

/** The dates of a day in a country over three years, as "2026-05-10 2027-05-09 …" without what is not told. */
function datesOf(
  country: string,
  name: RegExp,
  trade = { id: "universal", cluster: null as "food" | "retail" | null },
  isQuiet = false,
) {
  return YEARS.flatMap((year) =>
    listOccasions({
      place: { ...place("England"), country, regionCode: null },
      startDate: `${year}-01-01`,
      days: year === 2028 ? 366 : 365,
      events: [],
      trade,
    })
      .filter((occasion) => name.test(occasion.name) && (!isQuiet || occasion.sombre))
      .map(({ date }) => date),
  ).join(" ");
}

describe("Ramadan and the Eids, each country by its own moon", () => {
  const FITR = /^(Eid al-Fitr|Hari Raya Puasa)$/;
  const ADHA = /^(Eid al-Adha|Hari Raya Haji)$/;
  it.each([
    ["SA", "2026-02-18 2027-02-08 2028-01-28", "2026-03-20 2027-03-09 2028-02-26", "2026-05-27 2027-05-16 2028-05-05"],
    ["AE", "2026-02-18 2027-02-08 2028-01-28", "2026-03-20 2027-03-09 2028-02-26", "2026-05-27 2027-05-16 2028-05-05"],
    ["EG", "2026-02-19 2027-02-08 2028-01-28", "2026-03-20 2027-03-09 2028-02-26", "2026-05-27 2027-05-16 2028-05-05"],
    ["TR", "2026-02-19 2027-02-08 2028-01-28", "2026-03-20 2027-03-09 2028-02-26", "2026-05-27 2027-05-16 2028-05-05"],
    ["PK", "2026-02-19 2027-02-08 2028-01-28", "2026-03-21 2027-03-10 2028-02-27", "2026-05-27 2027-05-17 2028-05-05"],
    ["BD", "2026-02-19 2027-02-08 2028-01-28", "2026-03-21 2027-03-10 2028-02-27", "2026-05-28 2027-05-17 2028-05-05"],
    ["ID", "2026-02-19 2027-02-08 2028-01-28", "2026-03-21 2027-03-10 2028-02-27", "2026-05-27 2027-05-17 2028-05-05"],
    ["MY", "2026-02-19 2027-02-08 2028-01-28", "2026-03-21 2027-03-10 2028-02-27", "2026-05-27 2027-05-17 2028-05-05"],
    ["BN", "2026-02-19 2027-02-08 2028-01-28", "2026-03-21 2027-03-10 2028-02-27", "2026-05-27 2027-05-17 2028-05-05"],
    ["SG", "", "2026-03-21 2027-03-10 2028-02-27", "2026-05-27 2027-05-17 2028-05-05"],
    ["IN", "", "2026-03-21 2027-03-10 2028-02-27", "2026-05-27 2027-05-17 2028-05-05"],
  ])("%s", (country, ramadan, fitr, adha) => {
    expect([datesOf(country, /^Ramadan$/), datesOf(country, FITR), datesOf(country, ADHA)]).toEqual([
      ramadan,
      fitr,
      adha,
    ]);
  });

  it("begin a day later for those who keep them in India than in Britain", () => {
    const halal = { id: "butcher", cluster: "food" as const, keeps: ["muslim" as const] };
    expect(datesOf("IN", /^Ramadan$/, halal).slice(0, 10)).toBe("2026-02-19");
    expect(datesOf("GB", /^Ramadan$/, halal).slice(0, 10)).toBe("2026-02-18");
    expect(datesOf("US", /^Ramadan$/, halal).slice(0, 10)).toBe("2026-02-18");
    expect(datesOf("ZA", /^Eid al-Fitr$/, halal)).toBe("2026-03-21 2027-03-10 2028-02-27");
  });
});

describe("Mother's and Father's Day, each country on its own date", () => {
  it.each([
    ["US", "2026-05-10 2027-05-09 2028-05-14", "2026-06-21 2027-06-20 2028-06-18"],
    ["GB", "2026-03-15 2027-03-07 2028-03-26", "2026-06-21 2027-06-20 2028-06-18"],
    ["AU", "2026-05-10 2027-05-09 2028-05-14", "2026-09-06 2027-09-05 2028-09-03"],
    ["BR", "2026-05-10 2027-05-09 2028-05-14", "2026-08-09 2027-08-08 2028-08-13"],
    ["FR", "2026-05-31 2027-05-30 2028-05-28", "2026-06-21 2027-06-20 2028-06-18"],
    ["ES", "2026-05-03 2027-05-02 2028-05-07", "2026-03-19 2027-03-19 2028-03-19"],
    ["IT", "2026-05-10 2027-05-09 2028-05-14", "2026-03-19 2027-03-19 2028-03-19"],
    ["PT", "2026-05-03 2027-05-02 2028-05-07", "2026-03-19 2027-03-19 2028-03-19"],
    ["RO", "2026-05-03 2027-05-02 2028-05-07", "2026-05-10 2027-05-09 2028-05-14"],
    ["PL", "2026-05-26 2027-05-26 2028-05-26", "2026-06-23 2027-06-23 2028-06-23"],
    ["SE", "2026-05-31 2027-05-30 2028-05-28", "2026-11-08 2027-11-14 2028-11-12"],
    ["NO", "2026-02-08 2027-02-14 2028-02-13", "2026-11-08 2027-11-14 2028-11-12"],
    ["DK", "2026-05-10 2027-05-09 2028-05-14", "2026-06-05 2027-06-05 2028-06-05"],
    ["CH", "2026-05-10 2027-05-09 2028-05-14", "2026-06-07 2027-06-06 2028-06-04"],
    ["LU", "2026-06-14 2027-06-13 2028-06-11", "2026-10-04 2027-10-03 2028-10-01"],
    ["TH", "2026-08-12 2027-08-12 2028-08-12", "2026-12-05 2027-12-05 2028-12-05"],
    ["ID", "2026-12-22 2027-12-22 2028-12-22", "2026-11-12 2027-11-12 2028-11-12"],
    ["TW", "2026-05-10 2027-05-09 2028-05-14", "2026-08-08 2027-08-08 2028-08-08"],
    ["AE", "2026-03-21 2027-03-21 2028-03-21", "2026-06-21 2027-06-21 2028-06-21"],
    ["EG", "2026-03-21 2027-03-21 2028-03-21", "2026-06-21 2027-06-21 2028-06-21"],
    ["MX", "2026-05-10 2027-05-10 2028-05-10", "2026-06-21 2027-06-20 2028-06-18"],
    ["AR", "2026-10-18 2027-10-17 2028-10-15", "2026-06-21 2027-06-20 2028-06-18"],
    ["CR", "2026-08-15 2027-08-15 2028-08-15", "2026-06-21 2027-06-20 2028-06-18"],
    ["IL", "", ""],
    ["KR", "", ""],
  ])("%s", (country, mothers, fathers) => {
    expect([datesOf(country, /^Mother's Day$/), datesOf(country, /^Father's Day$/)]).toEqual([mothers, fathers]);
  });

  it("are one Parents' Day in Korea", () =>
    expect(datesOf("KR", /^Parents' Day$/)).toBe("2026-05-08 2027-05-08 2028-05-08"));
});

describe("days of other calendars and places", () => {
  it.each([
    ["IL", /^Hanukkah$/, "2026-12-04 2027-12-24 2028-12-12"],
    ["IL", /^Purim$/, "2026-03-03 2027-03-23 2028-03-12"],
    ["TH", /^(Visakha Bucha|Vesak) Day$/, "2026-05-31 2027-05-20 2028-05-08"],
    ["ID", /^(Waisak|Vesak) Day$/, "2026-05-31 2027-05-20 2028-05-09"],
    ["BD", /^(Buddha Purnima|Buddha's Birthday)$/, "2026-05-01 2027-05-20 2028-05-08"],
    ["BD", /^Durga Puja$/, "2026-10-19 2027-10-07 2028-09-26"],
    ["BD", /^(Children's Day|National Mourning Day)$/, ""],
    ["LK", /^Sinhala and Tamil New Year$/, "2026-04-14 2027-04-14 2028-04-13"],
    ["JP", /^Constitution/, "2026-05-03 2027-05-03 2028-05-03"],
    ["US", /^Thanksgiving/, "2026-11-26 2027-11-25 2028-11-23"],
    ["CA", /^Thanksgiving/, "2026-10-12 2027-10-11 2028-10-09"],
    ["GB", /^Thanksgiving/, ""],
    ["BR", /^(Valentine's Day|Dia dos Namorados)$/, "2026-06-12 2027-06-12 2028-06-12"],
    ["CO", /^(Valentine's Day|Love and Friendship Day)$/, "2026-09-19 2027-09-18 2028-09-16"],
    // In Ramadan in 2027 and 2028.
    ["TR", /^Valentine's Day$/, "2026-02-14"],
  ])("%s: %s", (country, name, dates) => expect(datesOf(country, name)).toBe(dates));

  it("keep Black Friday to the countries that have it", () => {
    const shop = { id: "clothing-boutique", cluster: "retail" as const };
    const has = (country: string) => datesOf(country, /^Black Friday$/, shop) !== "";
    expect(["US", "GB", "BR", "DE", "ZA", "IL"].filter(has)).toEqual(["US", "GB", "BR", "DE", "ZA", "IL"]);
    expect(["SA", "EG", "CN", "KR", "VN", "PK", "MX"].filter(has)).toEqual([]);
  });
});

// Thailand: Royal Gazette and the Bank of Thailand's list of holidays; Loy Krathong is the full moon of the twelfth Thai
// month. Singapore: Ministry of Manpower; Sri Lanka: the poya days of its Gazette fall on the day whose evening has the full
// moon. Trinidad, Guyana and Suriname have Diwali on the evening of the new moon by their own clocks, Fiji by its own, as
// published there for 2025 (20 and 21 October). Iran: the calendar of the University of Tehran (Yalda is the last night of
// Azar, a day sooner where Nowruz is on 20 March). Pakistan and Bangladesh: their governments' lists of 2026. Nepal: Nepali
// New Year is 1 Baisakh (14 April, in leap years the 13th), Tihar's day the one of Laxmi Puja; Dashain lasts a fortnight.
// Ethiopia: Enkutatash and Meskel are a day later before a leap year. Armenia: Labor code, article 156.
describe("days of a country, by its own published calendar", () => {
  it.each([
    ["IR", /^Ramadan$/, "2026-02-19 2027-02-08 2028-01-28"],
    ["IR", /^Eid al-Fitr$/, "2026-03-21 2027-03-10 2028-02-27"],
    ["IR", /^Nowruz$/, "2026-03-21 2027-03-21 2028-03-20"],
    ["IR", /^Yalda Night$/, "2026-12-21 2027-12-21 2028-12-20"],
    ["IR", /^(New Year's Eve|International Women's Day)$/, ""],
    ["SA", /^New Year's Eve$/, ""],
    ["AE", /^New Year's Eve$/, "2026-12-31 2027-12-31 2028-12-31"],
    ["LK", /^Vesak Day$/, "2026-05-01 2027-05-20 2028-05-08"],
    ["SG", /^Vesak Day$/, "2026-05-31 2027-05-20 2028-05-09"],
    ["SG", /^(Deepavali|Diwali)$/, "2026-11-08 2027-10-28 2028-10-17"],
    ["MY", /^Deepavali$/, "2026-11-08 2027-10-28 2028-10-17"],
    ["FJ", /^Diwali$/, "2026-11-09 2027-10-29 2028-10-17"],
    ["IQ", /^Eid al-Fitr$/, "2026-03-21 2027-03-10 2028-02-27"],
    ["IQ", /^Eid al-Adha$/, "2026-05-27 2027-05-17 2028-05-06"],
    ["FJ", /^Constitution Day$/, ""],
    ["GY", /^Diwali$/, "2026-11-08 2027-10-28 2028-10-17"],
    ["SR", /^Diwali$/, "2026-11-08 2027-10-28 2028-10-17"],
    ["TT", /^Divali$/, "2026-11-08 2027-10-28 2028-10-17"],
    ["MU", /^Divali$/, "2026-11-08 2027-10-29 2028-10-17"],
    ["AM", /^Easter Sunday$/, "2026-04-05 2027-03-28 2028-04-16"],
    ["AM", /^Army Day$/, "2026-01-28 2027-01-28 2028-01-28"],
    ["TH", /^Loy Krathong$/, "2026-11-24 2027-11-13 2028-11-01"],
    ["TH", /^Labour Day$/, "2026-05-01 2027-05-01 2028-05-01"],
    ["TH", /^Chakri Memorial Day$/, "2026-04-06 2027-04-06 2028-04-06"],
    ["TH", /^King Bhumibol Memorial Day$/, "2026-10-13 2027-10-13 2028-10-13"],
    ["PK", /^Ashura$/, "2026-06-26 2027-06-15 2028-06-04"],
    ["BD", /^Ashura$/, "2026-06-26 2027-06-16 2028-06-04"],
    ["NP", /^Nepali New Year$/, "2026-04-14 2027-04-14 2028-04-13"],
    ["NP", /^Tihar$/, "2026-11-08 2027-10-29 2028-10-17"],
    ["NP", /^Dashain$/, "2026-10-20 2027-10-09 2028-09-27"],
    ["ET", /^Ethiopian New Year$/, "2026-09-11 2027-09-12 2028-09-11"],
    ["ET", /^Christmas Day$/, "2026-01-07 2027-01-07 2028-01-07"],
    ["ET", /^Meskel$/, "2026-09-27 2027-09-28 2028-09-27"],
    ["RS", /^Christmas Day$/, "2026-01-07 2027-01-07 2028-01-07"],
    ["RS", /^Easter Sunday$/, "2026-04-12 2027-05-02 2028-04-16"],
    ["RS", /^Good Friday$/, ""],
    ["UA", /^Easter Sunday$/, "2026-04-12 2027-05-02 2028-04-16"],
    ["LI", /^National Day$/, "2026-08-15 2027-08-15 2028-08-15"],
    // Ghana's Public Holidays (Amendment) Act, 2025.
    ["GH", /^Founders'? Day$/, "2026-09-21 2027-09-21 2028-09-21"],
    ["DE", /^Carnival/, ""],
    ["BO", /^Carnival Tuesday$/, "2026-02-17 2027-02-09 2028-02-29"],
    ["LI", /^(Boxing Day|St Stephen's Day)$/, "2026-12-26 2027-12-26 2028-12-26"],
    ["IN", /^New Year's Day$/, "2026-01-01 2027-01-01 2028-01-01"],
    ["SV", /^New Year's Day$/, "2026-01-01 2027-01-01 2028-01-01"],
    ["LB", /^Christmas Day$/, "2026-12-25 2027-12-25 2028-12-25"],
    ["TN", /^Independence Day$/, "2026-03-20 2027-03-20 2028-03-20"],
    ["EC", /^Independence of Guayaquil$/, "2026-10-09 2027-10-09 2028-10-09"],
    ["LK", /^Good Friday$/, "2026-04-03 2027-03-26 2028-04-14"],
    ["ET", /^Epiphany$/, "2026-01-19 2027-01-19 2028-01-20"],
    ["ET", /Lament/, ""],
    ["TW", /day of the Chinese New Year$/, ""],
  ])("%s: %s", (country, name, dates) => expect(datesOf(country, name)).toBe(dates));

  it("Malaysia's states that have Thaipusam off mark it each year, the others do not", () => {
    const datesIn = (regionCode: string) =>
      YEARS.flatMap((year) =>
        listOccasions({
          place: { ...place("England"), country: "MY", regionCode },
          startDate: `${year}-01-01`,
          days: 365,
          events: [],
          trade: { id: "universal", cluster: null },
        })
          .filter(({ name }) => name === "Thaipusam")
          .map(({ date }) => date),
      ).join(" ");
    for (const region of ["01", "05", "07", "08", "10", "14"])
      expect([region, datesIn(region)]).toEqual([region, "2026-02-01 2027-01-22 2028-02-09"]);
    for (const region of ["13", "12", "03"]) expect([region, datesIn(region)]).toEqual([region, ""]);
  });

  it("is remembered quietly where it is a king's or a war's", () => {
    for (const [country, date] of [
      ["TH", "2027-10-13"],
      ["AM", "2027-05-09"],
      ["TN", "2027-04-09"],
    ] as const)
      expect(datesOf(country, /./, undefined, true)).toContain(date);
  });
});

describe("days of mourning under another name", () => {
  const sombreOn = (country: string, date: string) =>
    listOccasions({
      place: { ...place("England"), country, regionCode: null },
      startDate: date,
      days: 1,
      events: [],
      trade: { id: "florist", cluster: "retail" },
    }).map(({ name, sombre }) => `${name}: ${sombre}`);

  it("Armenia mourns on 24 April and has its mothers' day on the seventh", () => {
    expect(sombreOn("AM", "2027-04-24").join()).toContain("Armenian Genocide Remembrance Day: true");
    expect(datesOf("AM", /mother/i)).toBe("2026-04-07 2027-04-07 2028-04-07");
  });

  it("Ukraine remembers the war's end on the eighth of May", () => {
    expect(datesOf("UA", /victory/i)).toBe("2026-05-08 2027-05-08 2028-05-08");
    expect(sombreOn("UA", "2027-05-08").join()).toContain("true");
  });

  it("Iran's Tasoua and Ashoura are quiet", () => {
    const quiet = YEARS.flatMap((year) =>
      listOccasions({
        place: { ...place("England"), country: "IR", regionCode: null },
        startDate: `${year}-01-01`,
        days: 365,
        events: [],
        trade: { id: "universal", cluster: null },
      }).filter(({ name }) => /tas|ash/i.test(name)),
    );
    expect(quiet.length).toBeGreaterThan(2);
    for (const { name, sombre } of quiet) expect(sombre, name).toBe(true);
  });
});
