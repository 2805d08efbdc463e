import { describe, expect, it } from "vitest";
import type { MatchedTrade } from "../core/brief";
import { bakeryBrief, TEST_LIBRARIES } from "../core/planning/brief-arbitraries";
import { planCalendar } from "../core/planning/plan-calendar";
import { listOccasions } from "./list-occasions";

const { trade: BAKERY, place: PORTLAND } = bakeryBrief().business;
const CAFE = { ...BAKERY, id: "cafe", label: "Café" };
const YEARS = [2026, 2027, 2028] as const;

interface Town {
  country: string;
  regionCode?: string;
  trade?: MatchedTrade;
  closedDays?: ("monday" | "tuesday" | "sunday")[];
}

/** The days a year's calendar of one post a day marks, as "MM-DD Name". */
function markedIn({ country, regionCode, trade = CAFE, closedDays = [] }: Town, year: number): string[] {
  const place = { ...PORTLAND, id: country, city: "Town", country, regionCode: regionCode ?? null };
  const period = { startDate: `${year}-01-01`, days: year === 2028 ? 366 : 365 };
  const brief = bakeryBrief(
    { ...period, channels: [{ channel: "instagram", postsPerWeek: 7 - closedDays.length }] },
    { trade, place, closedDays },
  );
  const occasions = listOccasions({ place, ...period, events: [], trade });
  return planCalendar(brief, { occasions, topics: TEST_LIBRARIES.full }).slots.flatMap(({ occasion, localDate }) =>
    occasion ? [`${(occasion.on ?? localDate).slice(5)} ${occasion.name}`] : [],
  );
}

const FIXED: Record<string, string> = {
  US: "01-01 New Year's Day|06-19 Juneteenth|07-04 Independence Day|12-25 Christmas Day",
  CA: "01-01 New Year's Day|07-01 Canada Day|12-25 Christmas Day",
  GB: "01-01 New Year's Day|12-25 Christmas Day",
  IE: "01-01 New Year's Day|03-17 St. Patrick's Day|12-25 Christmas Day",
  AU: "01-01 New Year's Day|12-25 Christmas Day",
  NZ: "01-01 New Year's Day|12-25 Christmas Day",
  ZA: "01-01 New Year's Day|04-27 Freedom Day|09-24 Heritage Day|12-25 Christmas Day",
  IN: "01-26 Republic Day|08-15 Independence Day|12-25 Christmas Day",
  SG: "01-01 New Year's Day|08-09 National Day|12-25 Christmas Day",
  MY: "01-01 New Year's Day|08-31 Independence Day|09-16 Malaysia Day|12-25 Christmas Day",
  ID: "01-01 New Year's Day|08-17 Independence Day|12-25 Christmas Day",
  AE: "01-01 New Year's Day|12-02 National Day",
  SA: "09-23 National Day",
  PK: "08-14 Independence Day",
  TR: "01-01 New Year's Day|04-23 National Sovereignty and Children's Day|10-29 Republic Day",
  HK: "01-01 New Year's Day|12-25 Christmas Day",
  DE: "01-01 New Year's Day|10-03 German Unity Day|12-25 Christmas Day",
  FR: "01-01 New Year's Day|07-14 Bastille Day|12-25 Christmas Day",
  NL: "01-01 New Year's Day|12-25 Christmas Day",
  MX: "01-01 New Year's Day|05-10 Mother's Day|09-16 Independence Day|11-02 Day of the Dead|12-25 Christmas Day",
  BR: "01-01 New Year's Day|09-07 Independence Day|12-25 Christmas Day",
  KE: "01-01 New Year's Day|06-01 Madaraka Day|10-20 Mashujaa Day|12-12 Jamhuri Day|12-25 Christmas Day",
  ZW: "01-01 New Year's Day|04-18 Independence Day|12-22 Unity Day|12-25 Christmas Day",
  GH: "03-06 Independence Day|12-25 Christmas Day",
  BW: "07-01 Sir Seretse Khama Day|09-30 Botswana Day",
  ES: "01-06 Three Kings' Day|10-12 Spain's National Day|12-25 Christmas Day",
  NO: "01-01 New Year's Day|05-17 Constitution Day|12-25 Christmas Day",
};

