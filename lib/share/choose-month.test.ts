import { describe, expect, test } from "vitest";
import { chooseMonth } from "./choose-month";
import type { SharedPost, SharedSnapshot } from "./schema";

const POST: SharedPost = {
  id: "post_1",
  localDate: "2026-11-30",
  localTime: "09:00",
  channel: "instagram",
  pillar: "tips",
  format: "photo",
  topic: { id: "crust", title: "The crust" },
  occasion: null,
  caption: "Words.",
  hashtags: [],
  callToAction: null,
  link: null,
  imageIdea: "",
  altText: "",
  status: "draft",
  revision: 1,
};

function makeShared(dates: readonly string[], startDate: string, endDate: string): SharedSnapshot {
  return {
    business: { name: "Harbor Bakery", brandColor: null },
    calendar: {
      startDate,
      endDate,
      timezone: "America/Los_Angeles",
      pillars: [],
      channels: ["instagram"],
      status: "succeeded",
    },
    posts: dates.map((localDate, index) => ({
      ...POST,
      id: `post_${index}`,
      localDate,
      status: index === 0 ? "approved" : "draft",
    })),
  };
}

const repeat = (date: string, count: number) => Array.from({ length: count }, () => date);
const LONG = makeShared(
  [...repeat("2026-11-30", 50), ...repeat("2026-12-24", 40), ...repeat("2027-02-01", 30)],
  "2026-11-30",
  "2027-02-01",
);

describe("a public page", () => {
  test("of a hundred posts or fewer shows them all", () => {
    const short = makeShared(repeat("2026-12-01", 100), "2026-11-30", "2026-12-29");
    expect(chooseMonth(short, null, "2026-12-05")).toEqual({
      ...short,
      counts: { posts: 100, approved: 1 },
      months: [],
      month: null,
    });
  });

  test("of a long calendar shows one month, and counts and names them all", () => {
    const page = chooseMonth(LONG, "2026-12", "2026-11-30");
    expect(page?.posts.map(({ localDate }) => localDate)).toEqual(repeat("2026-12-24", 40));
    expect(page?.counts).toEqual({ posts: 120, approved: 1 });
    expect(page?.months).toEqual([
      { month: "2026-11", posts: 50, approved: 1 },
      { month: "2026-12", posts: 40, approved: 0 },
      { month: "2027-01", posts: 0, approved: 0 },
      { month: "2027-02", posts: 30, approved: 0 },
    ]);
  });

  test("opens at today's month, before the calendar at its first and after it at its last", () => {
    const opened = (today: string) => chooseMonth(LONG, null, today)?.month;
    expect(opened("2027-01-15")).toBe("2027-01");
    expect(opened("2026-01-01")).toBe("2026-11");
    expect(opened("2030-01-01")).toBe("2027-02");
  });

  test("has no month that the calendar does not touch, nor one that is none", () => {
    for (const wanted of ["2026-10", "2027-03", "2026-13", "12", "", "..", "2026-12-24"])
      expect(chooseMonth(LONG, wanted, "2026-12-05")).toBeNull();
  });

  test("of a short calendar can be asked for by month too, as an old address may", () => {
    const short = makeShared(["2026-11-30", "2026-12-01"], "2026-11-30", "2026-12-29");
    expect(chooseMonth(short, "2026-12", "2026-12-05")?.posts).toHaveLength(1);
  });
});
