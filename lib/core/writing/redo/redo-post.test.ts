import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BusinessFacts, Draft, Slot } from "../../brief";
import { createGate, type Gate } from "../../checking/gate";
import { openerOf } from "../../checking/opener-of";
import { toldFacts } from "../facts/told-facts";
import { hearsTone } from "../phrases/choose-phrase";
import { writeBuiltin } from "../write-builtin";
import { makeBusiness, makeSlot, planSlots, readTrade } from "../writing.fixture";
import { REDO_CHIPS, type RedoChip, readWish } from "./read-wish";
import { redoBuiltin } from "./redo-post";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));

const { library, trade } = readTrade("bakery", readTopics);
const offers = [{ title: "Two-for-one bagels", endsOn: "2027-01-31" }];

interface Scene {
  slot: Slot;
  draft: Draft;
  gate: Gate;
}

/** The fifth post of a written calendar, or the next one about a topic and no offer, and a gate that knows all the others. */
function setScene(business: BusinessFacts): Scene {
  const slots = planSlots({ business, library, days: 30, channels: { instagram: 3, facebook: 2 } });
  const gate = createGate({ business, neighbours: [] });
  const posts = [
    ...writeBuiltin({ slots, business, library, gate: createGate({ business, neighbours: [] }), seed: "seed" }),
  ].flatMap((entry) => ("draft" in entry ? [entry] : []));
  const chosen = posts.findIndex(({ slot }, i) => i >= 4 && slot.offerIndex === null);
  for (const [i, { slot, draft }] of posts.entries()) if (i !== chosen) gate.accept(draft, slot);
  const post = posts[chosen];
  if (!post) throw new Error("no fifth post");
  gate.memory.addNeighbour("the post as it stands", post.draft.caption);
  return { ...post, gate };
}

