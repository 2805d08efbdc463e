import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeSlot } from "../writing.fixture";
import { openBakery, type Scene } from "./redo-scene.fixture";

const { zebra, redo } = openBakery((path) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8")));
const TOPIC = "bread-not-in-the-fridge";
const services = ["Sourdough £4.50", "Birthday cakes", "Rye loaf – £5"];
const offers = [{ title: "Two-for-one bagels", code: "SPRING10", endsOn: "2027-04-30" }];
const events = [{ name: "Tasting evening", date: "2027-02-20" }];
const business = zebra({ services, offers, events });

const plain: Scene = {
  business,
  slot: makeSlot({ localDate: "2027-02-10", channel: "facebook", topicId: TOPIC }),
  post: { caption: "Bread keeps best in its own crust.", topicId: TOPIC, frameId: "tips-hook" },
};
const ownDay = { id: "own", name: "Tasting evening", kind: "owner_event" as const, sombre: false };
const evening: Scene = {
  business,
  slot: makeSlot({ localDate: "2027-02-20", topicId: TOPIC, eventIndex: 0, occasion: ownDay }),
  post: { caption: "Today: Tasting evening. Ask us about the day.", topicId: TOPIC, frameId: "event_day-ask" },
};
const offer: Scene = {
  business,
  slot: makeSlot({ localDate: "2027-02-10", topicId: TOPIC, offerIndex: 0, pillar: "offers" }),
  post: {
    caption: "On now: Two-for-one bagels. Good until Friday, 30 April. The code is SPRING10.",
    topicId: TOPIC,
    frameId: "offer-full",
  },
};
const ahead = { slot: makeSlot({ localDate: "2027-02-15" }), caption: "Coming up: Tasting evening." };

describe("a post about the owner's event that is to be about something else", () => {
  it("is not shown with the event any more, and says that no other post tells of it", () => {
    const redone = redo(evening, [], "make it about croissants");
    expect(redone?.draft.caption).toMatch(/croissant/i);
    expect(redone?.occasion).toBeNull();
    expect(redone?.notes).toEqual([
      expect.stringMatching(/no longer tells of “Tasting evening”, because that is what you asked for/),
      expect.stringMatching(/^No other post of this calendar tells of “Tasting evening”/),
    ]);
  });

  it("says nothing of the kind where another post tells of it", () => {
    const redone = redo({ ...evening, others: [ahead] }, [], "make it about croissants");
    expect(redone?.occasion).toBeNull();
    expect(redone?.notes).toHaveLength(1);
  });
});

describe("a post is made about what the owner has told of the business:", () => {
  it.each([
    ["a service", "make it about our birthday cakes", /birthday cakes/i, /^service-/],
    ["a service with its price", "make it about the rye loaf", /Rye loaf: £5/, /^service-/],
    ["an offer", "make it about the two-for-one bagels", /Two-for-one bagels/, /^offer-/],
    ["an event", "make it about our tasting evening", /Tasting evening/, /^event_ahead-/],
  ])("%s", (_, note, said, frame) => {
    const redone = redo(plain, [], note);
    expect(redone?.draft.caption).toMatch(said);
    expect(redone?.draft.frameId).toMatch(frame);
    expect(redone?.notes).toEqual([]);
  });
});

describe("a service is mentioned below what the post is about,", () => {
  it.each([
    ["with its price where it has one", "mention our sourdough and its price", /sourdough \(£4\.50\)/],
    ["by its price", "mention the price of our sourdough", /sourdough \(£4\.50\)/],
    ["by its name", "please mention our birthday cakes", /birthday cakes/],
  ])("%s", (_, note, said) => {
    const redone = redo(plain, [], note);
    expect(redone?.draft.caption).toMatch(said);
    expect(redone?.draft.topicId).toBe(TOPIC);
    expect(redone?.notes).toEqual([]);
  });

  it("and no price that the owner has not given", () => {
    const redone = redo(plain, [], "mention our birthday cakes and their price");
    expect(redone?.draft.caption).not.toMatch(/£|price/);
    expect(redone?.notes).toEqual([expect.stringMatching(/was left out/)]);
  });
});

describe("a note tells what of a wish was not done:", () => {
  it("an offer that is none of the owner's is not taken for one that is", () => {
    const redone = redo(plain, [], "mention our Easter sale");
    expect(redone?.draft.caption).not.toMatch(/bagels|Easter/);
    expect(redone?.notes).toEqual([expect.stringMatching(/^You have given no offer called “Easter sale”/)]);
  });

  it("an offer that is named is the one that is told", () => {
    const two = { ...plain, business: zebra({ offers: [...offers, { title: "Easter sale: ten buns for eight" }] }) };
    const redone = redo(two, [], "mention our Easter sale");
    expect(redone?.draft.caption).toContain("Easter sale: ten buns for eight");
    expect(redone?.notes).toEqual([]);
  });

  it("a code that is not to be mentioned is left out", () => {
    const redone = redo(offer, [], "don't mention the code");
    expect(redone?.draft.caption).toContain("Two-for-one bagels");
    expect(redone?.draft.caption).not.toContain("SPRING10");
    expect(redone?.notes).toEqual([]);
  });

  it.each([
    ["an event", evening],
    ["an offer", offer],
    ["a topic", plain],
  ])("a question that is to end %s ends it, or a note says that none does", (_, scene) => {
    const redone = redo(scene, [], "end with a question");
    const ends = /\?$/.test(redone?.draft.caption.trim() ?? "");
    expect(redone?.notes).toEqual(ends ? [] : [expect.stringMatching(/^No version that ends with a question passes/)]);
  });

  it("emojis that a grave post cannot have", () => {
    const grave = zebra({ events: [{ name: "Memorial service for Tom", date: "2027-02-20" }] });
    const post = {
      caption: "Saturday, 20 February: Memorial service for Tom.",
      topicId: TOPIC,
      frameId: "event_ahead-note",
    };
    const slot = makeSlot({ localDate: "2027-02-15", topicId: TOPIC, eventIndex: 0 });
    for (const note of ["add emojis", "more emojis please", "with an emoji"]) {
      const redone = redo({ business: grave, slot, post }, [], note);
      expect(redone?.draft.caption).not.toMatch(/\p{Extended_Pictographic}/u);
      expect(redone?.notes).toEqual([expect.stringMatching(/emoji/)]);
    }
  });
});

describe("shorter is never longer:", () => {
  it("where there is no shorter version there is none at all", () => {
    const short = { ...offer, post: { ...offer.post, caption: "Two-for-one bagels." } };
    const redone = redo(short, ["shorter"]);
    expect(redone === null || redone.draft.caption.length <= "Two-for-one bagels.".length).toBe(true);
  });
});

describe("what the owner tells of an event", () => {
  const details = "10 am to 1 pm, £20, coffee included";
  const told: Scene = {
    ...evening,
    business: zebra({ events: [{ name: "Tasting evening", date: "2027-02-20", details }] }),
    post: {
      caption: `Today: Tasting evening. ${details}. Ask us about the day.`,
      topicId: TOPIC,
      frameId: "event_day-ask",
    },
  };

  it.each(["more emojis", "start with a question", "without the word bread", "more local", "keep the details"])(
    "stays in every version: %s",
    (note) => {
      const redone = redo(told, [], note);
      const isTold = redone?.draft.caption.includes(details) ?? false;
      expect(isTold || redone?.notes.some((one) => one.includes("what you tell of the event"))).toBe(true);
      if (note === "more local" || note === "keep the details") expect(isTold).toBe(true);
    },
  );
});

it("begins with the question where that is wished, or says that no version does", () => {
  const redone = redo(plain, [], "start with a question");
  const begins = /^[^.!…\n]*\?/.test(redone?.draft.caption ?? "");
  expect(begins || redone?.notes.some((one) => one.includes("begins with a question"))).toBe(true);
});
