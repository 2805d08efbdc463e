import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Brief, type Slot, slotSchema } from "../brief";
import { addDays, daysBetween, weekdayOf } from "../dates/local-date";
import { seasonOf } from "../dates/season";
import { planInputArbitrary } from "./brief-arbitraries";
import { CHANNEL_HABITS } from "./channel-habits";
import { matchPillar } from "./match-pillar";
import { normaliseShares } from "./normalise-shares";
import { checkPlans, countBy, type PlannedInput } from "./plan-arbitraries";
import { planCalendar } from "./plan-calendar";

const northernMonth = (month: number, latitude: number) => (latitude < 0 ? ((month + 5) % 12) + 1 : month);

describe("every plan, whatever the brief", () => {
  it("is the same byte for byte when planned again", () =>
    checkPlans(120, 60, ({ brief, occasions, topics, plan }) =>
      expect(JSON.stringify(planCalendar(JSON.parse(JSON.stringify(brief)), { occasions, topics }))).toBe(
        JSON.stringify(plan),
      ),
    ));

  it("has valid slots with unique keys in order of date and time, none on a closed or blackout day", () =>
    checkPlans(200, 100, ({ brief, plan }) => {
      expect(new Set(plan.slots.map((slot) => slot.key)).size).toBe(plan.slots.length);
      const moments = plan.slots.map((slot) => `${slot.localDate} ${slot.localTime}`);
      expect(moments).toEqual([...moments].sort());
      for (const slot of plan.slots) {
        slotSchema.parse(slot);
        expect(daysBetween(brief.startDate, slot.localDate)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(brief.startDate, slot.localDate)).toBeLessThan(brief.days);
        expect(brief.blackoutDates).not.toContain(slot.localDate);
        expect(brief.business.closedDays).not.toContain(weekdayOf(slot.localDate));
      }
    }));

  it("holds every whole week's quota exactly and a part week's between floor and ceiling", () =>
    checkPlans(200, 150, ({ brief, plan }) => {
      const counts = countBy(
        plan.slots,
        (slot) => `${slot.channel}/${Math.floor(daysBetween(brief.startDate, slot.localDate) / 7)}`,
      );
      for (const { channel, postsPerWeek } of brief.channels)
        for (let week = 0; week * 7 < brief.days; week++) {
          const days = Array.from({ length: Math.min(7, brief.days - week * 7) }, (_, d) =>
            addDays(brief.startDate, week * 7 + d),
          );
          const open = days.filter(
            (date) => !brief.blackoutDates.includes(date) && !brief.business.closedDays.includes(weekdayOf(date)),
          );
          const count = counts.get(`${channel}/${week}`) ?? 0;
          const exact = (postsPerWeek * days.length) / 7;
          expect(count).toBeLessThanOrEqual(Math.ceil(exact));
          expect(count).toBeGreaterThanOrEqual(Math.min(Math.floor(exact), open.length * 3));
        }
    }));

  it("caps offers at 30 % and puts none on a sombre day", () =>
    checkPlans(200, 150, ({ occasions, plan }) => {
      const sombre = new Set(occasions.filter((occasion) => occasion.sombre).map((occasion) => occasion.date));
      const offers = plan.slots.filter((slot) => slot.pillar === "offers");
      expect(offers.length).toBeLessThanOrEqual(plan.slots.length * 0.3 + 1e-9);
      for (const slot of offers) expect(sombre.has(slot.localDate)).toBe(false);
    }));

  it("repeats a pillar on a day of a channel only when it says so", () =>
    checkPlans(200, 150, ({ plan }) => {
      const most = Math.max(
        0,
        ...countBy(plan.slots, (slot) => `${slot.localDate}/${slot.channel}/${slot.pillar}`).values(),
      );
      expect(most > 1).toBe(plan.findings.repeated !== null);
    }));

  it("keeps 60 days between two posts of one topic on a channel and 21 between channels, earlier calendars included", () =>
    checkPlans(731, 60, ({ brief, plan }) => {
      const past = new Map<string, { channel: string | undefined; date: string }[]>();
      const restOf = (use: { channel: string | undefined }, channel: string) =>
        use.channel === undefined || use.channel === channel ? 60 : 21;
      const note = (topicId: string, channel: string | undefined, date: string) =>
        past.set(topicId, [...(past.get(topicId) ?? []), { channel, date }]);
      for (const { topicId, channel, lastUsedOn } of brief.topicsUsed) note(topicId, channel, lastUsedOn);
      for (const { topicId, channel, localDate } of plan.slots) {
        if (topicId === null) continue;
        for (const use of past.get(topicId) ?? [])
          expect(daysBetween(use.date, localDate)).toBeGreaterThanOrEqual(restOf(use, channel));
        note(topicId, channel, localDate);
      }
    }));

  const topicsOfSlots = (input: PlannedInput) => {
    const byId = new Map(input.topics.map((topic) => [topic.id, topic]));
    return input.plan.slots.flatMap((slot) => {
      const topic = slot.topicId === null ? undefined : byId.get(slot.topicId);
      return topic ? [{ slot, topic }] : [];
    });
  };

  it("takes only topics of the slot's pillar, fit for the channel, whose facts are known", () =>
    checkPlans(400, 80, (input) => {
      for (const { slot, topic } of topicsOfSlots(input)) {
        expect(matchPillar(slot.pillar)).toContain(topic.pillar);
        expect(topic.needs).toBeUndefined();
        if (topic.channels) expect(topic.channels).toContain(slot.channel);
      }
    }));

  it("takes a seasonal topic only in its season and months, by hemisphere", () =>
    checkPlans(400, 80, (input) => {
      const { place } = input.brief.business;
      for (const { slot, topic } of topicsOfSlots(input)) {
        if (topic.seasons) expect(topic.seasons).toContain(seasonOf(slot.localDate, place));
        const month = Number(slot.localDate.slice(5, 7));
        const northern = topic.hemisphereAware ? northernMonth(month, place.latitude) : month;
        if (topic.months) expect(topic.months).toContain(northern);
      }
    }));

  it("gives formats the channel has, offer and event only where it has those", () =>
    checkPlans(120, 100, ({ plan }) => {
      for (const slot of plan.slots) {
        if (slot.format === "offer" || slot.format === "event") {
          expect(["google_business", "facebook"]).toContain(slot.channel);
          expect(slot.format === "event" ? slot.eventIndex : slot.offerIndex).not.toBeNull();
        } else expect(CHANNEL_HABITS[slot.channel].formats).toHaveProperty(slot.format);
      }
    }));

  it("sets times in steps of five minutes, two hours apart on one day and channel", () =>
    checkPlans(200, 100, ({ plan }) => {
      const taken = new Map<string, number[]>();
      for (const slot of plan.slots) {
        const [hours = 0, minutes = 0] = slot.localTime.split(":").map(Number);
        expect(minutes % 5).toBe(0);
        const key = `${slot.localDate}/${slot.channel}`;
        const others = taken.get(key) ?? [];
        for (const other of others) expect(hours * 60 + minutes - other).toBeGreaterThanOrEqual(120);
        taken.set(key, [...others, hours * 60 + minutes]);
      }
    }));
});