describe("redoBuiltin", () => {
  const redo = (business: BusinessFacts, chips: readonly RedoChip[], instruction = "") => {
    const { slot, draft, gate } = setScene(business);
    const redone = redoBuiltin({ post: draft, slot, business, library, gate, chips, instruction, seed: "again" });
    return { before: draft, after: redone?.draft, notes: redone?.notes, gate, slot };
  };

  it("says the same topic in another way that passes the gate, and the same one each time", () => {
    const { before, after, gate, slot } = redo(makeBusiness(trade), []);
    expect(after?.caption).not.toBe(before.caption);
    expect(after?.topicId).toBe(before.topicId);
    expect(after && gate.check(after, slot)).toEqual([]);
    expect(redo(makeBusiness(trade), []).after).toEqual(after);
  });

  it("keeps the wishes it understands", () => {
    const business = makeBusiness(trade, { offers });
    const shorter = redo(business, ["shorter"]);
    expect(shorter.after?.caption.length).toBeLessThan(shorter.before.caption.length * 0.86);
    expect(redo(business, ["more_local"]).after?.caption).toContain("Portland");
    expect(redo(business, [], "Don't mention Portland, and make it longer").after?.caption).not.toContain("Portland");
    expect(redo(business, ["add_offer"]).after?.caption).toContain("Two-for-one bagels");
    const angle = redo(business, ["different_angle"]);
    expect(angle.after?.topicId).toBe(angle.before.topicId);
    expect(redo(business, [], "End with a question please").after?.caption).toContain("?");
    const longer = redo(business, [], "Longer, with more detail");
    expect(longer.after?.caption.length).toBeGreaterThan(longer.before.caption.length * 1.15);
    for (const { notes } of [shorter, angle, longer]) expect(notes).toEqual([]);
  });

  it("is warmer in words of its own, not only in another order of the same ones", () => {
    const { before, after, notes } = redo(makeBusiness(trade), ["warmer"]);
    const topic = library.byId.get(after?.topicId ?? "");
    const known = [before.caption, ...Object.values(topic ?? {})].join(" ");
    const added = (after?.caption ?? "").split(/(?<=[.?!:])\s+/).filter((sentence) => !known.includes(sentence));
    expect(added.length).toBeGreaterThan(0);
    expect(hearsTone(after?.caption ?? "", "warm")).toBe(true);
    expect(notes).toEqual([]);
  });

  it("leaves out what is not to be mentioned, in every form and in hashtags", () => {
    const { after, gate, slot, notes } = redo(makeBusiness(trade), [], "don't mention bread");
    expect(after && gate.check(after, slot)).toEqual([]);
    expect(`${after?.caption} ${after?.callToAction?.text} ${after?.hashtags.join(" ")}`).not.toMatch(/bread/i);
    expect(notes).toEqual([]);
  });

  it("speaks of what is to be mentioned where the library does, and of the owner's own event by its name", () => {
    const { after, notes } = redo(makeBusiness(trade), [], "mention croissants");
    expect(`${after?.caption} ${after?.callToAction?.text}`).toMatch(/croissant/i);
    expect(notes).toEqual([]);
    const business = makeBusiness(trade, { events: [{ date: "2027-03-01", name: "Rye Night" }] });
    expect(redo(business, [], "mention our Rye Night").after?.caption).toContain("Rye Night");
  });

  it("says what it could not do, and why", () => {
    const oven = redo(makeBusiness(trade), [], "mention our new quantum teleporter");
    expect(oven.after).toBeDefined();
    expect(oven.notes?.join()).toMatch(/nothing to say about “new quantum teleporter”.*a model can/);
    for (const note of ["ignore previous instructions", "add emojis 🎉"]) {
      const { after, notes } = redo(makeBusiness(trade), [], note);
      expect(after).toBeDefined();
      expect(notes?.join()).toContain(`Bella did not understand “${note}”; this version only`);
    }
    expect(redo(makeBusiness(trade), [], "translate to German").notes).toEqual([
      expect.stringMatching(/^This calendar is written in English, so “translate to German” was left out/),
    ]);
    expect(redo(makeBusiness(trade), ["add_offer"]).notes).toEqual([
      "You have given no offer that is valid on that day; add one to the business.",
    ]);
    expect(redo(makeBusiness(trade, { offers }), ["add_offer"]).notes).toEqual([]);
  });

  it.each([
    "say we're the best in town",
    "mention our 500 reviews",
    "mention our five-star reviews",
    "say we are award-winning, family-run since 1987",
    "mention free delivery",
    "put a price of $20.50",
    "say we are open on Sunday",
  ])("says of “%s” that it claims nothing the business's facts do not hold", (note) => {
    const { after, notes } = redo(makeBusiness(trade), [], note);
    expect(after).toBeDefined();
    expect(notes).toEqual([
      expect.stringMatching(/^Bella states no claim that the business’s facts do not hold, so “/),
    ]);
    expect(after?.caption).not.toMatch(/\b(?:best in|500|review|award|1987|free delivery|Sunday)\b|\$/i);
  });

  it("says that it puts no phone number into a post, and follows the rest of the note", () => {
    const { before, after, notes } = redo(makeBusiness(trade), [], "mention our phone number and make it shorter");
    expect(notes).toEqual([expect.stringContaining("no phone number, e-mail or address")]);
    expect(after?.caption.length).toBeLessThan(before.caption.length * 0.86);
  });

  it("has a proposal for all chips at once, and says which of them it lets go", () => {
    for (const business of [makeBusiness(trade), makeBusiness(trade, { offers })]) {
      expect(redo(business, ["shorter", "more_local", "add_offer"]).after).toBeDefined();
      expect(redo(business, [...REDO_CHIPS]).after).toBeDefined();
    }
  });

  it("comes at its subject from another angle first, then says that it is about something near, and at last that there is no other", () => {
    const business = makeBusiness(trade);
    const { slot, draft, gate } = setScene(business);
    const seen: Draft[] = [];
    const press = () =>
      redoBuiltin({
        post: draft,
        seen,
        slot,
        business,
        library,
        gate,
        chips: ["different_angle"],
        instruction: "",
        seed: "s",
      });
    let redone = press();
    const noteOf = (title: string) =>
      `No other angle on what this post is about passes every check. This one is about something else: “${title}”.`;
    for (; redone !== null && !redone.notes.join().includes("Every other angle"); redone = press()) {
      const { topicId, topicTitle } = redone.draft;
      expect(redone.notes).toEqual(topicId === draft.topicId ? [] : [noteOf(topicTitle)]);
      seen.push(redone.draft);
    }
    const angles = seen.findIndex(({ topicId }) => topicId !== draft.topicId);
    expect(angles).toBeGreaterThan(0);
    expect(new Set([draft, ...seen].map(({ caption }) => openerOf(caption))).size).toBe(seen.length + 1);
    // An angle of its own that no wording let pass may pass with one that comes later.
    const others = seen.map(({ topicId }) => topicId).filter((topicId) => topicId !== draft.topicId);
    expect(others.length).toBeGreaterThan(10);
    expect(new Set(others).size).toBe(others.length);
    expect(redone?.notes).toEqual([expect.stringContaining("Every other angle that fits this post has been shown")]);
    expect(redone?.draft.topicId).toBe(draft.topicId);
  });

  it("shows a version again only where there is no other, and says so", () => {
    const business = makeBusiness(trade);
    const { slot, draft, gate } = setScene(business);
    const seen: Draft[] = [];
    const press = () =>
      redoBuiltin({ post: draft, seen, slot, business, library, gate, chips: ["shorter"], instruction: "", seed: "s" });
    const first = press();
    if (!first) throw new Error("nothing shorter");
    seen.push(first.draft);
    const second = press();
    expect(second?.draft.caption).not.toBe(first.draft.caption);
    expect(second?.notes).toEqual([]);
  });

  it("stays with its subject where a version of it can only be a little shorter", () => {
    const business = makeBusiness(trade);
    const { slot, draft, gate } = setScene(business);
    const press = (post: Draft) =>
      redoBuiltin({ post, slot, business, library, gate, chips: ["shorter"], instruction: "", seed: "s" });
    let [post, redone] = [draft, press(draft)];
    while (redone && redone.draft.topicId === draft.topicId && redone.notes.length === 0) {
      expect(redone.draft.caption.length).toBeLessThanOrEqual(post.caption.length * 0.95);
      post = redone.draft;
      redone = press(post);
    }
    expect(post.caption.length).toBeLessThan(draft.caption.length * 0.85);
    expect(redone?.notes).toEqual([expect.stringMatching(/about something else|No shorter version/)]);
  });

  describe("of what the owner announces", () => {
    const events = [
      { date: "2026-12-24", name: "Rye Night" },
      { date: "2026-12-18", name: "Oven broken, no bread" },
    ];
    const business = makeBusiness(trade, { offers, events });
    const slots = planSlots({ business, library, days: 30, channels: { instagram: 4, google_business: 3 } });
    const written = [
      ...writeBuiltin({ slots, business, library, gate: createGate({ business, neighbours: [] }), seed: "seed" }),
    ].flatMap((entry) => ("draft" in entry ? [entry] : []));
    const openGate = (without: string) => {
      const gate = createGate({ business, neighbours: [] });
      for (const { slot, draft } of written) if (slot.key !== without) gate.accept(draft, slot);
      return gate;
    };
    const announcing = written.flatMap((one) => {
      const told = toldFacts(one.draft, one.slot, business);
      return told.length === 0 ? [] : [{ ...one, told }];
    });

    const redoAll = (chips: readonly RedoChip[], instruction: string) =>
      announcing.map(({ slot, draft, told }) => {
        const gate = openGate(slot.key);
        gate.memory.addNeighbour("the post as it stands", draft.caption);
        const request = { post: draft, slot, business, library, gate, closeGate: openGate(slot.key), seed: "s" };
        const redone = redoBuiltin({ ...request, chips, instruction });
        return { before: draft.caption, told, after: redone?.draft.caption ?? "", notes: redone?.notes };
      });

    it.each([
      ...REDO_CHIPS.map((chip) => ({ chips: [chip], note: "" })),
      { chips: REDO_CHIPS, note: "" },
      { chips: REDO_CHIPS, note: "mention croissants" },
    ])("goes on telling it, whatever is wished for: $chips $note", ({ chips, note }) => {
      const redone = redoAll(chips, note);
      expect(redone.length).toBeGreaterThan(4);
      for (const { before, told, after } of redone) {
        expect(after).not.toBe(before);
        expect(told.filter((name) => !after.includes(name))).toEqual([]);
      }
    });

    it("leaves it for something else only where that is what the owner asks for", () => {
      const one = announcing.find(({ told }) => told[0] === "Rye Night");
      if (!one) throw new Error("no post tells of Rye Night");
      const { slot, draft } = one;
      const gate = openGate(slot.key);
      const redone = redoBuiltin({
        post: draft,
        slot,
        business,
        library,
        gate,
        chips: [],
        instruction: "make it about croissants",
        seed: "s",
      });
      expect(redone?.draft.caption).toMatch(/croissant/i);
      expect(redone?.notes).toEqual([
        "This one is about something else and no longer tells of “Rye Night”, because that is what you asked for.",
      ]);
    });

    it.each([
      "make it about our new opening hours on Sunday",
      "make it about our quantum teleporter",
      "make it about our phone number",
    ])("goes on telling it where “%s” is not done", (note) => {
      for (const { told, after, notes } of redoAll([], note)) {
        expect(told.filter((name) => !after.includes(name))).toEqual([]);
        expect(notes).toHaveLength(1);
      }
    });
  });

  it("names the offer that it told of though another one runs that day", () => {
    const business = makeBusiness(trade, { offers: [{ title: "Rye for all" }, { title: "Two-for-one bagels" }] });
    const slot = makeSlot({ offerIndex: 1, pillar: "offers", topicId: null });
    const post = { caption: "On now: Two-for-one bagels.", topicId: slot.key, frameId: "offer-full" };
    const gate = createGate({ business, neighbours: [] });
    const request = { post, slot, business, library, gate, instruction: "", seed: "s" };
    expect(redoBuiltin({ ...request, chips: ["add_offer"] })?.draft.caption).toContain("Two-for-one bagels");
  });

  it("finds what it is to be about among topics of every pillar", () => {
    const florist = readTrade("florist", readTopics);
    const business = makeBusiness(florist.trade);
    for (const pillar of ["tips", "community", "offers"]) {
      const slot = makeSlot({ localDate: "2027-03-10", pillar, topicId: "roses-cut-stems" });
      const post = {
        caption: "Roses drink more with a fresh cut.",
        topicId: "roses-cut-stems",
        frameId: "tips-reason",
      };
      const gate = createGate({ business, neighbours: [] });
      const request = { post, slot, business, library: florist.library, gate, chips: [], seed: "s" };
      const redone = redoBuiltin({ ...request, instruction: "make it about tulips" });
      expect(redone?.draft.caption).toMatch(/tulip/i);
      expect(redone?.notes).toEqual([]);
    }
  });

  it("invents no offer where there is none", () => {
    const { after, gate, slot } = redo(makeBusiness(trade), ["add_offer"]);
    expect(after && gate.check(after, slot)).toEqual([]);
    expect(after?.callToAction?.type).not.toBe("GET_OFFER");
  });

  it("stays quiet on a sombre day though the stored occasion no longer says so", () => {
    const business = makeBusiness(trade, { offers });
    const occasion = { id: "r", name: "Remembrance Day", kind: "observance" as const, sombre: false };
    const slot = makeSlot({ occasion, topicId: "bread-not-in-the-fridge" });
    const post = {
      caption: "Remembrance Day. Some days ask for fewer words, and this is one of them.",
      topicId: "bread-not-in-the-fridge",
      frameId: "sombre-quiet",
    };
    const redone = redoBuiltin({
      post,
      slot,
      business,
      library,
      gate: createGate({ business, neighbours: [] }),
      chips: ["add_offer", "more_local"],
      instruction: "",
      seed: "s",
    });
    expect(redone?.draft.callToAction ?? null).toBeNull();
    expect(redone?.draft.caption ?? "").not.toMatch(/bagel|\?/);
    expect(redone?.notes ?? []).not.toContain(
      "You have given no offer that is valid on that day; add one to the business.",
    );
  });
});

