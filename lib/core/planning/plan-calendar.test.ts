import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../dates/local-date";
import { bakeryBrief, makeTopics, TEST_LIBRARIES } from "./brief-arbitraries";
import { listPlanWarnings } from "./list-plan-warnings";
import { planCalendar } from "./plan-calendar";

const topics = TEST_LIBRARIES.full;
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
    expect(listPlanWarnings(plan.findings).map((warning) => warning.code)).toEqual(["no_open_day"]);
  });

  it("doubles up on open days when some are closed, and says when a week cannot hold its posts", () => {
    const week = { days: 7, startDate: "2026-11-23" };
    const sixDays = planCalendar(bakeryBrief({ ...week, channels: daily }, { closedDays: ["sunday"] }), {
      occasions: [],
      topics,
    });
    expect(sixDays.slots).toHaveLength(7);
    expect(listPlanWarnings(sixDays.findings)).toEqual([]);
    const full = planCalendar(
      bakeryBrief({ ...week, channels: [{ channel: "instagram", postsPerWeek: 21 }] }, { closedDays: ["sunday"] }),
      { occasions: [], topics },
    );
    expect(full.slots).toHaveLength(18);
    expect(listPlanWarnings(full.findings)[0]).toMatchObject({ code: "week_too_short", date: "2026-11-23" });
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

  it("that count on a weather come up only where it is ordinary", () => {
    const snowy = [{ id: "shovel", pillar: "tips", layer: "trade" as const, weather: ["snow" as const] }];
    const tipsOnly = { pillars: [{ id: "tips", label: "Tips", share: 100 }], days: 7, channels: weekly };
    const { place } = bakeryBrief().business;
    const planIn = (latitude: number, longitude: number) =>
      planCalendar(bakeryBrief(tipsOnly, { place: { ...place, latitude, longitude } }), {
        occasions: [],
        topics: snowy,
      });
    expect(planIn(45, -93.3).slots[0]?.topicId).toBe("shovel");
    expect(planIn(25.8, -80.2).slots[0]?.topicId).toBeNull();
    expect(planIn(-33.9, 151.2).slots[0]?.topicId).toBeNull();
  });

  it("run out rather than repeat", () => {
    const plan = planCalendar(bakeryBrief({ days: 30, channels: daily }), {
      occasions: [],
      topics: makeTopics({ trade: 9, cluster: 0, universal: 0 }),
    });
    const open = plan.slots.filter((slot) => slot.topicId === null);
    expect(open.length).toBeGreaterThan(15);
  });
});

it("an offer with dates stands in offers posts of its days and in no other, and its own days draw one where none fell", () => {
  const planWith = (offers: { title: string; startsOn: string; endsOn: string }[]) =>
    planCalendar(bakeryBrief({ days: 42, channels: daily }, { offers }), { occasions: [], topics }).slots;
  const share = (slots: { pillar: string }[]) => slots.filter(({ pillar }) => pillar === "offers").length;
  for (let day = 1; day < 28; day++) {
    const date = addDays("2026-12-01", day);
    const slots = planWith([{ title: "One day only", startsOn: date, endsOn: date }]);
    const pinned = slots.filter((slot) => slot.offerIndex === 0);
    expect(pinned.map(({ localDate, pillar }) => ({ localDate, pillar }))).toEqual([
      { localDate: date, pillar: "offers" },
    ]);
    expect(share(slots)).toBe(share(planWith([])));
  }
});

it("an offer is named again on a channel after two weeks, and in its last days, not in every offers post", () => {
  const offers = [{ title: "Advent box", startsOn: "2026-12-01", endsOn: "2027-01-20" }];
  const pillars = [
    { id: "offers", label: "Offers", share: 30 },
    { id: "tips", label: "Tips", share: 70 },
  ];
  const { slots } = planCalendar(bakeryBrief({ days: 60, channels: daily, pillars }, { offers }), {
    occasions: [],
    topics,
  });
  const dates = slots.filter((slot) => slot.offerIndex === 0).map(({ localDate }) => localDate);
  expect(dates.length).toBeGreaterThanOrEqual(3);
  expect(dates.length).toBeLessThan(slots.filter(({ pillar }) => pillar === "offers").length / 2);
  for (const [i, date] of dates.slice(1).entries())
    expect(daysBetween(dates[i] ?? "", date)).toBeGreaterThanOrEqual(date >= "2027-01-16" ? 6 : 14);
});

it("a topic comes back on another channel after three weeks once all others had their turn, and not before", () => {
  const few = makeTopics({ trade: 40, cluster: 0, universal: 0 });
  const one = planCalendar(bakeryBrief({ days: 60, channels: daily }), { occasions: [], topics: few }).slots;
  const channels = [...daily, { channel: "tiktok" as const, postsPerWeek: 7 }];
  const two = planCalendar(bakeryBrief({ days: 60, channels }), { occasions: [], topics: few }).slots;
  const used = (slots: typeof one) => slots.flatMap((slot) => slot.topicId ?? []);
  expect(new Set(used(one)).size).toBe(used(one).length);
  expect(used(two).length).toBeGreaterThan(used(one).length * 1.3);
  const firstReuse = two.findIndex((slot, i) =>
    two.slice(0, i).some((other) => other.topicId === slot.topicId && slot.topicId),
  );
  const pillar = two[firstReuse]?.pillar;
  const before = new Set(used(two.slice(0, firstReuse)));
  // Nothing of its pillar that fits the season was left untouched.
  expect(
    few.some(
      (topic) =>
        topic.pillar === pillar &&
        !before.has(topic.id) &&
        !topic.seasons &&
        !topic.months &&
        !topic.needs &&
        !topic.channels,
    ),
  ).toBe(false);
});

it("an offer with dates is told in the first third of its days, before one without", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const offers = [
      { title: "Always" },
      { title: "Two keys for the price of one", startsOn: "2026-12-05", endsOn: "2026-12-10" },
      { title: "Winter box", startsOn: "2026-12-12", endsOn: "2026-12-26" },
    ];
    const channels = [{ channel: "instagram" as const, postsPerWeek: 5 }];
    const { slots } = planCalendar(
      { ...bakeryBrief({ days: 30, channels }, { offers }), seed: String(seed) },
      { occasions: [], topics },
    );
    const firstOf = (index: number) => slots.find(({ offerIndex }) => offerIndex === index)?.localDate ?? "never";
    expect(firstOf(1) <= "2026-12-07").toBe(true);
    expect(firstOf(2) <= "2026-12-16").toBe(true);
  }
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
    .filter((slot) => slot.offerIndex !== null)
    .map((slot) => ({ date: slot.localDate, title: offers[slot.offerIndex ?? -1]?.title }));
  expect(new Set(used.map(({ title }) => title))).toEqual(new Set(["Always", "Early", "Late"]));
  for (const { date, title } of used) expect(title).not.toBe(date <= "2026-12-10" ? "Late" : "Early");
});

it("offers alone are capped at 30 % and the rest goes to the default pillars", () => {
  const plan = planCalendar(bakeryBrief({ days: 70, pillars: [{ id: "offers", label: "Offers", share: 100 }] }), {
    occasions: [],
    topics,
  });
  expect(listPlanWarnings(plan.findings).map((warning) => warning.code)).toContain("offers_capped");
  expect(plan.slots.filter((slot) => slot.pillar === "offers").length).toBe(Math.floor(plan.slots.length * 0.3));
});