const MOVING: Record<string, Record<(typeof YEARS)[number], string>> = {
  US: {
    2026: "04-05 Easter Sunday|05-10 Mother's Day|06-21 Father's Day|11-26 Thanksgiving Day",
    2027: "03-28 Easter Sunday|05-09 Mother's Day|06-20 Father's Day|11-25 Thanksgiving Day",
    2028: "04-16 Easter Sunday|05-14 Mother's Day|06-18 Father's Day|11-23 Thanksgiving Day",
  },
  GB: {
    2026: "03-15 Mother's Day|04-05 Easter Sunday|06-21 Father's Day",
    2027: "03-07 Mother's Day|03-28 Easter Sunday|06-20 Father's Day",
    2028: "03-26 Mother's Day|04-16 Easter Sunday|06-18 Father's Day",
  },
  IN: {
    2026: "03-04 Holi|03-21 Eid al-Fitr|05-27 Eid al-Adha|08-28 Raksha Bandhan|11-08 Diwali",
    2027: "03-22 Holi|03-10 Eid al-Fitr|05-17 Eid al-Adha|08-17 Raksha Bandhan|10-29 Diwali",
    2028: "03-11 Holi|02-27 Eid al-Fitr|05-05 Eid al-Adha|08-05 Raksha Bandhan|10-17 Diwali",
  },
  SG: {
    2026: "02-17 Chinese New Year|03-21 Hari Raya Puasa|05-27 Hari Raya Haji|11-08 Deepavali",
    2027: "02-06 Chinese New Year|03-10 Hari Raya Puasa|05-17 Hari Raya Haji|10-28 Deepavali",
    2028: "01-26 Chinese New Year|02-27 Hari Raya Puasa|05-05 Hari Raya Haji|10-17 Deepavali",
  },
  MY: {
    2026: "02-17 Chinese New Year|03-21 Eid al-Fitr|05-27 Eid al-Adha|11-08 Deepavali",
    2027: "02-06 Chinese New Year|03-10 Eid al-Fitr|05-17 Eid al-Adha|10-28 Deepavali",
    2028: "01-26 Chinese New Year|02-27 Eid al-Fitr|05-05 Eid al-Adha|10-17 Deepavali",
  },
  AE: {
    2026: "02-18 Ramadan|03-20 Eid al-Fitr|05-27 Eid al-Adha",
    2027: "02-08 Ramadan|03-09 Eid al-Fitr|05-16 Eid al-Adha",
    2028: "01-28 Ramadan|02-26 Eid al-Fitr|05-05 Eid al-Adha",
  },
  SA: {
    2026: "03-20 Eid al-Fitr|05-27 Eid al-Adha",
    2027: "02-08 Ramadan|03-09 Eid al-Fitr|05-16 Eid al-Adha",
    2028: "01-28 Ramadan|02-26 Eid al-Fitr|05-05 Eid al-Adha",
  },
  PK: {
    2026: "03-21 Eid al-Fitr|05-27 Eid al-Adha",
    2027: "02-08 Ramadan|03-10 Eid al-Fitr|05-17 Eid al-Adha",
    2028: "02-27 Eid al-Fitr|05-05 Eid al-Adha",
  },
  QA: {
    2026: "03-20 Eid al-Fitr|05-27 Eid al-Adha|12-18 National Day",
    2027: "03-09 Eid al-Fitr|05-16 Eid al-Adha|12-18 National Day",
    2028: "02-26 Eid al-Fitr|05-05 Eid al-Adha|12-18 National Day",
  },
  ID: {
    2026: "03-21 Eid al-Fitr|05-27 Eid al-Adha",
    2027: "03-10 Eid al-Fitr|05-17 Eid al-Adha",
    2028: "02-27 Eid al-Fitr|05-05 Eid al-Adha",
  },
  TR: {
    2026: "03-20 Eid al-Fitr|05-10 Mother's Day|05-27 Eid al-Adha",
    2027: "03-09 Eid al-Fitr|05-09 Mother's Day|05-16 Eid al-Adha",
    2028: "02-26 Eid al-Fitr|05-05 Eid al-Adha|05-14 Mother's Day",
  },
  HK: {
    2026: "02-17 Lunar New Year|05-10 Mother's Day|09-25 Mid-Autumn Festival",
    2027: "02-06 Lunar New Year|05-09 Mother's Day|09-15 Mid-Autumn Festival",
    2028: "01-26 Lunar New Year|05-14 Mother's Day|10-03 Mid-Autumn Festival",
  },
};

