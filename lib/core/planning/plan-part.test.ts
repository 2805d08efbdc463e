import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../brief";
import { addDays, daysBetween, weekdayOf } from "../dates/local-date";
import { WEEKDAYS } from "../vocabulary";
import { bakeryBrief, planInputArbitrary, TEST_LIBRARIES, type TestLibrary } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";
import { planPart } from "./plan-part";

interface Post {
  slotKey: string;
  localDate: string;
  channel: Brief["channels"][number]["channel"];
  topicId: string | null;
  pillar: string;
  locked: boolean;
}
type Step = { extend: number } | { rewrite: readonly [from: number, length: number] };

/** A calendar that is extended and written again, as its room does it. */
class Calendar {
  posts: Post[] = [];
  days = 0;
  #revision = 0;
  #extendedOn: readonly string[] = [];
  /** By week, the day on which the last part began that was added inside it. */
  readonly #grown = new Map<number, number>();

  constructor(
    readonly brief: Brief,
    readonly library: TestLibrary,
    readonly locks: (index: number) => boolean = () => false,
  ) {
    this.days = brief.days;
    this.#add(brief);
  }

  get end(): string {
    return addDays(this.brief.startDate, this.days - 1);
  }

  #add(brief: Brief): void {
    const topicsUsed = this.posts.flatMap(({ topicId, localDate: lastUsedOn, channel }) =>
      topicId === null ? [] : [{ topicId, lastUsedOn, channel }],
    );
    const seed = `${brief.seed}/${this.#revision++}`;
    const plan = planCalendar({ ...brief, topicsUsed, seed }, { occasions: [], topics: TEST_LIBRARIES[this.library] });
    this.posts.push(
      ...plan.slots.map(({ key: slotKey, localDate, channel, topicId, pillar }, i) => ({
        slotKey,
        pillar,
        localDate,
        channel,
        topicId,
        locked: this.locks(i),
      })),
    );
  }

  extend(days: number): void {
    const from = addDays(this.end, 1);
    this.#grown.set(Math.floor(this.days / 7), this.days);
    this.days += days;
    this.#write({ from, to: this.end, isExtension: true }, []);
  }

  rewrite(from: string, to: string): void {
    const goes = ({ locked, localDate }: Post) => !locked && localDate >= from && localDate <= to;
    const replaced = this.posts.filter(goes);
    this.posts = this.posts.filter((post) => !goes(post));
    this.#write({ from, to, isExtension: false }, replaced);
  }

  #write(period: { from: string; to: string; isExtension: boolean }, replaced: readonly Post[]): void {
    const whole = { startDate: this.brief.startDate, days: this.days, extendedOn: this.#extendedOn };
    const part = planPart({ ...whole, ...period, kept: this.posts, replaced });
    this.#extendedOn = part.extendedOn ?? [];
    this.#add({ ...this.brief, ...part });
  }

  take(step: Step): void {
    if ("extend" in step) {
      this.extend(step.extend);
      return;
    }
    const first = step.rewrite[0] % this.days;
    const last = Math.min(this.days, first + step.rewrite[1]) - 1;
    this.rewrite(addDays(this.brief.startDate, first), addDays(this.brief.startDate, last));
  }

  /** Posts of a channel by week. */
  weeks(channel: string): number[] {
    const counts = new Array<number>(Math.ceil(this.days / 7)).fill(0);
    for (const post of this.posts) {
      const week = Math.floor(daysBetween(this.brief.startDate, post.localDate) / 7);
      if (post.channel === channel) counts[week] = (counts[week] ?? 0) + 1;
    }
    return counts;
  }

  /** What a week holds at least of its posts: as many as fit on the open days of the last part that was added inside it. */
  leastOf(week: number, exact: number): number {
    const from = this.#grown.get(week) ?? week * 7;
    const end = Math.min(this.days, (week + 1) * 7);
    const open = Array.from({ length: end - from }, (_, day) => addDays(this.brief.startDate, from + day)).filter(
      (date) => !this.brief.blackoutDates.includes(date) && !this.brief.business.closedDays.includes(weekdayOf(date)),
    ).length;
    return Math.min(Math.floor(exact), open * 3);
  }
}

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ extend: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ rewrite: fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })) }),
);

const bakery = (days: number) =>
  new Calendar(
    bakeryBrief(
      {
        startDate: "2026-09-01",
        days,
        channels: [
          { channel: "instagram", postsPerWeek: 5 },
          { channel: "facebook", postsPerWeek: 3 },
        ],
      },
      { closedDays: ["monday"] },
    ),
    "full",
  );

