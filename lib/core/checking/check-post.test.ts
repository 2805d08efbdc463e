import { describe, expect, it } from "vitest";
import type { BusinessFacts } from "../brief";
import { CalendarMemory } from "./calendar-memory";
import { type CheckedDraft, checkPost, toCheckFacts } from "./check-post";
import { hasProfanity } from "./find-profanity";
import { createGate, type NeighbourPost } from "./gate";
import { createStripper } from "./strip-for-comparison";

const business: BusinessFacts = {
  name: "Harbor {Bakery}",
  trade: {
    id: "bakery",
    label: "Bakery",
    matched: "exact",
    cluster: "food",
    terms: { place: "bakery", customer: "customer", customers: "customers", visit: "visit", work: "baking" },
    tags: ["bakery"],
    risk: null,
  },
  place: {
    id: "1",
    city: "Portland",
    region: "Oregon",
    regionCode: "OR",
    country: "US",
    timezone: "America/Los_Angeles",
    latitude: 45,
    longitude: -122,
  },
  language: "en",
  tone: "friendly",
  services: ["Wedding cakes"],
  offers: [{ title: "20% off on Tuesdays" }],
  events: [],
  closedDays: [],
  avoidWords: ["cheap"],
  sampleLines: [],
  website: null,
  phone: null,
};
const slot = {
  key: "2026-03-02/instagram/0",
  localDate: "2026-03-02",
  localTime: "12:00",
  channel: "instagram" as const,
};
const draft = (over: Partial<CheckedDraft> = {}): CheckedDraft => ({
  caption: "Rye keeps for a week when the cut side rests on the board.",
  hashtags: ["rye"],
  callToAction: null,
  link: null,
  imageIdea: "A loaf on a board.",
  altText: "A loaf.",
  topicId: "rye",
  frameId: "hook-do",
  writtenBy: { writer: "builtin", promptVersion: "builtin-1" },
  ...over,
});
const facts = toCheckFacts(business);
const codesOf = (over: Partial<CheckedDraft>, channel: typeof slot.channel | "google_business" | "x" = "instagram") =>
  checkPost(draft(over), { slot: { ...slot, channel }, facts }).map(({ code }) => code);

describe("on X", () => {
  const words = (length: number) => `${"rye ".repeat(80)}`.slice(0, length - 1).concat("s");
  const by = (writer: "builtin" | "person", length: number) =>
    codesOf({ caption: words(length), hashtags: [], writtenBy: { writer, promptVersion: "1" } }, "x");
  it("Bella's own posts stay under 280, a person may use all of it", () => {
    expect([by("builtin", 279), by("builtin", 280), by("person", 280), by("person", 281)]).toEqual([
      [],
      ["over_limit"],
      [],
      ["over_limit"],
    ]);
  });
});

