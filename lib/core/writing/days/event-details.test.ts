import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createGate } from "../../checking/gate";
import { addDays } from "../../dates/local-date";
import { type CHANNELS, TONES, type Tone } from "../../vocabulary";
import { EVENT_EVE_PHRASES } from "../phrases/event-eve-phrases";
import { EVENT_PHRASES } from "../phrases/event-phrases";
import { writeBuiltin } from "../write-builtin";
import { makeBusiness, makeSlot, readTrade } from "../writing.fixture";

const read = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const { library, trade } = readTrade("bakery", read);
const DAY = "2027-05-14";
const DETAILS = "10 am to 4 pm in the yard behind the shop. Bring a loaf tin";
const LONG = `${DETAILS}, a friend and an hour of time: there is a tour of the ovens at eleven and at two, flour to take home, a table for children, and the old mixer runs once more for those who ask nicely`;

/** Posts about one event so many days before it, one calendar after the other. */
function announce(
  event: { name: string; details?: string },
  tone: Tone,
  daysBefore: readonly number[],
  channel: (typeof CHANNELS)[number] = "instagram",
  seed = "s",
) {
  const business = makeBusiness(trade, { tone, events: [{ date: DAY, ...event }] });
  const gate = createGate({ business, neighbours: [] });
  const slots = daysBefore.map((before) => {
    const localDate = addDays(DAY, -before);
    const occasion =
      before === 0 ? { id: `event-0-${DAY}`, name: event.name, kind: "owner_event" as const, sombre: false } : null;
    return makeSlot({
      key: `${localDate}/${channel}/0`,
      localDate,
      channel,
      topicId: null,
      eventIndex: 0,
      occasion,
      pillar: "community",
    });
  });
  return [...writeBuiltin({ slots, business, library, gate, seed })].map((one) =>
    "draft" in one ? one.draft.caption : null,
  );
}

describe("what the owner tells of an event", () => {
  describe.each(TONES)("in a %s voice", (tone) => {
    it.each(["instagram", "facebook", "google_business", "linkedin", "x", "threads"] as const)(
      "is told ahead of it, the day before and on its day, on %s",
      (channel) => {
        for (const caption of announce({ name: "Open oven day", details: DETAILS }, tone, [9, 1, 0], channel)) {
          expect(caption).toContain("Open oven day");
          expect(caption).toContain(`${DETAILS}.`);
          expect(caption).not.toMatch(
            /What time|the time, the place|Time and place|Times and details|the time or the place/,
          );
        }
      },
    );
  });

  it("is told at least once where it is long, and the event in every post", () => {
    for (const tone of TONES) {
      const captions = announce({ name: "Open oven day", details: LONG }, tone, [9, 4, 1, 0]);
      for (const caption of captions) expect(caption).toContain("Open oven day");
      expect(captions.some((caption) => caption?.includes(LONG))).toBe(true);
    }
  });

  it("is left to other channels where it is too long for one, which still names the event", () => {
    const [caption] = announce({ name: "Open oven day", details: LONG }, "friendly", [5], "x");
    expect(caption).toContain("Open oven day");
    expect(caption?.length).toBeLessThanOrEqual(280);
  });

  it("is told of a closure and of a memorial as it stands, without a word of cheer", () => {
    const [closed] = announce(
      { name: "Closed for repairs", details: "The bakery next door takes our orders" },
      "playful",
      [3],
    );
    expect(closed).toContain("The bakery next door takes our orders.");
    const [memorial] = announce({ name: "Memorial for Ann", details: "6 pm at the chapel" }, "playful", [3]);
    expect(memorial).toContain("6 pm at the chapel.");
    expect(memorial).not.toMatch(/[!😀-🙏]/u);
  });

  it("makes a plain telling of what is grave by its details alone", () => {
    const captions = announce(
      { name: "Charity run", details: "In memory of our colleague Ann, who died in March" },
      "playful",
      [5, 1],
    );
    for (const caption of captions) expect(caption).not.toMatch(/[!😀-🙏]|Cancel everything|spoilers|Fridge/u);
  });
});

describe("an event's posts", () => {
  const eves = Object.values(EVENT_EVE_PHRASES.eventEve).flat();
  const startOf = (phrase: string) => phrase.split("{")[0]?.trim() ?? "";

  it("have more than five wordings for each stage in each tone, no two of them for two stages", () => {
    for (const tone of TONES) {
      const stages = [EVENT_PHRASES.eventAhead[tone], EVENT_EVE_PHRASES.eventEve[tone], EVENT_PHRASES.eventDay[tone]];
      for (const wordings of stages) expect(new Set(wordings).size).toBeGreaterThan(5);
      const all = stages.flat();
      expect(new Set(all).size).toBe(all.length);
      for (const eve of EVENT_EVE_PHRASES.eventEve[tone])
        expect(eve).toMatch(/tomorrow|one (?:more|day)|next stop|nearly/i);
    }
  });

  it("say on the eve what is said on no other day", () => {
    for (const tone of TONES)
      for (const seed of ["a", "b", "c"]) {
        const [ahead, eve, day] = announce({ name: "Spring market" }, tone, [9, 1, 0], "instagram", seed);
        const isEve = (caption: string | null | undefined) =>
          eves.some(
            (phrase) =>
              startOf(phrase).length > 3 && caption?.replaceAll("Portland", "{town}").includes(startOf(phrase)),
          );
        expect([tone, seed, isEve(eve)]).toEqual([tone, seed, true]);
        expect(eve).not.toBe(ahead);
        expect(day).not.toBe(eve);
      }
  });

  it("one event in one tone is announced in more than five ways", () => {
    for (const tone of TONES) {
      const openings = new Set(
        Array.from(
          { length: 30 },
          (_, index) =>
            announce({ name: "Rye evening" }, tone, [0], "instagram", `seed-${index}`)[0]
              ?.split("\n")[0]
              ?.split("Rye")[0],
        ),
      );
      expect(openings.size).toBeGreaterThan(5);
    }
  });

  it("speak on the eve of no other day", () => {
    for (const phrase of eves) expect(phrase).not.toMatch(/\{(?:when|day|Day)\}|today/i);
  });
});
