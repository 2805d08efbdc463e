import { describe, expect, it } from "vitest";
import type { Occasion } from "../brief";
import { addDays, daysBetween } from "../dates/local-date";
import { bakeryBrief, TEST_LIBRARIES } from "./brief-arbitraries";
import { DEFAULT_PILLARS } from "./default-pillars";
import { listPlanWarnings } from "./list-plan-warnings";
import type { PlannerTopic } from "./plan";
import { planCalendar } from "./plan-calendar";

const topics = TEST_LIBRARIES.full;
const occasion = (date: string, extra: Partial<Occasion> = {}): Occasion => ({
  id: `o-${date}`,
  name: "Donut Day",
  date,
  kind: "observance",
  sombre: false,
  relevantTo: ["bakery"],
  carriedBy: "any",
  ...extra,
});
const daily = [{ channel: "instagram" as const, postsPerWeek: 7 }];
const weekly = [{ channel: "instagram" as const, postsPerWeek: 1 }];

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

  it("of the faith that the business keeps come before any other of their day", () => {
    const others = [occasion("2026-11-27", { id: "a", name: "Mother's Day", kind: "public_holiday", relevantTo: [] })];
    const own = occasion("2026-11-27", { id: "b", name: "Eid al-Fitr", kept: true });
    const { slots } = planCalendar(bakeryBrief({ days: 14, channels: daily }), { occasions: [...others, own], topics });
    expect(slots.flatMap((slot) => slot.occasion?.name ?? [])).toEqual(["Eid al-Fitr"]);
  });

  it("that are a country's greatest holidays leave no ordinary post beside them, on whatever channel", () => {
    const channels = (["instagram", "facebook", "x", "threads"] as const).map((channel) => ({
      channel,
      postsPerWeek: 7,
    }));
    const onDay = (extra: Partial<Occasion>) =>
      planCalendar(bakeryBrief({ days: 14, channels: channels }), {
        occasions: [
          occasion("2026-11-25", { name: "Christmas Day", kind: "public_holiday", relevantTo: [], ...extra }),
        ],
        topics,
      }).slots.filter(({ localDate }) => localDate === "2026-11-25");
    expect(onDay({ great: true }).map((slot) => slot.occasion?.name)).toEqual(Array(4).fill("Christmas Day"));
    expect(onDay({}).filter((slot) => slot.occasion !== null)).toHaveLength(2);
  });

  it("that a country lives towards stand beside each other and before what the world observes", () => {
    const marked = (others: Occasion[]) =>
      planCalendar(bakeryBrief({ days: 14, channels: daily }), {
        occasions: [
          occasion("2026-11-26", { id: "great", name: "Mother's Day", relevantTo: [], great: true }),
          ...others,
        ],
        topics,
      }).slots.flatMap((slot) => slot.occasion?.name ?? []);
    const next = (name: string, extra: Partial<Occasion>) =>
      occasion("2026-11-25", { id: "next", name, relevantTo: [], ...extra });
    expect(marked([next("Juneteenth", { kind: "public_holiday", great: true })])).toEqual([
      "Juneteenth",
      "Mother's Day",
    ]);
    expect(marked([next("International Women's Day", {})])).toEqual(["Mother's Day"]);
  });

  it("that are sombre draw none and see no cheerful one beside them", () => {
    const date = "2026-11-26";
    const { slots } = planCalendar(bakeryBrief({ days: 7, channels: daily }), {
      occasions: [occasion(date), occasion(date, { id: "quiet", name: "Quiet Day", sombre: true, relevantTo: [] })],
      topics,
    });
    expect(slots.find((slot) => slot.localDate === date)?.occasion?.name).toBe("Quiet Day");
  });

  it("that are sombre leave a feast that the town keeps one slot of their day, on another channel where there is one", () => {
    const date = "2026-11-26";
    const quiet = occasion(date, { id: "quiet", name: "Quiet Day", sombre: true, relevantTo: [] });
    const feast = occasion(date, { id: "feast", name: "Diwali", relevantTo: [] });
    const named = (channels: typeof daily | ({ channel: "facebook"; postsPerWeek: number } | (typeof daily)[0])[]) =>
      planCalendar(bakeryBrief({ days: 7, channels }), { occasions: [quiet, feast], topics })
        .slots.filter((slot) => slot.localDate === date)
        .map((slot) => slot.occasion?.name)
        .sort();
    expect(named([...daily, { channel: "facebook", postsPerWeek: 7 }])).toEqual(["Diwali", "Quiet Day"]);
    expect(named(daily)).toEqual(["Diwali"]);
  });

  it("that are feasts of the town draw a post onto a quiet day, on every quota, and the rest of the day stays quiet", () => {
    const date = "2026-11-26";
    const occasions = [
      occasion(date, { id: "quiet", name: "Remembrance Sunday", sombre: true, relevantTo: [] }),
      occasion(date, { id: "feast", name: "Diwali", relevantTo: [] }),
    ];
    for (const postsPerWeek of [1, 2, 3, 5, 7, 14]) {
      const channels = [
        { channel: "instagram" as const, postsPerWeek },
        { channel: "facebook" as const, postsPerWeek },
      ];
      const { slots, findings } = planCalendar(bakeryBrief({ days: 7, channels }), { occasions, topics });
      const ofDay = slots.filter((slot) => slot.localDate === date).map((slot) => slot.occasion?.name);
      expect([postsPerWeek, ofDay.filter((name) => name === "Diwali")]).toEqual([postsPerWeek, ["Diwali"]]);
      expect(ofDay.filter((name) => name !== "Diwali" && name !== "Remembrance Sunday")).toEqual([]);
      expect(slots).toHaveLength(2 * postsPerWeek);
      expect(findings.unmarked).toEqual([]);
    }
  });

  const mothersDay = occasion("2026-12-06", { id: "mothers-day", name: "Mother's Day", relevantTo: [] });
  it("that are great are wished for on the open day before where the business is closed on theirs", () => {
    const brief = bakeryBrief({ days: 28 }, { closedDays: ["saturday", "sunday"] });
    const { slots, findings } = planCalendar(brief, { occasions: [mothersDay], topics });
    const tied = slots.filter((slot) => slot.occasion);
    expect(tied.map(({ localDate, occasion: tiedTo }) => [localDate, tiedTo?.on])).toEqual([
      ["2026-12-04", "2026-12-06"],
    ]);
    expect(listPlanWarnings(findings)).toEqual([]);
  });

  it("that are great and shut out by closed days, or by the quotas, are named to the owner; blackout dates stay silent", () => {
    const unmarked = (brief: Partial<Parameters<typeof bakeryBrief>[0]>, occasions: Occasion[], closed = false) =>
      listPlanWarnings(
        planCalendar(bakeryBrief(brief, closed ? { closedDays: ["thursday", "friday", "saturday", "sunday"] } : {}), {
          occasions,
          topics,
        }).findings,
      ).filter(({ code }) => code === "day_unmarked");
    expect(unmarked({ days: 28 }, [mothersDay], true)).toEqual([
      {
        code: "day_unmarked",
        date: "2026-12-06",
        message:
          "No post marks Mother's Day (Sunday 6 December): you are closed then, and no post stands on an open day just before. Add one by hand where you want it.",
      },
    ]);
    expect(unmarked({ days: 28, blackoutDates: ["2026-12-06"] }, [mothersDay])).toEqual([]);
    const feasts = ["2026-11-23", "2026-12-01", "2026-12-09", "2026-12-17"].map((date, i) =>
      occasion(date, { id: `feast-${i}`, name: "Diwali", relevantTo: [] }),
    );
    expect(unmarked({ days: 28, channels: weekly }, feasts)).toEqual([]);
    const twice = ["2026-11-23", "2026-11-25"].map((date, i) =>
      occasion(date, { id: `feast-${i}`, name: "Diwali", relevantTo: [], great: true }),
    );
    expect(unmarked({ days: 28, channels: weekly }, twice).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^No post marks Diwali \(.* November\): no post stands on that day/),
    ]);
    const dayOff: Partial<Occasion> = { kind: "public_holiday", name: "Whit Monday", relevantTo: [] };
    const daysOff = ["2026-11-23", "2026-11-30"].map((date) => occasion(date, dayOff));
    expect(unmarked({ days: 28, channels: weekly }, daysOff).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^No post marks Whit Monday \(Monday 30 November\): a fifth of the posts/),
    ]);
    const holiday = occasion("2026-12-06", {
      id: "other",
      name: "Jamhuri Day",
      kind: "public_holiday",
      relevantTo: [],
    });
    expect(unmarked({ days: 28 }, [{ ...mothersDay, great: true }, holiday]).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^No post marks Jamhuri Day \(Sunday 6 December\): a greater day falls on that date/),
    ]);
  });

  it("that are great take the post that stands on them, however few there are; themes keep to a fifth of the posts", () => {
    const dates = ["2026-11-23", "2026-12-01", "2026-12-09", "2026-12-17"];
    const tiedDates = (extra: Partial<Occasion>) =>
      planCalendar(bakeryBrief({ days: 28, channels: weekly }), {
        occasions: dates.map((date) => occasion(date, extra)),
        topics,
      }).slots.flatMap((slot) => (slot.occasion ? slot.localDate : []));
    expect(tiedDates({ name: "Diwali", relevantTo: [] })).toEqual(dates);
    expect(tiedDates({ name: "World Loaf Day", carriedBy: "theme" })).toHaveLength(1);
  });

  it("that are feasts of the town or the trade are marked beside a greater day of their week, and so are public holidays", () => {
    const other = (name: string, relevantTo: string[], kind: Occasion["kind"] = "observance") =>
      occasion("2026-12-02", { id: "other", name, relevantTo, kind });
    const named = (own: Occasion) =>
      planCalendar(bakeryBrief({ days: 28, channels: daily }), { occasions: [own, mothersDay], topics }).slots.flatMap(
        (slot) => slot.occasion?.name ?? [],
      );
    expect(named(other("Cinco de Mayo", ["bakery"]))).toEqual(["Cinco de Mayo", "Mother's Day"]);
    expect(named(other("Bonfire Night", []))).toEqual(["Bonfire Night", "Mother's Day"]);
    expect(named(other("Labor Day", [], "public_holiday"))).toEqual(["Labor Day", "Mother's Day"]);
    expect(named(other("Easter Monday", [], "public_holiday"))).toEqual(["Mother's Day"]);
  });

  it("that customers live by come before a day off that few shops greet, and stand beside it where there are posts for both", () => {
    const valentines = occasion("2027-02-14", { id: "v", name: "Valentine's Day", relevantTo: [] });
    for (const name of ["Presidents' Day", "Family Day", "Heritage Day", "Washington's Birthday"]) {
      const dayOff = occasion("2027-02-15", { id: "p", name, kind: "public_holiday", relevantTo: [] });
      const plan = (startDate: string, channels: typeof daily) =>
        planCalendar(bakeryBrief({ startDate, days: 14, channels }), { occasions: [dayOff, valentines], topics });
      const named = (channels: typeof daily) =>
        plan("2027-02-11", channels).slots.flatMap((slot) => slot.occasion?.name ?? []);
      expect(named(weekly)).toEqual(["Valentine's Day"]);
      expect(named(daily)).toEqual(["Valentine's Day", name]);
      expect(listPlanWarnings(plan("2027-02-08", daily).findings)).toEqual([]);
    }
  });

  const oneCalled = (name: string, extra: Partial<Occasion> = {}) => {
    const { carriedBy: _, ...themed } = occasion("2026-12-02", { name });
    return { ...themed, ...extra };
  };
  const topicCalled = (title: string, pillar = "tips", extra: Partial<PlannerTopic> = {}): PlannerTopic => ({
    id: title.replaceAll(" ", "-"),
    title,
    pillar,
    layer: "trade",
    ...extra,
  });
  const tiedSlots = (occasions: Occasion[], library: PlannerTopic[], brief = bakeryBrief({ days: 28 })) =>
    planCalendar(brief, { occasions, topics: [...library, ...topics] }).slots.filter((slot) => slot.occasion);

  it("that name a thing are tied to a topic about it, on one channel, by exchanging pillars where need be", () => {
    const muffin = topicCalled("A muffin on the back seat", "proof");
    const tied = tiedSlots([oneCalled("National Muffin Day")], [muffin]);
    expect(tied.map(({ localDate, topicId, pillar }) => ({ localDate, topicId, pillar }))).toEqual([
      { localDate: "2026-12-02", topicId: muffin.id, pillar: "proof" },
    ]);
    const counts = (slots: { pillar: string }[]) =>
      DEFAULT_PILLARS.map(({ id }) => slots.filter((slot) => slot.pillar === id).length);
    const plan = (occasions: Occasion[]) =>
      planCalendar(bakeryBrief({ days: 28 }), { occasions, topics: [muffin] }).slots;
    // The week's days differ, the mix does not.
    expect(counts(plan([oneCalled("National Muffin Day")]))).toEqual(counts(plan([])));
  });

  it("that name a thing no topic is about are not tied, nor what nobody named for the trade", () => {
    expect(tiedSlots([oneCalled("National Anvil Day")], [])).toEqual([]);
    expect(tiedSlots([oneCalled("World Muffin Day", { relevantTo: [] })], [topicCalled("A muffin at home")])).toEqual(
      [],
    );
    expect(
      tiedSlots([oneCalled("World Muffin Day", { relevantTo: ["cafe"] })], [topicCalled("A muffin at home")]),
    ).toEqual([]);
  });

  it("of the trade itself are tied to any topic of the trade", () => {
    const [slot] = tiedSlots([oneCalled("World Baking Day", { carriedBy: "trade" })], []);
    expect(slot?.topicId).toMatch(/^trade-/);
  });

  it("of the whole town have at most two posts, first one that talks with people, and no offers", () => {
    const channels = (["instagram", "facebook", "tiktok", "linkedin"] as const).map((channel) => ({
      channel,
      postsPerWeek: 7,
    }));
    const tied = tiedSlots(
      [occasion("2026-12-25", { name: "Christmas Day", kind: "public_holiday", relevantTo: [] })],
      [],
      {
        ...bakeryBrief({ days: 42 }),
        channels,
      },
    );
    expect(tied).toHaveLength(2);
    expect(new Set(tied.map(({ channel }) => channel)).size).toBe(2);
    expect(tied.map(({ pillar }) => pillar)).toContain("community");
    expect(tied.map(({ pillar }) => pillar)).not.toContain("offers");
  });

  it("that are sombre leave at most two channels a line, and every other post of the day moves", () => {
    const channels = (["google_business", "instagram", "facebook", "tiktok", "linkedin"] as const).map((channel) => ({
      channel,
      postsPerWeek: 7,
    }));
    const quiet = occasion("2026-12-02", { sombre: true, relevantTo: [] });
    const brief = { ...bakeryBrief({ startDate: "2026-11-30", days: 14 }), channels };
    const { slots } = planCalendar(brief, { occasions: [quiet], topics });
    const ofDay = slots.filter(({ localDate }) => localDate === quiet.date);
    expect(ofDay.map(({ channel }) => channel).sort()).toEqual(["facebook", "instagram"]);
    expect(ofDay.every(({ occasion: tied }) => tied?.id === quiet.id)).toBe(true);
    expect(slots).toHaveLength(5 * 14);
  });

  it("that are sombre have two posts a month together, however many there are, public holidays first", () => {
    const quietOn = (day: string, kind: Occasion["kind"] = "observance") =>
      occasion(`2026-12-${day}`, { sombre: true, relevantTo: [], kind });
    const brief = {
      ...bakeryBrief({ startDate: "2026-12-01", days: 31 }),
      channels: (["instagram", "facebook"] as const).map((channel) => ({ channel, postsPerWeek: 7 })),
    };
    const occasions = [quietOn("02"), quietOn("08"), quietOn("10"), quietOn("16", "public_holiday"), quietOn("24")];
    const { slots } = planCalendar(brief, { occasions, topics });
    const quiet = slots.filter(({ occasion: tied }) => tied?.sombre);
    expect(quiet.map(({ localDate }) => localDate)).toEqual(["2026-12-02", "2026-12-16"]);
    const days = new Set(occasions.map(({ date }) => date));
    expect(slots.filter(({ localDate }) => days.has(localDate))).toHaveLength(2);
  });

  it("that are sombre have no ordinary post beside them, even where there is no other day", () => {
    const quiet = occasion("2026-12-02", { sombre: true, relevantTo: [] });
    const brief = bakeryBrief({ startDate: quiet.date, days: 1, channels: [{ channel: "x", postsPerWeek: 14 }] });
    const { slots } = planCalendar(brief, { occasions: [quiet], topics });
    expect(slots.map(({ occasion: tied }) => tied?.id)).toEqual([quiet.id, quiet.id]);
  });

  it("on blackout dates and closed days are left out", () => {
    const date = "2026-12-02";
    for (const brief of [
      bakeryBrief({ days: 28, blackoutDates: [date] }),
      bakeryBrief({ days: 28 }, { closedDays: ["wednesday"] }),
    ])
      expect(planCalendar(brief, { occasions: [occasion(date)], topics }).slots.some((slot) => slot.occasion)).toBe(
        false,
      );
  });

  it("of the owner are told a week before, once in the last days and on their day, in the formats channels have for events", () => {
    const channels = [
      { channel: "google_business" as const, postsPerWeek: 3 },
      { channel: "instagram" as const, postsPerWeek: 3 },
      { channel: "facebook" as const, postsPerWeek: 3 },
    ];
    const { slots } = planCalendar(
      bakeryBrief(
        { startDate: "2026-11-01", days: 42, channels },
        { events: [{ date: "2026-12-05", name: "Open evening" }] },
      ),
      { occasions: [], topics },
    );
    const about = slots.filter((slot) => slot.eventIndex === 0);
    const ahead = about.map(({ localDate }) => daysBetween(localDate, "2026-12-05"));
    expect(about).toHaveLength(3);
    expect(ahead.filter((days) => days >= 6 && days <= 9)).toHaveLength(1);
    expect(ahead).toContain(0);
    expect(ahead.filter((days) => days >= 1 && days <= 5)).toHaveLength(1);
    expect(new Set(about.map(({ channel }) => channel)).size).toBe(3);
    for (const { channel, format } of about) expect(format === "event").toBe(channel !== "instagram");
  });

  it("of the owner that come back every week are named once each, and never fill the calendar", () => {
    const events = Array.from({ length: 8 }, (_, week) => ({
      date: addDays("2026-11-05", week * 7),
      name: "Quiz night",
    }));
    const channels = (["instagram", "facebook", "linkedin"] as const).map((channel) => ({ channel, postsPerWeek: 3 }));
    const { slots } = planCalendar(bakeryBrief({ startDate: "2026-11-01", days: 60, channels }, { events }), {
      occasions: [],
      topics,
    });
    for (const index of events.keys()) {
      const count = slots.filter((slot) => slot.eventIndex === index).length;
      expect(count).toBeGreaterThanOrEqual(1);
      if (index > 0) expect(count).toBe(1);
    }
  });
});
