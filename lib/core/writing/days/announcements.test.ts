import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BusinessFacts } from "../../brief";
import { TONES } from "../../vocabulary";
import { NOTICE_PHRASES } from "../phrases/notice-phrases";
import type { Phrases } from "../phrases/phrase";
import { makeBusiness, type Posted, planSlots, postedOf, readTrade, violationsOf, write } from "../writing.fixture";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const { library, trade } = readTrade("gym", readTopics);

const CHANNELS = { instagram: 7, facebook: 7, google_business: 7 } as const;

function writeMonth(over: Partial<BusinessFacts>): { business: BusinessFacts; posts: Posted[] } {
  const business = makeBusiness(trade, over);
  const slots = planSlots({ business, library, days: 30, channels: CHANNELS });
  return { business, posts: postedOf(write(business, library, slots)) };
}

const announcementsOf = (over: Partial<BusinessFacts>) => {
  const { business, posts } = writeMonth(over);
  return { business, posts: posts.filter(({ slot }) => slot.eventIndex !== null) };
};

/** What celebrates or invites. */
const PARTY =
  /waiting for|looking forward|got plans|save the date|no more sleeps|wish us luck|party|happening|at last|excite|countdown|counting down|ready|lovely|mark the date|spread|happy day|diary|sleeps|something coming|finally|!|[\u{1F300}-\u{1FAFF}]/iu;
/** What makes light of it. */
const JOKE = /whisper|wild theories|gossip|funny|signing off|credits|guess|plot|host:|new here|poked|fridge|pencil/i;

describe.each(TONES)("an event of a %s owner that nobody comes to", (tone) => {
  it.each([
    "closed for refurbishment",
    "Summer holiday",
    "we're away",
    "Early close 1pm",
    "Cancelled: colour workshop",
    "No late opening",
    "New prices from Monday",
    "Online ordering paused 2-4pm for maintenance",
    "Closed until 2 January",
    "Trunk show moved to July",
    "Antenatal class full",
    "Strike: no deliveries",
    "Phones down from 2pm",
    "Card machine broken",
    "Short-staffed: half menu",
    "Ben's last day",
    "Court date",
    "Back to work",
    "Leaving drinks for Ben",
    "Something blue",
  ])('is told as a notice and never celebrated: "%s"', (name) => {
    const { business, posts } = announcementsOf({ tone, events: [{ name, date: "2026-12-26" }] });
    expect(posts.length).toBeGreaterThan(1);
    for (const { draft } of posts) {
      const { caption, callToAction } = draft;
      expect(caption.toLowerCase()).toContain(name.toLowerCase());
      expect(`${caption} ${callToAction?.text}`).not.toMatch(PARTY);
      expect(caption).toMatch(/^\p{Lu}/u);
      expect(caption).not.toMatch(/[.?!] \p{Ll}/u);
    }
    expect(violationsOf(business, posts)).toEqual([]);
  });
});

describe.each(TONES)("a closure of a %s owner that lasts", (tone) => {
  const toldOf = (name: string) =>
    announcementsOf({ tone, events: [{ name, date: "2026-12-26" }] }).posts.map(({ draft }) => draft.caption);

  it("is told from its first day to its last", () => {
    const captions = toldOf("Closed for the Fair fortnight");
    expect(captions.length).toBeGreaterThan(2);
    for (const caption of captions)
      expect(caption).toMatch(/(?:today|December 26) to January 8, 2027: Closed for the Fair fortnight/i);
  });

  it.each(["Closed until 2 January", "Closed for refurbishment"])(
    "says no last day twice, and none unknown: %s",
    (name) => {
      for (const caption of toldOf(name)) expect(caption).not.toMatch(/(?:today|December 26) to /i);
    },
  );
});

describe.each(TONES)("an event of a %s owner about death or illness", (tone) => {
  it.each([
    "In memory of Jo",
    "Remembrance evening for lost pets",
    "Funeral of Dr Shah - closed",
    "Cancer support evening",
  ])('is told quietly, without a joke, a signature or a tag: "%s"', (name) => {
    const { business, posts } = announcementsOf({ tone, events: [{ name, date: "2026-12-26" }] });
    expect(posts.length).toBeGreaterThan(2);
    for (const { draft } of posts) {
      expect(draft.caption).toContain(name);
      expect(`${draft.caption} ${draft.callToAction?.text}`).not.toMatch(PARTY);
      expect(`${draft.caption} ${draft.callToAction?.text}`).not.toMatch(JOKE);
      expect(draft.hashtags).toEqual([]);
    }
    expect(violationsOf(business, posts)).toEqual([]);
  });
});

it("a date of which nothing is known is told in words as true of bad news as of good, the same in every tone", () => {
  const date: Record<string, Phrases> = Object.fromEntries(
    Object.entries(NOTICE_PHRASES).filter(([key]) => key.startsWith("date")),
  );
  expect(Object.keys(date).length).toBeGreaterThan(4);
  for (const byTone of Object.values(date))
    for (const tone of TONES) {
      expect(byTone[tone]).toEqual(byTone.professional);
      for (const wording of byTone[tone]) {
        expect(wording).not.toMatch(PARTY);
        expect(wording).not.toMatch(JOKE);
        expect(wording).not.toMatch(/sorry|patience|understanding|bearing|glad|happy|nice|love|thank|remind/i);
      }
    }
});

/** What is said of closed doors and of changes. */
const TAKES_AWAY =
  /sorry|patience|understanding|bearing|hear it from us|may concern|please note|notice|caught out|planning to see us|affect/i;