describe("a calendar that is extended and written again", () => {
  it("writes on added days alone, as many as they add to the quota of their week", () => {
    const calendar = bakery(17);
    const before = calendar.posts.length;
    calendar.extend(3);
    calendar.extend(1);
    expect(calendar.posts.slice(before).every(({ localDate }) => localDate > "2026-09-17")).toBe(true);
    // The last day of the week is a Monday, closed: the days before it are over.
    expect(calendar.weeks("instagram")).toEqual([5, 5, 4]);
    const long = bakery(20);
    long.extend(44);
    expect(long.weeks("instagram").slice(0, 9)).toEqual([5, 5, 4, 5, 5, 5, 5, 5, 5]);
  });

  it("leaves days alone that were cleared before it was extended, and slots that stayed open there", () => {
    const daily = { startDate: "2027-03-01", days: 13, channels: [{ channel: "instagram" as const, postsPerWeek: 7 }] };
    const calendar = new Calendar(bakeryBrief(daily), "full");
    calendar.posts = calendar.posts.filter(({ localDate }) => localDate < "2027-03-08");
    const before = calendar.posts.length;
    calendar.extend(1);
    expect(calendar.posts.slice(before).map(({ localDate }) => localDate)).toEqual(["2027-03-14"]);
    calendar.extend(2);
    expect(calendar.posts.slice(before).map(({ localDate }) => localDate)).toEqual([
      "2027-03-14",
      "2027-03-15",
      "2027-03-16",
    ]);
  });

  it("counts weeks from its own first day where a period begins and ends inside them", () => {
    const calendar = bakery(84);
    calendar.rewrite("2026-09-03", "2026-10-20");
    expect(calendar.weeks("instagram")).toEqual(new Array(12).fill(5));
    expect(calendar.weeks("facebook")).toEqual(new Array(12).fill(3));
  });

  it("brings other topics to a week that is written again, as long as there are any", () => {
    const calendar = bakery(56);
    const [from, to] = ["2026-09-15", "2026-09-21"];
    const topics = () =>
      calendar.posts.filter(({ localDate }) => localDate >= from && localDate <= to).map(({ topicId }) => topicId);
    for (let i = 0; i < 3; i++) {
      const before = topics();
      calendar.rewrite(from, to);
      expect(topics()).toHaveLength(8);
      expect(topics().filter((topic) => before.includes(topic))).toEqual([]);
    }
  });

  it("brings topics back rather than leave slots open", () => {
    const calendar = new Calendar(
      bakeryBrief({ days: 7, channels: [{ channel: "facebook", postsPerWeek: 3 }] }),
      "tiny",
    );
    calendar.rewrite(calendar.brief.startDate, calendar.end);
    expect(calendar.posts.map(({ topicId }) => topicId)).not.toContain(null);
  });

  it("gives no slot the key of a post that stays, wherever that was moved", () => {
    const calendar = bakery(28);
    const moved = calendar.posts.find(({ localDate }) => localDate === "2026-09-09");
    if (!moved) throw new Error("no post to move");
    Object.assign(moved, { localDate: "2026-09-25" });
    calendar.rewrite("2026-09-08", "2026-09-14");
    const keys = calendar.posts.map(({ slotKey }) => slotKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(calendar.weeks(moved.channel)[1]).toBe(moved.channel === "instagram" ? 5 : 3);
  });

  it("holds the quota of every whole week exactly, and of a part week between floor and ceiling, whatever is done", () =>
    fc.assert(
      fc.property(
        planInputArbitrary(60),
        fc.array(stepArbitrary, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 9 }),
        ({ brief, library }, steps, everyLocked) => {
          const calendar = new Calendar(brief, library, (i) => i % everyLocked === 0);
          for (const step of steps) {
            calendar.take(step);
            const keys = calendar.posts.map(({ slotKey }) => slotKey);
            expect(new Set(keys).size).toBe(keys.length);
            for (const { channel, postsPerWeek } of brief.channels)
              for (const [week, count] of calendar.weeks(channel).entries()) {
                const exact = (postsPerWeek * Math.min(7, calendar.days - week * 7)) / 7;
                expect(count).toBeLessThanOrEqual(Math.ceil(exact));
                expect(count).toBeGreaterThanOrEqual(calendar.leastOf(week, exact));
              }
          }
        },
      ),
      { numRuns: 80 },
    ));
});

