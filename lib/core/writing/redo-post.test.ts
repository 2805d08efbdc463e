import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BusinessFacts, Draft, Slot } from "../brief";
import { createGate, type Gate } from "../checking/gate";
import { type RedoChip, readWish } from "./read-wish";
import { redoBuiltin } from "./redo-post";
import { toTellBella } from "./tell-bella";
import { writeBuiltin } from "./write-builtin";
import { makeBusiness, makeSlot, planSlots, readTrade } from "./writing.fixture";

const readTopics = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/topics/${path}.json`, import.meta.url), "utf8"));

const { library, trade } = readTrade("bakery", readTopics);
const offers = [{ title: "Two-for-one bagels", endsOn: "2027-01-31" }];

interface Scene {
  slot: Slot;
  draft: Draft;
  gate: Gate;
}

/** The fifth post of a written calendar, and a gate that knows all the others. */
function setScene(business: BusinessFacts): Scene {
  const slots = planSlots({ business, library, days: 30, channels: { instagram: 3, facebook: 2 } });
  const gate = createGate({ business, neighbours: [] });
  const posts = [
    ...writeBuiltin({ slots, business, library, gate: createGate({ business, neighbours: [] }), seed: "seed" }),
  ].flatMap((entry) => ("draft" in entry ? [entry] : []));
  for (const [i, { slot, draft }] of posts.entries()) if (i !== 4) gate.accept(draft, slot);
  const post = posts[4];
  if (!post) throw new Error("no fifth post");
  gate.memory.addNeighbour("the post as it stands", post.draft.caption);
  return { ...post, gate };
}

describe("redoBuiltin", () => {
  const redo = (business: BusinessFacts, chips: readonly RedoChip[], instruction = "") => {
    const { slot, draft, gate } = setScene(business);
    return {
      before: draft,
      after: redoBuiltin({ post: draft, slot, business, library, gate, chips, instruction, seed: "again" }),
      gate,
      slot,
    };
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
    expect(redo(business, ["more_local"]).after?.caption).toMatch(/Portland|Harbor & Co/);
    expect(redo(business, ["add_offer"]).after?.caption).toContain("Two-for-one bagels");
    const angle = redo(business, ["different_angle"]);
    expect(angle.after?.topicId).not.toBe(angle.before.topicId);
    expect(redo(business, [], "End with a question please").after?.caption).toContain("?");
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
    const draft = redoBuiltin({
      post,
      slot,
      business,
      library,
      gate: createGate({ business, neighbours: [] }),
      chips: ["add_offer", "more_local"],
      instruction: "",
      seed: "s",
    });
    expect(draft?.callToAction ?? null).toBeNull();
    expect(draft?.caption ?? "").not.toMatch(/bagel|\?/);
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
    expect(readWish([], "¿más corto?", "Portland")).toMatchObject({ shorter: false, tone: null });
  });
});

describe("toTellBella", () => {
  it("asks for what is missing, one sentence each, and stops when nothing is", () => {
    const asked = toTellBella(makeBusiness(trade));
    expect(asked.length).toBeGreaterThan(3);
    for (const sentence of asked) expect(sentence).toMatch(/^[A-Z].*\.$/);
    const told = makeBusiness(trade, {
      services: ["Cakes"],
      offers,
      events: [{ date: "2027-01-01", name: "Open day" }],
      website: "https://a.example",
      phone: "1",
      sampleLines: ["a", "b"],
      avoidWords: ["x"],
    });
    expect(toTellBella(told)).toEqual([]);
  });
});