describe.each(TONES)("an event of a %s owner that is no bad news", (tone) => {
  it.each([
    "Mother's Day",
    "We're back!",
    "Small Business Saturday",
    "Last day of the financial year",
    "Wreath workshop SOLD OUT",
    "last appointments before xmas",
    "Eid Mubarak, open after prayers",
  ])('is told without a word for what is taken away: "%s"', (name) => {
    const { business, posts } = announcementsOf({ tone, events: [{ name, date: "2026-12-26" }] });
    for (const { draft } of posts) expect(draft.caption).not.toMatch(TAKES_AWAY);
    expect(violationsOf(business, posts)).toEqual([]);
  });
});

describe("an event's name", () => {
  it("begins a sentence with a capital", () => {
    for (const tone of TONES)
      for (const { draft } of announcementsOf({ tone, events: [{ name: "summer fair", date: "2026-12-26" }] }).posts)
        expect(draft.caption).not.toMatch(/(?:^|[.?!]\s)summer fair/);
  });

  it.each([
    "Closed - we're in the parade!",
    "Kitchen refit, closed until Friday",
    "Quiz: music of the 80s",
    "Open late on Friday",
  ])('that holds stops or dates of its own ends its sentence: "%s"', (name) => {
    for (const tone of TONES)
      for (const { draft } of announcementsOf({ tone, events: [{ name, date: "2026-12-26" }] }).posts)
        expect(draft.caption).toMatch(new RegExp(`${name.replace(/[.!]/g, "")}[.!](?=\\s|$)`));
  });

  it.each([
    "New prices from today",
    "No tours this weekend",
    "Open tonight",
    "Sale starts tomorrow",
    "Quiz this Friday",
    "Closed next week",
    "We've moved to 14 Peel Street",
  ])('that says a day by the day of reading is told on its own day only: "%s"', (name) => {
    const { posts } = announcementsOf({ events: [{ name, date: "2026-12-26" }] });
    expect(new Set(posts.map(({ slot }) => slot.localDate))).toEqual(new Set(["2026-12-26"]));
  });
});

it.each(TONES)("a %s owner's name that holds a colon stands in a sentence with no second one", (tone) => {
  for (const name of [
    "Kiln breakdown: no kits shipped this week",
    "Court date: Monday",
    "Emma's retirement: open house",
  ])
    for (const { draft } of announcementsOf({ tone, events: [{ name, date: "2026-12-26" }] }).posts)
      expect(draft.caption).toMatch(new RegExp(`(?:^|[.!?]\\s+)${name}`, "m"));
});

it.each(TONES)("somebody who retires is thanked by a %s owner, and no button asks for questions", (tone) => {
  const { posts } = announcementsOf({ tone, events: [{ name: "Graham retires after 41 years", date: "2026-12-26" }] });
  expect(posts.length).toBeGreaterThan(1);
  for (const { draft } of posts) {
    expect(draft.caption).toMatch(/thank/i);
    expect(`${draft.caption} ${draft.callToAction?.text}`).not.toMatch(/questions?|let others know|get in touch/i);
  }
});

it("nobody is invited to send a message about what cannot wait, or told sorry for a plan that nobody had", () => {
  for (const name of ["Closed for Christmas", "Kiln breakdown: no kits shipped this week"])
    for (const { draft } of announcementsOf({ events: [{ name, date: "2026-12-26" }] }).posts)
      expect(draft.caption).not.toMatch(/can(?:'t|not) wait|something planned/i);
});

it("other hours are nothing to be sorry for: they may be longer ones", () => {
  for (const tone of TONES)
    for (const { draft } of announcementsOf({ tone, events: [{ name: "Late opening until 8pm", date: "2026-12-26" }] })
      .posts)
      expect(draft.caption).not.toMatch(/sorry|patience|understanding|bearing with|cannot wait/i);
});

describe("an announcement", () => {
  it("has no hashtags of a topic that it does not speak of", () => {
    const own = new Set([...trade.tags, "PortlandGym"]);
    const { posts } = announcementsOf({ events: [{ name: "Closed for New Year", date: "2026-12-26" }] });
    for (const { draft } of posts) expect(draft.hashtags.filter((tag) => !own.has(tag))).toEqual([]);
  });
});

it("nothing is offered on the day of an owner's event about death or illness", () => {
  for (const seed of [1, 2, 3, 4]) {
    const date = `2026-12-2${seed}`;
    const { posts } = writeMonth({
      offers: [{ title: "First call is free" }, { title: "Ten per cent off" }],
      events: [{ name: "Suicide prevention talk", date }],
    });
    const onDay = posts.filter(({ slot }) => slot.localDate === date);
    expect(onDay.length).toBeGreaterThan(1);
    for (const { slot } of onDay) expect([slot.offerIndex, slot.pillar === "offers"]).toEqual([null, false]);
  }
});

describe("on the days of a closure", () => {
  const { posts } = writeMonth({
    tone: "warm",
    services: ["Personal training"],
    offers: [{ title: "First month half price" }],
    website: "https://harbor.example",
    events: [{ name: "Closed until 28 December", date: "2026-12-21" }],
  });
  const closed = posts.filter(({ slot }) => slot.localDate >= "2026-12-21" && slot.localDate <= "2026-12-28");

  it("posts go on", () => expect(new Set(closed.map(({ slot }) => slot.localDate)).size).toBe(8));

  it("nothing is promoted and nobody is asked to come", () => {
    for (const { slot, draft } of closed) {
      expect(slot.offerIndex).toBeNull();
      expect(slot.pillar).not.toBe("offers");
      if (slot.eventIndex !== null) continue;
      if (slot.channel !== "google_business") expect(draft.callToAction).toBeNull();
      else expect(draft.callToAction?.text).toBe("Learn more");
      expect(draft.caption).not.toMatch(
        /come in|drop in|see you|bring (?:it|your)|today|Personal training|half price/i,
      );
    }
  });
});