describe("checkPost on the text alone", () => {
  it("passes a good post", () => expect(codesOf({})).toEqual([]));

  it.each([
    ["Come to {town} today.", "unresolved_placeholder"],
    ["Meet us in [Your Town] today.", "unresolved_placeholder"],
    ["Rest it for a hour.", "wrong_article"],
    ["An bakery is warm.", "wrong_article"],
    ["Cheap bread is dear bread.", "avoid_word"],
    ["Cheaper bread is dearer in the end.", "avoid_word"],
    ["Bread for $4 a loaf.", "invented_fact"],
    ["Take 30% off this week.", "invented_fact"],
    ["Baking here since 1998.", "invented_fact"],
    ["“The nicest loaf I ever had” — Maria", "invented_fact"],
    ["Our award-winning rye.", "invented_fact"],
  ])("refuses %s", (caption, code) => expect(codesOf({ caption })).toEqual([code]));

  it.each([
    "Harbor {Bakery}: rye, the slow way.",
    "20% off on Tuesdays, as ever.",
    "An hour in a unique oven, an heirloom wheat, a European loaf, an 8-inch tin and a 10-inch one.",
    "Vitamin A is in butter. <b>Bold</b> crust & crumb; DROP TABLE loaves.",
    "A pound of flour makes two loaves.",
  ])("lets pass: %s", (caption) => expect(codesOf({ caption })).toEqual([]));

  it("knows an avoided word in its other forms and inside hashtags", () => {
    const avoiding = toCheckFacts({ ...business, avoidWords: ["bake", "hot deal", "bar", "fun"] });
    const codes = (over: Partial<CheckedDraft>) =>
      checkPost(draft(over), { slot, facts: avoiding }).map(({ code }) => code);
    expect(codes({ caption: "Rye baked slowly." })).toEqual(["avoid_word"]);
    expect(codes({ caption: "No hot deals here." })).toEqual(["avoid_word"]);
    expect(codes({ hashtags: ["bakingtips"] })).toEqual(["avoid_word"]);
    expect(codes({ hashtags: ["bartips"] })).toEqual(["avoid_word"]);
    expect(codes({ hashtags: ["JuiceBarDay"] })).toEqual(["avoid_word"]);
    expect(codes({ hashtags: ["winterfun"] })).toEqual(["avoid_word"]);
    expect(codes({ hashtags: ["rhubarb", "function", "fungi"] })).toEqual([]);
    expect(codes({ caption: "A barber eats rye, a hot one, and deals with it.", hashtags: ["barbershop"] })).toEqual(
      [],
    );
  });

  it("refuses promises of regulated trades only there", () => {
    const dentist = toCheckFacts({ ...business, trade: { ...business.trade, risk: "medical" } });
    const caption = "A painless filling, guaranteed.";
    expect(codesOf({ caption })).toEqual([]);
    expect(checkPost(draft({ caption }), { slot, facts: dentist }).map(({ code }) => code)).toEqual([
      "regulated_claim",
    ]);
  });

  it("holds Google Business to its own rules", () => {
    expect(codesOf({ caption: "Call 503-555-0142 for rye. #rye" }, "google_business")).toEqual([
      "hashtags_on_google_business",
      "phone_on_google_business",
    ]);
    const withPage = toCheckFacts({ ...business, website: "https://rye.example" });
    const google = { slot: { ...slot, channel: "google_business" as const }, facts: withPage };
    expect(checkPost(draft({ caption: "Rye again.", hashtags: [] }), google).map(({ code }) => code)).toEqual([
      "missing_cta_type",
    ]);
    const callToAction = { text: "Ask us", type: "LEARN_MORE" as const };
    expect(codesOf({ caption: "Rye until 2026-03-02.", hashtags: [], callToAction }, "google_business")).toEqual([]);
  });

  it("asks of a person's own words only what the channel asks", () => {
    const person = { writer: "person" as const, promptVersion: "person" };
    expect(codesOf({ caption: "Cheap bread for a hour, $4!", writtenBy: person })).toEqual([]);
    expect(codesOf({ caption: "a".repeat(300), writtenBy: person }, "x")).toEqual(["over_limit"]);
    expect(codesOf({ hashtags: ["a", "b", "c", "d", "e", "f"], writtenBy: person })).toEqual(["too_many_hashtags"]);
  });

  it("warns of profanity, and never because of the business's name", () => {
    expect(hasProfanity("Well, shit happens.", business)).toBe(true);
    expect(hasProfanity("Shit Hot Sauce has news.", { ...business, name: "Shit Hot Sauce" })).toBe(false);
  });
});