const must = (country: string, year: (typeof YEARS)[number]) =>
  [FIXED[country], MOVING[country]?.[year]].flatMap((days) => days?.split("|") ?? []);

describe("the greatest days of a country", () => {
  const rows = [...new Set([...Object.keys(FIXED), ...Object.keys(MOVING)])].flatMap((country) =>
    YEARS.map((year) => [country, year] as const),
  );
  it.each(rows)("are all marked in %s %i, whatever the world observes beside them", (country, year) => {
    const marked = new Set(markedIn({ country }, year));
    expect(must(country, year).filter((day) => !marked.has(day))).toEqual([]);
  });

  it.each([
    ["CA", "SK", "02-15 Family Day"],
    ["CA", "BC", "08-02 British Columbia Day"],
    ["CA", "AB", "08-02 Heritage Day"],
    ["DE", "BY", "05-17 Whit Monday"],
    ["GB", "SCT", "11-30 St Andrew's Day"],
    ["AU", "WA", "06-07 Western Australia Day"],
    ["NZ", "CAN", "11-12 Christchurch Show Day"],
  ])("are marked beside its regions' public holidays: %s-%s has %s", (country, regionCode, day) =>
    expect(markedIn({ country, regionCode }, 2027)).toContain(day),
  );

  it("come before Women's Day where the business is closed on that", () => {
    const marked = markedIn({ country: "GB", regionCode: "ENG", closedDays: ["monday", "tuesday"] }, 2027);
    expect(marked).toContain("03-07 Mother's Day");
    expect(marked).not.toContain("03-08 International Women's Day");
  });

  it("are not marked where nobody keeps them", () => {
    const names = (country: string) => YEARS.flatMap((year) => markedIn({ country }, year)).join("|");
    for (const country of ["AE", "SA", "QA", "PK"]) expect(names(country)).not.toMatch(/Easter|Christmas|Diwali/);
    for (const country of ["GB", "US", "DE", "JP"]) expect(names(country)).not.toMatch(/Eid|Ramadan|Diwali|\bHoli\b/);
    for (const country of ["AE", "IN", "BR", "SG", "JP"]) expect(names(country)).not.toMatch(/Holocaust/);
    for (const country of ["DE", "GB", "PL"]) expect(names(country)).toMatch(/Holocaust/);
  });
});

describe("a calendar of one post a week", () => {
  it("marks the feasts of its weeks and has no ordinary post beside them", () => {
    const salon = { ...BAKERY, id: "hair-salon", label: "Hair salon", cluster: "beauty" as const };
    const place = { ...PORTLAND, city: "York", country: "GB", regionCode: "ENG", timezone: "Europe/London" };
    const period = { startDate: "2027-03-01", days: 40 };
    const brief = bakeryBrief(
      { ...period, channels: [{ channel: "instagram", postsPerWeek: 1 }] },
      { trade: salon, place },
    );
    const occasions = listOccasions({ place, ...period, events: [], trade: salon });
    const { slots, findings } = planCalendar(brief, { occasions, topics: TEST_LIBRARIES.full });
    const marked = slots.flatMap(({ occasion, localDate }) => (occasion ? `${localDate} ${occasion.name}` : []));
    expect(marked).toEqual(expect.arrayContaining(["2027-03-07 Mother's Day", "2027-03-28 Easter Sunday"]));
    expect(findings.unmarked.map(({ name }) => name)).not.toContain("Easter Sunday");
  });
});

describe("Ramadan and the Eids", () => {
  const butcher = { ...BAKERY, id: "butcher", label: "Halal butcher", keeps: ["muslim" as const] };
  it.each(["GB", "US", "DE", "IT", "JP", "BR", "AE", "IN"])("are marked by a halal butcher in %s", (country) => {
    for (const year of YEARS) {
      const names = markedIn({ country, trade: butcher }, year).map((day) => day.slice(6));
      expect(names).toEqual(expect.arrayContaining(["Ramadan", "Eid al-Fitr", "Eid al-Adha"]));
    }
  });
});
