import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBusinessSchema } from "../../business/schema";
import { checkCells } from "./check-cells";
import { BATCH_COLUMNS, type BatchCells } from "./columns/batch-columns";
import { resolveChannels } from "./resolve-channels";

const DEFAULTS = { days: 30 };
const GOOD: BatchCells = { business_name: "Harbor Bakery", niche: "bakery", city: "Portland, OR" };
const check = (cells: BatchCells, defaults: Parameters<typeof checkCells>[2] = DEFAULTS) =>
  checkCells(7, { ...GOOD, ...cells }, defaults, createBusinessSchema);
const problems = (cells: BatchCells) => check(cells).errors.map(({ column, code }) => [column, code]);

describe("checkCells", () => {
  it("reads every column of the template", () => {
    const { values, errors } = check({
      region: "Oregon",
      country: "US",
      timezone: "America/Los_Angeles",
      language: "English",
      tone: "Playful",
      channels: "IG|Google Business Profile:2|twitter",
      posts_per_week: "4",
      days: "90.0",
      start_date: "2027/03/01",
      website: "harbor.example",
      phone: "+1 503 555 0100",
      services: "Sourdough, white and rye|Cakes",
      offers: "Two for one",
      events: "2027-05-01=Spring fair|2027-06-12: Street party",
      closed_days: "Sun, monday",
      avoid_words: "cheap, moist",
      brand_color: "0e5a46",
      external_id: "crm-7",
    });
    expect(errors).toEqual([]);
    expect(values).toMatchObject({
      externalId: "crm-7",
      calendar: {
        days: 90,
        startDate: "2027-03-01",
        channels: [
          { channel: "instagram", postsPerWeek: 4 },
          { channel: "google_business", postsPerWeek: 2 },
          { channel: "x", postsPerWeek: 4 },
        ],
      },
      business: {
        name: "Harbor Bakery",
        language: "en",
        tone: "playful",
        website: "https://harbor.example",
        services: ["Sourdough, white and rye", "Cakes"],
        offers: [{ title: "Two for one" }],
        events: [
          { date: "2027-05-01", name: "Spring fair" },
          { date: "2027-06-12", name: "Street party" },
        ],
        closedDays: ["sunday", "monday"],
        avoidWords: ["cheap", "moist"],
        brandColor: "#0e5a46",
        externalId: "crm-7",
      },
    });
  });

  it("takes from the options what the row leaves blank, and only that", () => {
    const options = { days: 14, startDate: "2027-01-01", channels: [{ channel: "x", postsPerWeek: 5 }] } as const;
    expect(check({}, options).values?.calendar).toEqual(options);
    expect(check({ days: "7", start_date: "2027-02-02", channels: "facebook:1" }, options).values?.calendar).toEqual({
      days: 7,
      startDate: "2027-02-02",
      channels: [{ channel: "facebook", postsPerWeek: 1 }],
    });
    expect(check({ posts_per_week: "2" }, options).values?.calendar.channels).toEqual([
      { channel: "x", postsPerWeek: 2 },
    ]);
  });

  it("leaves to the business which channels its posts a week are for, where the row names none", () => {
    const calendar = check({ posts_per_week: "2" }).values?.calendar;
    if (!calendar) throw new Error("the row is refused");
    expect(calendar).toEqual({ days: 30, postsPerWeek: 2 });
    const own = [
      { channel: "x", postsPerWeek: 5 },
      { channel: "tiktok", postsPerWeek: 0 },
    ] as const;
    expect(resolveChannels(calendar, own)).toEqual([{ channel: "x", postsPerWeek: 2 }, own[1]]);
    expect(resolveChannels(calendar, null)?.map(({ postsPerWeek }) => postsPerWeek)).toEqual([2, 2, 2]);
    expect(resolveChannels({}, own)).toBeUndefined();
  });

  it("names the row, the column and the kind of each defect", () => {
    expect(
      checkCells(9, {}, DEFAULTS, createBusinessSchema).errors.map(({ row, column, code }) => [row, column, code]),
    ).toEqual([
      [9, "business_name", "missing_value"],
      [9, "niche", "missing_value"],
      [9, "city", "missing_value"],
    ]);
    expect(problems({ start_date: "03/12/2027" })).toEqual([["start_date", "invalid_date"]]);
    expect(problems({ start_date: "2027-02-30" })).toEqual([["start_date", "invalid_date"]]);
    expect(problems({ channels: "instagram|myspace" })).toEqual([["channels", "unknown_channel"]]);
    for (const channels of ["instagram:99", "instagram:100", "instagram: daily", "instagram:-1", "facebook|x:2.5"]) {
      const [error, ...more] = check({ channels }).errors;
      expect([error?.column, error?.code, more]).toEqual(["channels", "invalid_quota", []]);
      expect(error?.message).toContain("0 to 21. Write a channel and its number like “instagram:3”");
    }
    expect(problems({ channels: "instagram:0|x:0" })).toEqual([["channels", "invalid_value"]]);
    expect(problems({ days: "9999" })).toEqual([["days", "invalid_value"]]);
    expect(problems({ posts_per_week: "0" })).toEqual([["posts_per_week", "invalid_value"]]);
    expect(problems({ business_name: "Nul\u0000l" })).toEqual([["business_name", "control_characters"]]);
    expect(problems({ business_name: "x".repeat(10_000) })).toEqual([["business_name", "too_long"]]);
    expect(problems({ website: "javascript:alert(1)", language: "Klingon" })).toEqual([
      ["language", "invalid_value"],
      ["website", "invalid_value"],
    ]);
    expect(problems({ services: "Cr\uFFFDpes" })).toEqual([["services", "control_characters"]]);
  });

  it("runs a row whose optional cells say nothing of use, warns of each, and takes what is usual", () => {
    const cells: BatchCells = {
      website: "not a site",
      tone: "grim",
      brand_color: "reddish",
      phone: "ask",
      timezone: "Mars",
    };
    const { values, errors, warnings } = check({ ...cells, posts_per_week: "lots" });
    expect(errors).toEqual([]);
    const columns = ["posts_per_week", "timezone", "tone", "website", "phone", "brand_color"];
    expect(warnings.map(({ column, code }) => [column, code])).toEqual(
      columns.map((column) => [column, "unread_value"]),
    );
    expect(values?.unread).toEqual(columns);
    expect(values?.business).toMatchObject({ tone: "friendly" });
    expect(values?.business.website).toBeUndefined();
    expect(values?.calendar).toEqual(DEFAULTS);
    const guessed = check({ tone: "warm and witty", channels: "everything", start_date: "46391" });
    expect(guessed.warnings.map(({ column, code }) => [column, code])).toEqual([
      ["start_date", "guessed_date"],
      ["channels", "guessed_value"],
      ["tone", "guessed_value"],
    ]);
    expect(guessed.values).toMatchObject({ business: { tone: "warm" }, calendar: { startDate: "2027-01-04" } });
    expect(guessed.values?.unread).toBeUndefined();
  });

  // Whoever read them would not come back within this test.
  it("reads no cell that is longer than its column can be, and says so", () => {
    const [list, words] = ["a|".repeat(400_000), "every week and ".repeat(40_000)];
    expect(problems({ language: list, niche: words })).toEqual([
      ["niche", "too_long"],
      ["language", "too_long"],
    ]);
    expect(problems({ channels: "a ".repeat(990) })).toEqual([["channels", "unknown_channel"]]);
    const { warnings, values } = check({ tone: words, posts_per_week: words, website: `https://${"a.".repeat(2000)}` });
    expect(warnings.map(({ column, code }) => [column, code])).toEqual([
      ["tone", "unread_value"],
      ["posts_per_week", "unread_value"],
      ["website", "unread_value"],
    ]);
    expect(values).not.toBeNull();
  });

  it("takes for blank what lists write where nobody knew, and says nothing of it", () => {
    for (const text of ["N/A", "n/a", "#N/A", "TBC", "tbd", "-", "–", "?", "null", "None", "\u200b "]) {
      const { values, errors } = check({ website: text, phone: text, tone: text, start_date: text, channels: text });
      expect(errors, text).toEqual([]);
      expect(values?.business.tone).toBe("friendly");
      expect(values?.business.website).toBeUndefined();
      expect(problems({ city: text })).toEqual([["city", "missing_value"]]);
    }
    expect(problems({ business_name: "N/A" })).toEqual([["business_name", "missing_value"]]);
    expect(check({ business_name: "TBC" }).values?.business.name).toBe("TBC");
    expect(check({ business_name: "Harbor\u00a0\u00a0Bakery " }).values?.business.name).toBe("Harbor Bakery");
  });

  it("accepts formulas, markup and right-to-left names as the plain text they are", () => {
    for (const name of ["=HYPERLINK(1)", "<script>alert(1)</script>", "مخبز الميناء", "'; drop table posts; --"])
      expect(check({ business_name: name }).values?.business.name).toBe(name);
  });

  it("has values exactly when it has no errors, whatever the cells hold, and keeps the cells", () => {
    const cells = fc.dictionary(
      fc.constantFrom(...BATCH_COLUMNS),
      fc.oneof(fc.string(), fc.string({ unit: "binary" })),
    );
    fc.assert(
      fc.property(cells, (given) => {
        const row = checkCells(3, given, DEFAULTS, createBusinessSchema);
        expect(row.values === null).toBe(row.errors.length > 0);
        expect(row.cells).toEqual(given);
      }),
    );
  });
});

