import { describe, expect, it } from "vitest";
import type { Brief } from "../brief";
import { addDays } from "../dates/local-date";
import { WEEKDAYS } from "../vocabulary";
import { bakeryBrief, TEST_LIBRARIES } from "./brief-arbitraries";
import { listPlanWarnings } from "./list-plan-warnings";
import { planCalendar } from "./plan-calendar";

const START = "2026-12-01";
const warningsOf = (overrides: Partial<Brief>, business: Partial<Brief["business"]> = {}) =>
  listPlanWarnings(
    planCalendar(bakeryBrief({ startDate: START, days: 28, ...overrides }, business), {
      occasions: [],
      topics: TEST_LIBRARIES.full,
    }).findings,
  ).map(({ code, message }) => `${code}: ${message}`);
const onePost = (...channels: Brief["channels"][number]["channel"][]) =>
  channels.map((channel) => ({ channel, postsPerWeek: 1 }));

describe("a plan says of an extreme brief what it could not do", () => {
  it("a mix of offers alone: what the rest of the posts is about", () => {
    const [first] = warningsOf({ pillars: [{ id: "offers", label: "Offers", share: 100 }] });
    expect(first).toBe(
      "offers_capped: Offers are limited to 30 % of the posts; your mix names nothing else, so the rest is tips, proof, behind the scenes and community.",
    );
  });

  it("a mix with other pillars: that they have the rest", () => {
    const [first] = warningsOf({
      pillars: [
        { id: "offers", label: "Offers", share: 90 },
        { id: "tips", label: "Tips", share: 10 },
      ],
    });
    expect(first).toBe(
      "offers_capped: Offers are limited to 30 % of the posts; the rest went to the other pillars of your mix.",
    );
  });

  it("a week without an open day: every channel that loses its posts", () => {
    const blackoutDates = Array.from({ length: 7 }, (_, day) => addDays(START, 7 + day));
    expect(warningsOf({ channels: onePost("instagram", "facebook"), blackoutDates })).toEqual([
      "week_too_short: No day is open in the week from Tuesday 8 December, so its 2 posts on Instagram and Facebook are left out.",
    ]);
  });

  it("a period without an open day: one day is named once", () => {
    const none = { closedDays: [...WEEKDAYS] };
    expect(warningsOf({ days: 1 }, none)).toEqual([
      "no_open_day: Tuesday 1 December is closed or blacked out, so nothing is planned.",
    ]);
    expect(warningsOf({ days: 2 }, none)).toEqual([
      "no_open_day: Every day from Tuesday 1 December to Wednesday 2 December is closed or blacked out, so nothing is planned.",
    ]);
  });

  it("weeks with one open day: what the first of them holds, on all channels together", () => {
    const closedDays = WEEKDAYS.filter((day) => day !== "sunday");
    const channels: Brief["channels"] = [
      { channel: "instagram", postsPerWeek: 7 },
      { channel: "x", postsPerWeek: 5 },
      { channel: "facebook", postsPerWeek: 1 },
    ];
    expect(warningsOf({ channels }, { closedDays })).toEqual([
      "week_too_short: The open days from Tuesday 1 December hold 6 of 12 posts on Instagram and X; later weeks are short too.",
    ]);
  });
});