describe("the gate", () => {
  const openGate = () => {
    const gate = createGate({
      business,
      neighbours: [{ caption: "Butter needs an hour on the counter before it spreads.", localDate: "2026-02-20" }],
    });
    gate.accept(draft(), slot);
    return gate;
  };
  const later = (localDate: string) => ({ ...slot, key: `${localDate}/instagram/0`, localDate });
  const other = draft({
    caption: "Steam sets the crumb long after the oven is off.",
    topicId: "steam",
    frameId: "why",
  });

  it("lets a topic come back on another channel after 21 days, where the text is another", () => {
    const gate = createGate({
      business,
      neighbours: [],
      topicsUsed: [{ topicId: "steam", lastUsedOn: "2026-02-20", channel: "facebook" }],
    });
    gate.accept(draft(), slot);
    const codes = (topicId: string, channel: "instagram" | "facebook", localDate: string) =>
      gate.check({ ...other, topicId }, { ...later(localDate), channel }).map(({ code }) => code);
    expect(codes("rye", "instagram", "2026-04-30")).toEqual(["topic_cool_down"]);
    expect(codes("rye", "facebook", "2026-03-21")).toEqual(["topic_cool_down"]);
    expect(codes("rye", "facebook", "2026-03-23")).toEqual([]);
    expect(codes("steam", "facebook", "2026-04-20")).toEqual(["topic_cool_down"]);
    expect(codes("steam", "instagram", "2026-04-20")).toEqual([]);
  });

  it("holds openers apart for 14 days and topics for 60", () => {
    const gate = openGate();
    const sameOpener = draft({
      ...other,
      caption: "Rye keeps for a week, they say: oats and barley know nothing of such patience in February.",
    });
    expect(gate.check(sameOpener, later("2026-03-16")).map(({ code }) => code)).toEqual(["repeated_opener"]);
    expect(gate.check(sameOpener, later("2026-03-17"))).toEqual([]);
    expect(gate.check({ ...other, topicId: "rye" }, later("2026-04-30")).map(({ code }) => code)).toEqual([
      "topic_cool_down",
    ]);
    expect(gate.check({ ...other, topicId: "rye" }, later("2026-05-01"))).toEqual([]);
  });

  it("refuses a frame of the six posts on either side, and only for the built-in writer", () => {
    const gate = openGate();
    expect(gate.check({ ...other, frameId: "hook-do" }, later("2026-03-03")).map(({ code }) => code)).toEqual([
      "frame_cool_down",
    ]);
    expect(gate.check({ ...other, frameId: "hook-do" }, later("2026-03-01")).map(({ code }) => code)).toEqual([
      "frame_cool_down",
    ]);
    const model = { writer: "model" as const, promptVersion: "m" };
    expect(gate.check({ ...other, frameId: "hook-do", writtenBy: model }, later("2026-03-03"))).toEqual([]);
  });

  it("leaves a neighbour's name and call to action out of the comparison", () => {
    const post = {
      caption:
        "Steam sets the crumb. Ask us for a slice today, we like that.\n\nThe Very Old Mill on the Corner of High Street",
      localDate: "2026-03-01",
    };
    const own = draft({ ...other, caption: "Steam sets the crumb." });
    const check = (neighbour: NeighbourPost) =>
      createGate({ business, neighbours: [neighbour] })
        .check(own, later("2026-03-03"))
        .map(({ code }) => code);
    expect(check(post)).toEqual([]);
    expect(
      check({
        ...post,
        businessName: "The Very Old Mill on the Corner of High Street",
        callToAction: { text: "Ask us for a slice today, we like that." },
      }),
    ).toEqual(["near_duplicate"]);
  });

  it("counts a neighbour's post once, however often it is told", () => {
    const memory = new CalendarMemory(() => createStripper({ name: "A", town: "B" }));
    for (const key of ["a", "b"]) memory.addNeighbour(key, "Rye keeps for a week on the board.");
    expect(memory.said.times("Rye keeps for a week on the board.")).toBe(1);
  });

  it("refuses what a neighbour or the calendar has said", () => {
    const gate = openGate();
    const echo = draft({ ...other, caption: "Butter needs half an hour on the counter before it spreads well." });
    expect(gate.check(echo, later("2026-03-03")).map(({ code }) => code)).toEqual(["near_duplicate"]);
  });

  it("refuses a little before two posts count as near-duplicates", () => {
    // Words of one letter share nothing, so 49 of them in common and 25 apart on each side are 0.495 alike.
    const letters = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => String.fromCodePoint(0x4e00 + from + i)).join(" ");
    const gate = (common: number) => {
      const memory = new CalendarMemory(() => createStripper({ name: "A", town: "B" }));
      memory.addNeighbour("next door", `${letters(0, common)} ${letters(100, 25)}`);
      return memory.nearness(`${letters(0, common)} ${letters(200, 25)}`) > 0;
    };
    expect(gate(49)).toBe(true);
    expect(gate(45)).toBe(true);
    expect(gate(44)).toBe(false);
  });

  it("keeps the order of the calendar whatever the order of the posts", () => {
    const memory = new CalendarMemory(() => createStripper({ name: "A", town: "B" }));
    for (const day of ["05", "01", "03"]) memory.add(draft({ frameId: day }), later(`2026-03-${day}`));
    expect(memory.postsAround(later("2026-03-02"), 1).map(({ frameId }) => frameId)).toEqual(["01", "03"]);
  });
});