describe("a column for each channel", () => {
  const channelsOf = (cells: BatchCells) =>
    check(cells).values?.calendar.channels?.map(({ channel, postsPerWeek }) => `${channel}:${postsPerWeek}`);

  it("gives the row the channels that are filled there, by number or by yes and no", () => {
    expect(channelsOf({ posts_instagram: "3", posts_facebook: "x", posts_linkedin: "no", posts_x: "" })).toEqual([
      "instagram:3",
      "facebook:3",
      "linkedin:0",
    ]);
    expect(channelsOf({ posts_instagram: "yes", posts_tiktok: "Y", posts_per_week: "4" })).toEqual([
      "instagram:4",
      "tiktok:4",
    ]);
  });

  it("counts more than the list of channels beside it", () =>
    expect(channelsOf({ channels: "instagram:2|facebook", posts_facebook: "5" })).toEqual([
      "instagram:2",
      "facebook:5",
    ]));

  it("says at its cell that none is left, and what is no number of posts", () => {
    expect(problems({ posts_instagram: "no", posts_facebook: "0" })).toEqual([["posts_instagram", "invalid_value"]]);
    expect(problems({ posts_instagram: "99" })).toEqual([["posts_instagram", "invalid_value"]]);
  });

  it("is kept at its usual number, and the row told so, where its cell says not how often: alone and beside others", () => {
    for (const [text, posts] of [
      ["@harbor", 3],
      ["maybe", 3],
      ["yes, stories too", 3],
      ["not yet", 0],
      ["paused until May", 0],
    ] as const) {
      const cells = { posts_instagram: text, posts_linkedin: "yes" };
      expect(channelsOf(cells), text).toEqual([`instagram:${posts}`, "linkedin:3"]);
      expect(check(cells).warnings).toMatchObject([{ column: "posts_instagram", code: "guessed_value" }]);
    }
    expect(channelsOf({ posts_instagram: "maybe" })).toEqual(["instagram:3"]);
    expect(check({ posts_instagram: "maybe" }).warnings[0]?.message).toContain("read as yes: 3 posts a week");
    for (const text of ["Yes please", "yes!", "Ja, bitte"]) {
      expect(channelsOf({ posts_instagram: text, posts_linkedin: "No thanks" })).toEqual(["instagram:3", "linkedin:0"]);
      expect(check({ posts_instagram: text }).warnings).toEqual([]);
    }
  });
});

it("an address of several lines has them as its parts, a name that is wrapped is one", () => {
  expect(check({ city: "12 High Street\r\nLeeds\nLS1 4AB" }).values?.business.city).toBe(
    "12 High Street, Leeds, LS1 4AB",
  );
  expect(check({ city: "Newcastle\nupon Tyne" }).values?.business.city).toBe("Newcastle upon Tyne");
});

it("warns of a name that is a number, and takes it all the same", () => {
  for (const name of ["00101", "#12"]) {
    const { values, warnings } = check({ business_name: name });
    expect(values?.business.name).toBe(name);
    expect(warnings).toMatchObject([{ column: "business_name", code: "guessed_value" }]);
  }
  for (const name of ["7-Eleven", "Studio 54", "24/7", "九"])
    expect(check({ business_name: name }).warnings).toEqual([]);
});
