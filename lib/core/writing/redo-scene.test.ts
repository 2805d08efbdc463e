import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BusinessFacts, Draft, Slot } from "../brief";
import { createGate } from "../checking/gate";
import type { RedoChip } from "./read-wish";
import { redoBuiltin } from "./redo-post";
import { makeBusiness, makeSlot, readTrade } from "./writing.fixture";

const readTopics = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/topics/${path}.json`, import.meta.url), "utf8"));
const { library, trade } = readTrade("bakery", readTopics);

const zebra = (over: Partial<BusinessFacts> = {}): BusinessFacts => {
  const business = makeBusiness(trade, { name: "Zebra Bakes", ...over });
  return { ...business, place: { ...business.place, city: "Leeds", country: "GB", timezone: "Europe/London" } };
};
const TOPIC = "bread-not-in-the-fridge";
const offers = [{ title: "Two-for-one bagels" }];

interface Scene {
  business: BusinessFacts;
  slot: Slot;
  post: Pick<Draft, "caption" | "topicId" | "frameId">;
}
const redo = ({ business, slot, post }: Scene, chips: readonly RedoChip[], instruction = "") => {
  const closeGate = createGate({ business, neighbours: [] });
  const gate = createGate({ business, neighbours: [] });
  gate.memory.addNeighbour("the post as it stands", post.caption);
  return redoBuiltin({ post, slot, business, library, gate, closeGate, chips, instruction, seed: "again" });
};

const valentine = (over: Partial<BusinessFacts> = {}): Scene => ({
  business: zebra(over),
  slot: makeSlot({
    localDate: "2027-02-14",
    topicId: TOPIC,
    occasion: { id: "v", name: "Valentine's Day", kind: "observance", sombre: false },
  }),
  post: {
    caption: "Zebra Bakes wishes Leeds a kind day.\n\nHappy Valentine's Day.",
    topicId: TOPIC,
    frameId: "holiday-wish",
  },
});
const closure: Scene = {
  business: zebra({ offers, events: [{ date: "2027-02-16", name: "Closed for stocktaking" }] }),
  slot: makeSlot({ localDate: "2027-02-14", topicId: TOPIC, eventIndex: 0 }),
  post: { caption: "Tuesday, 16 February: closed for stocktaking.", topicId: TOPIC, frameId: "event_ahead-note" },
};
const offer: Scene = {
  business: zebra({ offers }),
  slot: makeSlot({ localDate: "2027-02-10", topicId: TOPIC, offerIndex: 0, pillar: "offers" }),
  post: { caption: "On now: Two-for-one bagels.", topicId: TOPIC, frameId: "offer-full" },
};

describe("a post that wishes a day goes on wishing it,", () => {
  it.each<[RedoChip[], string, RegExp | null]>([
    [[], "", null],
    [["more_local"], "", null],
    [["different_angle"], "", null],
    [["warmer"], "", null],
    [[], "no emoji, no hashtags", null],
    [["add_offer"], "", /^This post tells of “Valentine's Day” and nothing besides, so no offer was added\.$/],
    [[], "dazzle everybody", /cannot follow free wishes such as “dazzle everybody”/],
    [[], "mention croissants", /about “croissants”/],
    [[], "End with a question", /^No version with a question passes every check/],
    [[], "make it about our new opening hours on Sunday", /was left out/],
  ])("whatever is wished for: %j %s", (chips, instruction, note) => {
    const redone = redo(valentine({ offers }), chips, instruction);
    expect(redone?.draft.caption).toContain("Happy Valentine");
    expect(redone?.draft.frameId).toMatch(/^holiday-/);
    expect(redone).not.toHaveProperty("occasion");
    expect(redone?.notes).toEqual(note === null ? [] : [expect.stringMatching(note)]);
  });

  it("names the town where that is wished for", () => {
    expect(redo(valentine(), ["more_local"])?.draft.caption).toContain("Leeds");
  });

  it("and is not shown with it where another subject is asked for", () => {
    const redone = redo(valentine(), [], "make it about croissants");
    expect(redone?.draft.caption).toMatch(/croissant/i);
    expect(redone?.draft.caption).not.toMatch(/Valentine/);
    expect(redone?.occasion).toBeNull();
    expect(redone?.notes).toEqual([
      "This one is about something else and no longer tells of “Valentine's Day”, because that is what you asked for.",
    ]);
  });

  it("nor where no other wish passes the checks, which a note says", () => {
    const redone = redo(valentine({ avoidWords: ["Valentine's"] }), []);
    expect(redone?.occasion).toBeNull();
    expect(redone?.notes).toEqual([expect.stringMatching(/^No other version that tells of “Valentine's Day” passes/)]);
  });
});

describe("a note is true of the version beside it:", () => {
  it("an announcement has no offer below it, by design", () => {
    const redone = redo(closure, ["add_offer"]);
    expect(redone?.draft.caption.toLowerCase()).toContain("closed for stocktaking");
    expect(redone?.notes).toEqual([
      "This post tells of “Closed for stocktaking” and nothing besides, so no offer was added.",
    ]);
  });

  it.each([
    ["closure", closure],
    ["offer", offer],
    ["feast", valentine({ offers })],
  ])("with all chips at once, on a %s", (_, scene) => {
    const redone = redo(scene, ["shorter", "warmer", "different_angle", "more_local", "add_offer"]);
    const { caption } = redone?.draft ?? { caption: "" };
    const notes = redone?.notes.join("\n") ?? "";
    expect(/names the town/.test(notes)).toBe(!caption.includes("Leeds"));
    expect(/No version with your offer/.test(notes)).toBe(false);
    expect(/No shorter version/.test(notes)).toBe(caption.length >= scene.post.caption.length);
    expect(notes).not.toMatch(/of that tone/);
  });

  it.each(["End with a question", "no questions please"])("an offer's own post has a version for “%s”", (note) => {
    const redone = redo(offer, [], note);
    expect(redone?.draft.caption).toContain("Two-for-one bagels");
    const asks = redone?.draft.caption.includes("?") === true;
    const isMet = note.startsWith("no") ? !asks : asks;
    expect(redone?.notes).toEqual(isMet ? [] : [expect.stringMatching(/a question passes every check/)]);
  });
});
