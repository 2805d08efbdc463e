import { describe, expect, it } from "vitest";
import type { Occasion } from "../brief";
import { addDays, daysBetween } from "../dates/local-date";
import { bakeryBrief, makeTopics, TEST_LIBRARIES } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";

const topics = TEST_LIBRARIES.full;
const occasion = (date: string, extra: Partial<Occasion> = {}): Occasion => ({
  id: `o-${date}`,
  name: "Donut Day",
  date,
  kind: "observance",
  sombre: false,
  relevantTo: ["bakery"],
  ...extra,
});
const daily = [{ channel: "instagram" as const, postsPerWeek: 7 }];
const weekly = [{ channel: "instagram" as const, postsPerWeek: 1 }];

describe("a plan", () => {
  it("differs by seed, by business and by start, and not by anything else", () => {
    const plan = (brief: ReturnType<typeof bakeryBrief>) =>
      JSON.stringify(
        planCalendar(brief, { occasions: [], topics }).slots.map((slot) => [slot.topicId, slot.localTime]),
      );
    expect(plan(bakeryBrief())).toBe(plan(bakeryBrief()));
    expect(plan(bakeryBrief({ seed: "other" }))).not.toBe(plan(bakeryBrief()));
    expect(plan(bakeryBrief({}, { name: "Crumb & Co" }))).not.toBe(plan(bakeryBrief()));
  });

  it("of one day has at least one post, of two years every week in full", () => {
    expect(planCalendar(bakeryBrief({ days: 1 }), { occasions: [], topics }).slots.length).toBeGreaterThan(0);
    const { slots } = planCalendar(bakeryBrief({ days: 731, startDate: "2027-11-01", channels: daily }), {
      occasions: [],
      topics,
    });
    expect(slots).toHaveLength(731);
    expect(slots.filter((slot) => slot.localDate === "2028-02-29")).toHaveLength(1);
    expect(slots.at(-1)?.localDate).toBe(addDays("2027-11-01", 730));
  });

  it("keeps the wall clock through days on which the clocks change", () => {
    for (const startDate of ["2026-03-08", "2026-11-01"]) {
      const { slots } = planCalendar(
        bakeryBrief({ startDate, days: 1, channels: [{ channel: "instagram", postsPerWeek: 21 }] }),
        { occasions: [], topics },
      );
      expect(slots).toHaveLength(3);
      for (const slot of slots) expect(slot.localTime >= "08:00" && slot.localTime <= "21:00").toBe(true);
    }
  });

  it("says so when no day is open", () => {
    const closedDays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
    const plan = planCalendar(bakeryBrief({}, { closedDays: [...closedDays] }), { occasions: [], topics });
    expect(plan.slots).toEqual([]);
    expect(plan.warnings.map((warning) => warning.code)).toEqual(["no_open_day"]);
  });

  it("doubles up on open days when some are closed, and says when a week cannot hold its posts", () => {
    const week = { days: 7, startDate: "2026-11-23" };
    const sixDays = planCalendar(bakeryBrief({ ...week, channels: daily }, { closedDays: ["sunday"] }), {
      occasions: [],
      topics,
    });
    expect(sixDays.slots).toHaveLength(7);
    expect(sixDays.warnings).toEqual([]);
    const full = planCalendar(
      bakeryBrief({ ...week, channels: [{ channel: "instagram", postsPerWeek: 21 }] }, { closedDays: ["sunday"] }),
      { occasions: [], topics },
    );
    expect(full.slots).toHaveLength(18);
    expect(full.warnings[0]).toMatchObject({ code: "week_too_short", date: "2026-11-23" });
  });
});

