import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Slot } from "../../brief";
import { checkChannelLimits } from "../../checking/check-channel-limits";
import { createGate } from "../../checking/gate";
import { makeBusiness, readTrade } from "../writing.fixture";
import { createDrafter } from "./to-draft";

const { trade, library } = readTrade("bakery", (path) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8")));
const [topic] = library.topics;
if (!topic) throw new Error("the library is empty");

const slot = (over: Partial<Slot> = {}): Slot => ({
  key: "k",
  localDate: "2026-11-30",
  localTime: "09:00",
  channel: "instagram",
  pillar: "tips",
  format: "photo",
  topicId: topic.id,
  occasion: null,
  offerIndex: null,
  eventIndex: null,
  ...over,
});
const post = {
  slotId: "s1",
  caption: "The color of a crust tells its story, at {business} and all over {town}.",
  hashtags: ["crust"],
  callToAction: "Ask {business}.",
  imageIdea: "A loaf of a good color.",
  altText: "A gray loaf.",
};
const place = makeBusiness(trade).place;
const write = (over: Partial<typeof post>, at: Partial<Slot> = {}, business = makeBusiness(trade)) =>
  createDrafter(business)({ ...post, ...over }, slot(at), topic, "a-model", 3);

describe("a business's own facts are filled in after the cache", () => {
  test("names stand as typed, even when they look like placeholders, odd spellings or end with a stop", () => {
    const business = makeBusiness(trade, {
      name: "{town} & Color Co.",
      place: { ...place, city: "Leeds", country: "GB" },
    });
    const draft = write({ caption: "Crusts in gray and gold, at {business}. Seen in {town}." }, {}, business);
    expect(draft.caption).toBe("Crusts in grey and gold, at {town} & Color Co.\n\nSeen in Leeds.");
    expect(draft.frameId).toBe(`model/${topic.id}/3`);
  });

  test("an offer, event or service with holes of a template stands as typed and passes the gate", () => {
    const business = makeBusiness(trade, {
      services: ["{{name}} cakes"],
      offers: [{ title: "{business} box [your town]" }],
      events: [{ date: "2026-12-02", name: "{when} night" }],
    });
    const gate = createGate({ business, neighbours: [] });
    for (const [caption, said, at] of [
      ["On now: {offer}, and nothing else is.", "{business} box [your town]", { offerIndex: 0 }],
      ["{event} is {when}, bring a friend.", "{when} night is this Wednesday", { eventIndex: 0 }],
      ["Crusts crack as they cool. On our list: {service}.", "{{name}} cakes", {}],
    ] as const) {
      const draft = write({ caption, callToAction: "" }, { channel: "facebook", ...at }, business);
      expect(draft.caption).toContain(said);
      expect(gate.check(draft, slot({ channel: "facebook", ...at }))).toEqual([]);
    }
  });

  test("offers with their last day and code, events with their day", () => {
    const business = makeBusiness(trade, {
      offers: [{ title: "Autumn box", endsOn: "2026-12-05", code: "LOAF" }],
      events: [{ date: "2026-12-02", name: "Rye night" }],
    });
    const offer = write({ caption: "On now: {offer}, until {end} with {code}." }, { offerIndex: 0 }, business);
    expect(offer.caption).toBe("On now: Autumn box, until December 5 with LOAF.");
    expect(write({ caption: "{event} is {when}." }, { eventIndex: 0 }, business).caption).toBe(
      "Rye night is this Wednesday.",
    );
    const today = { id: "e", name: "Rye night", kind: "owner_event" as const, sombre: false };
    expect(write({ caption: "{event} is {when}." }, { occasion: today }, business).caption).toBe("Rye night is today.");
  });

  test("what the owner tells of an event stands below, where the channel has room for it and it is not said already", () => {
    const details = "10 am to 4 pm in the yard. Bring a loaf tin";
    const business = makeBusiness(trade, { events: [{ date: "2026-12-02", name: "Rye Night", details }] });
    const caption = "{event} is {when}, bring a friend.";
    expect(write({ caption }, { eventIndex: 0 }, business).caption).toBe(
      `Rye Night is this Wednesday, bring a friend.\n\n${details}.`,
    );
    expect(write({ caption: "Crusts crack as they cool." }, {}, business).caption).not.toContain("yard");
    const long = `${"A long evening of bread and talk. ".repeat(7)}{event} is {when}.`;
    const onX = write({ caption: long }, { eventIndex: 0, channel: "x" }, business);
    expect(onX.caption).not.toContain("yard");
    expect(checkChannelLimits(onX, "x")).toEqual([]);
  });

  test("of the services the one that the topic speaks of, else each in its turn", () => {
    const word = topic.title.split(" ").at(-1) ?? "";
    const caption = "Ask us about {service}.";
    const said = (services: string[], key = "k") =>
      write({ caption }, { key }, makeBusiness(trade, { services })).caption;
    expect(said(["Zithers", `Custom ${word}s`, "Zebras"])).toBe(`Ask us about custom ${word}s.`);
    const turns = Array.from({ length: 20 }, (_, i) => said(["Zithers", "Zebras"], `k${i}`));
    expect(new Set(turns)).toEqual(new Set(["Ask us about Zithers.", "Ask us about Zebras."]));
  });

  test("a service begins small inside a sentence, as given at its start and in another language", () => {
    const said = (caption: string, language = "en") =>
      write({ caption }, {}, makeBusiness(trade, { services: ["Wedding Cakes"], language })).caption;
    expect(said("Ask about {service}.")).toBe("Ask about wedding cakes.");
    expect(said("Yes. {service} take time.")).toBe("Yes.\n\nWedding Cakes take time.");
    expect(said("Fragen zu {service}?", "de")).toBe("Fragen zu Wedding Cakes?");
  });

  test("a placeholder without its fact stays, for the gate to refuse", () => {
    expect(write({ caption: "On now: {offer}." }).caption).toContain("{offer}");
  });
});

test("one English text is spelled for each country", () => {
  const british = makeBusiness(trade, { place: { ...place, country: "GB" } });
  expect(write({}, {}, british)).toMatchObject({ imageIdea: "A loaf of a good colour.", altText: "A grey loaf." });
  expect(write({})).toMatchObject({ imageIdea: "A loaf of a good color.", altText: "A gray loaf." });
});

test("what a model left out comes from the topic", () => {
  const draft = write({ callToAction: "", imageIdea: "", altText: "", hashtags: [] });
  expect(draft).toMatchObject({
    callToAction: { text: topic.invite },
    imageIdea: topic.imageIdea,
    altText: topic.altTextIdea,
  });
  expect(draft.hashtags.length).toBeGreaterThan(0);
});

test("but not where the post is in another language", () => {
  const spanish = makeBusiness(trade, { language: "es" });
  expect(write({ callToAction: "", altText: "" }, {}, spanish)).toMatchObject({ callToAction: null, altText: "" });
});

test("Google gets a button, a link and nothing that wants a comment; a sombre day sells nothing", () => {
  const business = makeBusiness(trade, { website: "https://bread.example" });
  const google = write({ callToAction: "Tell us in the comments." }, { channel: "google_business" }, business);
  expect(google).toMatchObject({ link: "https://bread.example", hashtags: [], callToAction: { type: "LEARN_MORE" } });
  expect(google.callToAction?.text).not.toContain("comments");
  const occasion = { id: "m", name: "Memorial Day", kind: "public_holiday" as const, sombre: true };
  expect(write({}, { occasion }, business)).toMatchObject({ callToAction: null, hashtags: [], link: null });
});

test("hashtags make room when names are long: the text fits its channel", () => {
  const business = makeBusiness(trade, {
    name: "The Old Harbor Street Sourdough and Rye Bakery of Portland and Surroundings",
  });
  const draft = write(
    { caption: `${"Rye bread keeps. ".repeat(10)}At {business}.`, hashtags: [] },
    { channel: "x" },
    business,
  );
  expect(checkChannelLimits(draft, "x")).toEqual([]);
});

test("a carousel's slides are told with the topic's own words", () => {
  expect(write({}, { format: "carousel" }).imageIdea).toMatch(
    /^Slide 1: A loaf of a good color\. .*Slide 2: .*Slide 3: /,
  );
});

test("a button of Google's leads to a page, else to a phone, else there is none", () => {
  const google = { channel: "google_business" as const };
  const button = (facts: Parameters<typeof makeBusiness>[1], at: Partial<Slot> = {}) =>
    write({}, { ...google, ...at }, makeBusiness(trade, { website: null, phone: null, ...facts })).callToAction;
  expect(button({ website: "https://harbor.example" })).toMatchObject({ type: "LEARN_MORE" });
  expect(button({ phone: "503-555-0100" })).toMatchObject({ type: "CALL" });
  expect(button({})?.type).toBeUndefined();
  const sombre = { id: "q", name: "Remembrance", kind: "observance" as const, sombre: true };
  expect(button({ phone: "503-555-0100" }, { occasion: sombre })).toBeNull();
});