describe("a calendar that grows over closed days", () => {
  const CLOSED_PARTS: [what: string, brief: Brief, parts: number[], weeks: Record<string, number[]>][] = [
    [
      "a weekend on which nothing is open",
      bakeryBrief(
        {
          startDate: "2027-06-02",
          days: 10,
          channels: [
            { channel: "linkedin", postsPerWeek: 5 },
            { channel: "x", postsPerWeek: 3 },
          ],
        },
        { closedDays: ["saturday", "sunday"] },
      ),
      [2, 2],
      { linkedin: [5, 5], x: [3, 3] },
    ],
    ...(
      [
        ["sunday", [7, 3, 1, 3]],
        ["friday", [8, 1, 5]],
      ] as const
    ).map(([closed, [days, ...parts]]): (typeof CLOSED_PARTS)[number] => [
      `a ${closed} alone`,
      bakeryBrief(
        {
          startDate: "2028-01-20",
          days,
          channels: [
            { channel: "instagram", postsPerWeek: 5 },
            { channel: "x", postsPerWeek: 3 },
            { channel: "google_business", postsPerWeek: 2 },
          ],
        },
        { closedDays: [closed] },
      ),
      parts,
      { instagram: [5, 5], x: [3, 3], google_business: [2, 2] },
    ]),
  ];

  it.each(CLOSED_PARTS)("by %s has whole weeks", (_, brief, parts, weeks) => {
    const calendar = new Calendar(brief, "full");
    for (const days of parts) calendar.extend(days);
    for (const [channel, counts] of Object.entries(weeks)) expect(calendar.weeks(channel)).toEqual(counts);
  });

  it("does not bring back what was cleared before a closed day was added", () => {
    const channels = [{ channel: "instagram" as const, postsPerWeek: 7 }];
    const brief = bakeryBrief({ startDate: "2027-03-01", days: 5, channels }, { closedDays: ["saturday"] });
    const calendar = new Calendar(brief, "full");
    calendar.posts = [];
    calendar.extend(1);
    calendar.extend(1);
    expect(calendar.posts.map(({ localDate }) => localDate)).toEqual(["2027-03-07", "2027-03-07"]);
  });

  it("has the quota of every whole week, in whatever parts it grew, where the last of them can hold it", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 27 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 21 }),
        (closedDays, blackouts, days, parts, postsPerWeek) => {
          const startDate = "2028-01-20";
          const blackoutDates = blackouts.map((day) => addDays(startDate, day));
          const channels = [{ channel: "instagram" as const, postsPerWeek }];
          const calendar = new Calendar(
            bakeryBrief({ startDate, days, channels, blackoutDates }, { closedDays }),
            "full",
          );
          for (const part of parts) calendar.extend(part);
          for (const [week, count] of calendar.weeks("instagram").entries()) {
            const isWhole = calendar.days >= (week + 1) * 7;
            if (isWhole && calendar.leastOf(week, postsPerWeek) === postsPerWeek) expect(count).toBe(postsPerWeek);
          }
        },
      ),
      { numRuns: 150 },
    ));
});

describe("the pillars of a calendar that grows in pieces", () => {
  it.each([1, 3, 7])("have their shares as a whole, though it is extended by %i days at a time", (piece) => {
    const calendar = new Calendar(
      bakeryBrief({ startDate: "2026-09-01", days: 7, channels: [{ channel: "instagram", postsPerWeek: 3 }] }),
      "full",
    );
    for (let step = 0; step < 84; step += piece) calendar.extend(piece);
    const { posts, brief } = calendar;
    for (const { id, share } of brief.pillars) {
      const count = posts.filter(({ pillar }) => pillar === id).length;
      expect([id, Math.abs(count - (share / 100) * posts.length) <= 1.5]).toEqual([id, true]);
    }
  });

  it("have them again when a week is written once more", () => {
    const calendar = new Calendar(
      bakeryBrief({ startDate: "2026-09-01", days: 28, channels: [{ channel: "instagram", postsPerWeek: 5 }] }),
      "full",
    );
    for (const from of ["2026-09-01", "2026-09-08", "2026-09-15", "2026-09-22", "2026-09-08"])
      calendar.rewrite(from, addDays(from, 6));
    const { posts, brief } = calendar;
    for (const { id, share } of brief.pillars) {
      const count = posts.filter(({ pillar }) => pillar === id).length;
      expect([id, Math.abs(count - (share / 100) * posts.length) <= 1.5]).toEqual([id, true]);
    }
  });
});