describe("topics", () => {
  it("of a bakery's first month are nearly all about baking, later ones mix", () => {
    const { slots } = planCalendar(bakeryBrief({ days: 366, channels: daily }), { occasions: [], topics });
    const firstMonth = slots.slice(0, 30);
    expect(firstMonth.filter((slot) => slot.topicId?.startsWith("trade")).length).toBeGreaterThanOrEqual(27);
    expect(slots.slice(31).some((slot) => slot.topicId?.startsWith("universal"))).toBe(true);
    expect(slots.every((slot) => slot.topicId !== null)).toBe(true);
  });

  it("for an owner's own pillar come from the library pillar its name resembles, under the owner's id", () => {
    const { slots } = planCalendar(
      bakeryBrief({ days: 14, pillars: [{ id: "customer_reviews", label: "Reviews", share: 100 }] }),
      { occasions: [], topics },
    );
    const proof = new Set(topics.filter((topic) => topic.pillar === "proof").map((topic) => topic.id));
    expect(
      slots.every((slot) => slot.pillar === "customer_reviews" && slot.topicId !== null && proof.has(slot.topicId)),
    ).toBe(true);
  });

  it("that need a fact come up once the owner has given it", () => {
    const needing = [{ id: "needs-site", pillar: "tips", layer: "trade" as const, needs: ["website" as const] }];
    const tipsOnly = { pillars: [{ id: "tips", label: "Tips", share: 100 }], days: 7, channels: weekly };
    expect(planCalendar(bakeryBrief(tipsOnly), { occasions: [], topics: needing }).slots[0]?.topicId).toBeNull();
    expect(
      planCalendar(bakeryBrief(tipsOnly, { website: "https://example.com" }), { occasions: [], topics: needing })
        .slots[0]?.topicId,
    ).toBe("needs-site");
  });

  it("run out with a warning rather than repeat", () => {
    const plan = planCalendar(bakeryBrief({ days: 30, channels: daily }), {
      occasions: [],
      topics: makeTopics({ trade: 9, cluster: 0, universal: 0 }),
    });
    const open = plan.slots.filter((slot) => slot.topicId === null);
    expect(open.length).toBeGreaterThan(15);
    expect(plan.warnings).toEqual([expect.objectContaining({ code: "variety_exhausted", date: open[0]?.localDate })]);
  });
});

describe("occasions", () => {
  it("draw a post of their week onto their date", () => {
    for (let offset = 0; offset < 14; offset++) {
      const date = addDays("2026-11-22", offset);
      const { slots } = planCalendar(bakeryBrief({ days: 14, channels: weekly }), {
        occasions: [occasion(date)],
        topics,
      });
      expect(slots.find((slot) => slot.occasion)?.localDate).toBe(date);
      expect(slots).toHaveLength(2);
    }
  });

  it("that are sombre draw none and see no cheerful one beside them", () => {
    const date = "2026-11-26";
    const { slots } = planCalendar(bakeryBrief({ days: 7, channels: daily }), {
      occasions: [occasion(date), occasion(date, { id: "quiet", name: "Quiet Day", sombre: true, relevantTo: [] })],
      topics,
    });
    expect(slots.find((slot) => slot.localDate === date)?.occasion?.name).toBe("Quiet Day");
  });

  it("of the owner come with a teaser in the week before, in the formats channels have for events", () => {
    const channels = [
      { channel: "google_business" as const, postsPerWeek: 2 },
      { channel: "instagram" as const, postsPerWeek: 3 },
    ];
    const { slots } = planCalendar(
      bakeryBrief({ days: 28, channels }, { events: [{ date: "2026-12-05", name: "Open evening" }] }),
      { occasions: [], topics },
    );
    for (const { channel } of channels) {
      const about = slots.filter((slot) => slot.channel === channel && slot.eventIndex === 0);
      expect(about.map((slot) => slot.localDate === "2026-12-05")).toEqual([false, true]);
      expect(daysBetween(about[0]?.localDate ?? "", "2026-12-05")).toBeLessThanOrEqual(7);
      expect(about.every((slot) => slot.format === "event")).toBe(channel === "google_business");
    }
  });
});

it("an owner's offers take turns inside their dates", () => {
  const offers = [
    { title: "Always" },
    { title: "Early", endsOn: "2026-12-10" },
    { title: "Late", startsOn: "2026-12-11" },
  ];
  const { slots } = planCalendar(
    bakeryBrief(
      {
        days: 60,
        channels: daily,
        pillars: [
          { id: "offers", label: "Offers", share: 30 },
          { id: "tips", label: "Tips", share: 70 },
        ],
      },
      { offers },
    ),
    { occasions: [], topics },
  );
  const used = slots
    .filter((slot) => slot.pillar === "offers")
    .map((slot) => ({ date: slot.localDate, title: offers[slot.offerIndex ?? -1]?.title }));
  expect(new Set(used.map(({ title }) => title))).toEqual(new Set(["Always", "Early", "Late"]));
  for (const { date, title } of used) expect(title).not.toBe(date <= "2026-12-10" ? "Late" : "Early");
});

it("offers alone are capped at 30 % and the rest goes to the default pillars", () => {
  const plan = planCalendar(bakeryBrief({ days: 70, pillars: [{ id: "offers", label: "Offers", share: 100 }] }), {
    occasions: [],
    topics,
  });
  expect(plan.warnings.map((warning) => warning.code)).toContain("offers_capped");
  expect(plan.slots.filter((slot) => slot.pillar === "offers").length).toBe(Math.floor(plan.slots.length * 0.3));
});