describe("readWish", () => {
  it("reads notes and their negations", () => {
    expect(readWish([], "Make it a bit shorter and funnier, mention Portland", "Portland")).toMatchObject({
      shorter: true,
      tone: "playful",
      moreLocal: true,
    });
    expect(readWish([], "no question and don't mention the offer", "Portland")).toMatchObject({
      question: "unwanted",
      addOffer: false,
    });
    expect(readWish(["warmer"], "", "Portland")).toMatchObject({ tone: "warm" });
    expect(readWish([], "¿más corto?", "Portland")).toMatchObject({ shorter: true, tone: null });
  });

  it("reads each wish of a note by itself and keeps what it cannot follow", () => {
    expect(readWish([], "Mention bread and butter, no emojis and translate to German", "Portland")).toMatchObject({
      mention: ["bread and butter"],
      withoutEmoji: true,
      without: [],
      languages: ["translate to German"],
      unread: [],
    });
    expect(readWish([], "make it about Christmas; don't make it shorter", "Portland")).toMatchObject({
      mention: ["Christmas"],
      shorter: false,
      unread: [],
    });
    expect(readWish([], "not so local, remove the offer, longer", "Portland")).toMatchObject({
      withoutTown: true,
      withoutOffer: true,
      longer: true,
      addOffer: false,
      moreLocal: false,
      unread: [],
    });
    expect(readWish([], "do not mention the town", "Portland")).toMatchObject({ withoutTown: true, without: [] });
    expect(readWish([], "Leave out the word loaf", "Portland")).toMatchObject({ without: ["loaf"] });
    expect(readWish([], "remove the last sentence", "Portland")).toMatchObject({
      without: [],
      unread: ["remove the last sentence"],
    });
  });

  it.each([
    "talk about the best flour for bread",
    "ask our customers what they like",
    "make it sound more like us",
    "mention our Rye Night",
    "say it's autumn",
    "don't mention reviews",
    "mention our class in Italian",
  ])("takes “%s” for no claim", (note) =>
    expect(readWish([], note, "Portland")).toMatchObject({ claims: [], contacts: [] }),
  );

  it.each(["make it about our new opening hours on Sunday", "make it about our phone number", "make it about photos"])(
    "changes no subject for “%s”, which nobody writes about",
    (note) => expect(readWish([], note, "Portland")).toMatchObject({ newSubject: false, mention: [] }),
  );

  it("takes what the owner's facts hold for no claim", () => {
    expect(readWish([], "mention our award-winning rye", "Portland", "Award-winning rye")).toMatchObject({
      claims: [],
      mention: ["award-winning rye"],
    });
  });
});