/** True of a slot whose post speaks of its own day. */
function isOfToday({ localDate, occasion, eventIndex, offerIndex }: Slot, { events, offers }: Brief["business"]) {
  const isOccasion = occasion !== null && occasion.kind !== "season" && occasion.on === undefined;
  const isEvent = eventIndex !== null && events[eventIndex]?.date === localDate;
  return isOccasion || isEvent || (offerIndex !== null && offers[offerIndex]?.endsOn === localDate);
}

describe("what is told of today, whatever the brief", () => {
  it("is told by noon wherever the channel has no other post that day", () =>
    checkPlans(200, 100, ({ brief, plan }) => {
      const perDay = countBy(plan.slots, ({ localDate, channel }) => `${localDate}/${channel}`);
      const alone = plan.slots.filter(({ localDate, channel }) => perDay.get(`${localDate}/${channel}`) === 1);
      for (const slot of alone) if (isOfToday(slot, brief.business)) expect(slot.localTime <= "12:00").toBe(true);
    }));
});

/** Any quota of up to `most` posts a week on each channel, any shares, every day open, and nothing that wants a pillar of its own. */
const plainInput = (maxDays: number, most: number) =>
  planInputArbitrary(maxDays).map(({ brief }) => ({
    ...brief,
    channels: brief.channels.map((quota) => ({ ...quota, postsPerWeek: quota.postsPerWeek % (most + 1) })),
    blackoutDates: [],
    business: { ...brief.business, closedDays: [], offers: [], events: [] },
  }));

describe("pillar shares", () => {
  /** The farthest that any pillar is from its share from the first day to any other. */
  const farthest = (slots: readonly Slot[], pillars: readonly { id: string; share: number }[]) => {
    const days = [...new Set(slots.map(({ localDate }) => localDate))];
    return Math.max(
      0,
      ...pillars.flatMap(({ id, share }) =>
        days.map((day) => {
          const until = slots.filter(({ localDate }) => localDate <= day);
          return Math.abs(until.filter(({ pillar }) => pillar === id).length - share * until.length);
        }),
      ),
    );
  };

  it("are within a post and a quarter of what was asked from the first day to any other, up to 15 posts a week on every channel, however lopsided", () =>
    fc.assert(
      fc.property(plainInput(200, 15), (brief) => {
        const { slots } = planCalendar(brief, { occasions: [], topics: [] });
        const pillars = normaliseShares(brief.pillars).pillars;
        expect(farthest(slots, pillars)).toBeLessThanOrEqual(1.25);
        for (const { id, share } of pillars) {
          const count = slots.filter(({ pillar }) => pillar === id).length;
          expect(Math.abs(count - share * slots.length)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 150 },
    ));

  it("are within one post of what was asked over the whole calendar, whatever is tied to its days", () =>
    checkPlans(200, 150, ({ brief, occasions, plan }) => {
      const pillars = normaliseShares(brief.pillars).pillars;
      const sombre = new Set(occasions.filter((one) => one.sombre).map(({ date }) => date));
      const calm = plan.slots.filter(({ localDate }) => !sombre.has(localDate));
      const offers = pillars.find(({ id }) => id === "offers")?.share ?? 0;
      // Too few days for offers: their posts go to the others.
      if (calm.length < plan.slots.length && offers > 0) return;
      for (const { id, share } of pillars) {
        const count = plan.slots.filter((slot) => slot.pillar === id).length;
        expect(Math.abs(count - share * plan.slots.length)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }));
});
