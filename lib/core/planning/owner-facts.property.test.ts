import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief, Offer, Slot } from "../brief";
import { daysBetween } from "../dates/local-date";
import { planInputArbitrary, TEST_LIBRARIES } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";

/** Checks a property of the plans of random briefs of up to 120 days. */
const check = (property: (brief: Brief, slots: readonly Slot[], sombre: ReadonlySet<string>) => void) =>
  fc.assert(
    fc.property(planInputArbitrary(120), ({ brief, occasions, library }) =>
      property(
        brief,
        planCalendar(brief, { occasions, topics: TEST_LIBRARIES[library] }).slots,
        new Set(occasions.filter((one) => one.sombre).map(({ date }) => date)),
      ),
    ),
    { numRuns: 200 },
  );

const pairsOf = <T>(items: readonly T[]) =>
  items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const));
const channelsOf = (slots: readonly Slot[]) => [...new Set(slots.map(({ channel }) => channel))];

describe("the owner's events, whatever the brief", () => {
  const eachEvent = (
    judge: (about: Slot[], date: string, slots: readonly Slot[], sombre: ReadonlySet<string>) => void,
  ) =>
    check((brief, slots, sombre) => {
      for (const [index, { date }] of brief.business.events.entries())
        judge(
          slots.filter(({ eventIndex }) => eventIndex === index),
          date,
          slots,
          sombre,
        );
    });

  it("are spoken of from four weeks before to their day, which alone is told as the day", () =>
    eachEvent((about, date) => {
      for (const { localDate, occasion } of about) {
        const ahead = daysBetween(localDate, date);
        expect(ahead >= 0 && ahead <= 28).toBe(true);
        expect(occasion?.kind === "owner_event").toBe(ahead === 0);
      }
    }));

  it("are never told twice on one date, nor on one channel within four days", () =>
    eachEvent((about) => {
      for (const [one, other] of pairsOf(about))
        expect(daysBetween(one.localDate, other.localDate)).toBeGreaterThanOrEqual(
          one.channel === other.channel ? 4 : 1,
        );
    }));

  it("have two posts a channel at most (three on the only one), and three in all", () =>
    eachEvent((about, _, slots) => {
      const posting = channelsOf(slots);
      expect(about.length).toBeLessThanOrEqual(3);
      for (const channel of posting)
        expect(about.filter((slot) => slot.channel === channel).length).toBeLessThanOrEqual(
          posting.length === 1 ? 3 : 2,
        );
    }));

  it("are announced twice at most before their day, whatever the channels", () =>
    eachEvent((about, date) => {
      expect(about.filter(({ localDate }) => localDate < date).length).toBeLessThanOrEqual(2);
    }));

  it("are told wherever a post of the days before can carry them", () =>
    eachEvent((about, date, slots, sombre) => {
      if (about.length > 0) return;
      const couldCarry = slots.filter(({ localDate, occasion, eventIndex, pillar }) => {
        const ahead = daysBetween(localDate, date);
        if (sombre.has(localDate)) return false;
        return ahead >= 1 && ahead <= 5 && occasion === null && eventIndex === null && pillar !== "offers";
      });
      expect(couldCarry).toEqual([]);
    }));
});

describe("the owner's offers, whatever the brief", () => {
  const isOn = ({ startsOn, endsOn }: Offer, date: string) => (startsOn ?? date) <= date && (endsOn ?? date) >= date;
  const eachOffer = (judge: (uses: Slot[], offer: Offer, slots: readonly Slot[], brief: Brief) => void) =>
    check((brief, slots) => {
      for (const [index, offer] of brief.business.offers.entries())
        judge(
          slots.filter(({ offerIndex }) => offerIndex === index),
          offer,
          slots,
          brief,
        );
    });

  it("stand in offers posts of their days and in no other, so that the promotional cap holds for them", () =>
    eachOffer((uses, offer, slots) => {
      for (const { pillar, eventIndex, localDate } of uses)
        expect([pillar, eventIndex, isOn(offer, localDate)]).toEqual(["offers", null, true]);
      expect(uses.length).toBeLessThanOrEqual(slots.length * 0.3 + 1e-9);
    }));

  it("rest two weeks on a channel, in their last days one, and three days between channels", () =>
    eachOffer((uses, { endsOn }) => {
      for (const [before, use] of pairsOf(uses)) {
        const isLastCall = endsOn !== undefined && daysBetween(use.localDate, endsOn) <= 4;
        const rest = before.channel === use.channel ? (isLastCall ? 6 : 14) : 3;
        expect(daysBetween(before.localDate, use.localDate)).toBeGreaterThanOrEqual(rest);
      }
    }));

  it("are told at least once where there is an offers post for each", () =>
    eachOffer((uses, offer, slots, { business }) => {
      const couldSay = slots.filter(
        ({ pillar, eventIndex, localDate }) => pillar === "offers" && eventIndex === null && isOn(offer, localDate),
      );
      if (couldSay.length > business.offers.length) expect(uses.length).toBeGreaterThan(0);
    }));
});
