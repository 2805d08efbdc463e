import { expect, it } from "vitest";
import type { BusinessFacts, Slot } from "../../brief";
import { kindsFor } from "../write-slot";
import { isAtWork } from "./is-at-work";

const DAY = "2026-08-31";
const facts = (over: Partial<Pick<BusinessFacts, "events" | "offers" | "services">>) => ({
  events: [],
  offers: [],
  services: [],
  ...over,
});

it("is told by the owner's own words for the day", () => {
  const event = (name: string) => facts({ events: [{ name, date: DAY }] });
  const offer = (startsOn?: string, endsOn?: string) =>
    facts({ offers: [{ title: "Two for one", ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) }] as never });
  expect(isAtWork(event("Open as usual on the bank holiday"), DAY)).toBe(true);
  expect(isAtWork(event("Wine tasting"), DAY)).toBe(true);
  expect(isAtWork(event("Closed for the bank holiday"), DAY)).toBe(false);
  expect(isAtWork(offer("2026-08-20", "2026-09-02"), DAY)).toBe(true);
  expect(isAtWork(offer("2026-09-01", "2026-09-02"), DAY)).toBe(false);
  expect(isAtWork(offer(), DAY)).toBe(false);
  expect(isAtWork(facts({ services: ["24/7 call-outs"] }), DAY)).toBe(true);
  expect(isAtWork(facts({ services: ["Boiler repair"] }), DAY)).toBe(false);
});

it("leaves no wish for a day off to whoever is at work that day", () => {
  const slot = {
    localDate: DAY,
    offerIndex: null,
    occasion: { id: "b", name: "Summer bank holiday", kind: "public_holiday", sombre: false },
  } as unknown as Slot;
  expect(kindsFor(slot, undefined, false)).toEqual(["holiday", "topic"]);
  expect(kindsFor(slot, undefined, false, true)).toEqual(["topic"]);
});
