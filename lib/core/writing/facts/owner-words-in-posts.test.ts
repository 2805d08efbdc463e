import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../../dates/local-date";
import { isAboutService } from "../services/rank-services";
import { makeBusiness, planSlots, postedOf, readTrade, violationsOf, write } from "../writing.fixture";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const { library, trade } = readTrade("hair-salon", readTopics);

describe("the owner's sample lines", () => {
  const sampleLines = ["Hair first, small talk second.", "You bring the idea, we bring the scissors"];
  const business = makeBusiness(trade, { name: "Nia's", sampleLines });
  const channels = { instagram: 5, facebook: 5, google_business: 3, x: 3 };
  const posts = postedOf(write(business, library, planSlots({ business, library, days: 60, channels })));
  const holding = (line: string) => posts.filter(({ draft }) => draft.caption.split("\n").includes(line));

  it("stand word for word, on a line of their own, in some posts that pass every check", () => {
    for (const line of sampleLines) expect(holding(line).length).toBeGreaterThan(0);
    expect(violationsOf(business, posts)).toEqual([]);
  });

  it("come back after a month at the soonest, and never in posts near each other", () => {
    for (const line of sampleLines) {
      const days = holding(line).map(({ slot }) => toEpochDay(slot.localDate));
      for (const [i, day] of days.slice(1).entries()) expect(day - (days[i] ?? 0)).toBeGreaterThan(30);
    }
    const places = posts.flatMap(({ draft }, i) =>
      sampleLines.some((line) => draft.caption.includes(line)) ? [i] : [],
    );
    for (const [i, place] of places.slice(1).entries()) expect(place - (places[i] ?? 0)).toBeGreaterThan(6);
  });
});

describe("the owner's services", () => {
  const services = ["Balayage", "Curly cuts", "Scalp care", "ask for Dave"];
  const business = makeBusiness(trade, { name: "Nia's", services });
  const slots = planSlots({ business, library, days: 120, channels: { instagram: 5, facebook: 5 } });
  const posts = postedOf(write(business, library, slots));
  const naming = posts.filter(({ draft }) => /balayage|curly cuts|scalp care|ask for Dave/.test(draft.caption));

  it("are named only where the post invites people or is theirs, its topic is about one of them, or in a last line of their own", () => {
    expect(naming.length).toBeGreaterThan(5);
    for (const { slot, draft } of naming) {
      const topic = library.byId.get(draft.topicId);
      const isFitting = services.some((one) => isAboutService(one, topic?.title ?? ""));
      const [last = "", ...others] = draft.caption.split("\n").reverse();
      const standsApart = services.some((one) => last.toLowerCase().includes(one.toLowerCase())) && others[0] === "";
      const isOwn = draft.frameId.startsWith("service");
      expect(slot.pillar === "offers" || isOwn || isFitting || standsApart, draft.caption).toBe(true);
    }
  });

  it("are each named, none twice as often as another and once more", () => {
    const times = services.map(
      (one) => posts.filter(({ draft }) => draft.caption.toLowerCase().includes(one.toLowerCase())).length,
    );
    expect(Math.min(...times)).toBeGreaterThan(2);
    expect(Math.max(...times)).toBeLessThanOrEqual(Math.min(...times) * 2 + 1);
  });

  it("come first, since they are what the post is about", () => {
    for (const { draft } of naming.filter(({ draft }) => /-service/.test(draft.frameId)))
      expect(draft.caption.slice(0, 120)).toMatch(/balayage|curly cuts|scalp care|ask for Dave/);
  });

  it("are not tied to a topic by a word that any service or any topic of the trade has", () => {
    expect(isAboutService("Wills", "When will you hear from us")).toBe(false);
    expect(isAboutService("Brakes", "Brake fluid is thirsty")).toBe(false);
    expect(isAboutService("Garden design", "A garden in its third year")).toBe(false);
    expect(isAboutService("Wills", "A will can fail over its witnesses")).toBe(true);
    expect(isAboutService("Hair care", "The middle reviews are honest about hair")).toBe(false);
    expect(isAboutService("Contact lenses", "Wiping dry lenses with a shirt")).toBe(false);
    expect(isAboutService("Same-day delivery", "Delivery day sounds like tape")).toBe(false);
    expect(isAboutService("Balayage", "How balayage grows out")).toBe(true);
  });
});
