import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TONES } from "../vocabulary";
import { makeBusiness, planSlots, postedOf, readTrade, violationsOf, write } from "./writing.fixture";

const readTopics = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/topics/${path}.json`, import.meta.url), "utf8"));
const { library, trade } = readTrade("gym", readTopics);

/** What celebrates or invites. */
const PARTY =
  /waiting for|looking forward|got plans|save the date|no more sleeps|wish us luck|party|happening|at last|excite|countdown|counting down|ready|lovely|mark the date|spread|happy day|diary|sleeps|something coming/i;

describe.each(TONES)("an absence of a %s owner", (tone) => {
  it.each(["closed for refurbishment", "Summer holiday", "we're away"])(
    'is told as a notice and never celebrated: "%s"',
    (name) => {
      const business = makeBusiness(trade, { tone, events: [{ name, date: "2026-12-26" }] });
      const slots = planSlots({
        business,
        library,
        days: 30,
        channels: { instagram: 7, facebook: 7, google_business: 7 },
      });
      const posts = postedOf(write(business, library, slots)).filter(({ slot }) => slot.eventIndex !== null);
      expect(posts.length).toBeGreaterThan(3);
      for (const { draft } of posts) {
        const { caption, callToAction } = draft;
        expect(caption.toLowerCase()).toContain(name.toLowerCase());
        expect(`${caption} ${callToAction?.text}`).not.toMatch(PARTY);
        expect(caption).toMatch(/^\p{Lu}/u);
        expect(caption).not.toMatch(/[.?!] \p{Ll}/u);
      }
      expect(violationsOf(business, posts)).toEqual([]);
    },
  );
});

describe("an event's name", () => {
  it("begins a sentence with a capital", () => {
    for (const tone of TONES) {
      const business = makeBusiness(trade, { tone, events: [{ name: "summer fair", date: "2026-12-26" }] });
      const slots = planSlots({ business, library, days: 30, channels: { instagram: 14, facebook: 14, x: 14 } });
      for (const { slot, draft } of postedOf(write(business, library, slots)))
        if (slot.eventIndex !== null) expect(draft.caption).not.toMatch(/(?:^|[.?!]\s)summer fair/);
    }
  });
});
