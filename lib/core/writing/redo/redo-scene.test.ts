import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BusinessFacts, Draft } from "../../brief";
import { makeSlot } from "../writing.fixture";
import { type RedoChip, readWish } from "./read-wish";
import { openBakery, type Scene } from "./redo-scene.fixture";
import { readWishFor } from "./wish-for-post";

const { zebra, redo } = openBakery((path) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8")));
const TOPIC = "bread-not-in-the-fridge";
const offers = [{ title: "Two-for-one bagels" }];

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
const tasting: Scene = {
  business: zebra({ events: [{ date: "2027-02-16", name: "Tasting evening" }], website: "https://zebra.example" }),
  slot: makeSlot({ localDate: "2027-02-14", channel: "facebook", topicId: TOPIC, eventIndex: 0 }),
  post: { caption: "Coming up: Tasting evening. Ask us about the day.", topicId: TOPIC, frameId: "event_ahead-ask" },
};
const fathers: Scene = {
  business: zebra(),
  slot: makeSlot({
    localDate: "2027-06-20",
    topicId: TOPIC,
    occasion: { id: "f", name: "Father's Day", kind: "observance", sombre: false },
  }),
  post: { caption: "Happy Father's Day from Zebra Bakes.", topicId: TOPIC, frameId: "holiday-card" },
};
const plain: Scene = {
  business: zebra({ website: "https://zebra.example" }),
  slot: makeSlot({ localDate: "2027-02-10", channel: "facebook", topicId: TOPIC }),
  post: { caption: "Bread keeps best in its own crust.", topicId: TOPIC, frameId: "tips-hook" },
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
    [["add_offer"], "", /^Beside “Valentine's Day” no offer is told, so none was added\.$/],
    [
      [],
      "dazzle everybody",
      /^Bella did not understand “dazzle everybody”; this version only says the post in other words\./,
    ],
    [[], "mention croissants", /about “croissants”/],
    [[], "End with a question", /^No version that ends with a question passes every check/],
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
    expect(redone?.notes).toEqual(["Beside “Closed for stocktaking” no offer is told, so none was added."]);
  });

  it.each([
    ["closure", closure],
    ["offer", offer],
    ["feast", valentine({ offers })],
  ])("with all chips at once, on a %s", (_, scene) => {
    const more = " More about it in the days before, and an answer to whatever you would like to know.";
    const post = { ...scene.post, caption: `${scene.post.caption}${more}` };
    const redone = redo({ ...scene, post }, ["shorter", "warmer", "different_angle", "more_local", "add_offer"]);
    const { caption } = redone?.draft ?? { caption: "" };
    const notes = redone?.notes.join("\n") ?? "";
    expect(/names the town/.test(notes)).toBe(!caption.includes("Leeds"));
    expect(/No version with your offer/.test(notes)).toBe(false);
    expect(/No shorter version/.test(notes)).toBe(caption.length >= post.caption.length);
    expect(notes).not.toMatch(/of that tone/);
  });

  it.each(["End with a question", "no questions please"])("an offer's own post has a version for “%s”", (note) => {
    const redone = redo(offer, [], note);
    expect(redone?.draft.caption).toContain("Two-for-one bagels");
    const { caption = "" } = redone?.draft ?? {};
    const isMet = note.startsWith("no") ? !caption.includes("?") : caption.endsWith("?");
    expect(redone?.notes).toEqual(
      isMet ? [] : [expect.stringMatching(/ends? with a question passes every check|without a question passes/)],
    );
  });
});

const SCENES: [string, Scene][] = [
  ["an offer", offer],
  ["an event", tasting],
  ["a closure", closure],
  ["a feast", fathers],
  ["a topic", plain],
];

describe("what has no such version is as near to it as there is:", () => {
  it("no shorter one is no longer one", () => {
    const caption = "On now: Two-for-one bagels. Two for one until Saturday, six kinds, any day.";
    const redone = redo({ ...offer, post: { ...offer.post, caption } }, ["shorter"]);
    expect(redone?.draft.caption.length).toBeLessThanOrEqual(caption.length);
  });

  it("a town that is the offer's own stays, and a note says so", () => {
    const business = zebra({ offers: [{ title: "Leeds loaf for two" }] });
    const post = { ...offer.post, caption: "On now: Leeds loaf for two." };
    const redone = redo({ ...offer, business, post }, [], "no town, no hashtags");
    expect(redone?.draft.caption).toContain("Leeds loaf for two");
    expect(redone?.notes).toEqual([expect.stringMatching(/^No version without the town passes every check/)]);
  });
});

describe("a subject", () => {
  it("is another offer's only where one runs", () => {
    const none = redo(tasting, [], "make it about our offer");
    expect(none?.draft.caption).toContain("Tasting evening");
    const business = { ...tasting.business, offers };
    const redone = redo({ ...tasting, business }, [], "make it about our offer");
    expect(redone?.draft.frameId).toMatch(/^offer-/);
    expect(redone?.draft.caption).toContain("Two-for-one bagels");
    expect(redone?.notes).toEqual([
      expect.stringMatching(/no longer tells of “Tasting evening”/),
      expect.stringMatching(/^No other post of this calendar tells of “Tasting evening”/),
    ]);
  });

  it.each([
    ["don't mention the tasting", tasting, "Tasting evening"],
    ["don't mention bagels", offer, "Two-for-one bagels"],
    ["don't mention Father's Day", fathers, "Father's Day"],
  ] as const)("that “%s” does not want is left, and a note says so", (note, scene, name) => {
    const redone = redo(scene, [], note);
    expect(redone?.draft.caption.toLowerCase()).not.toContain(name.toLowerCase());
    expect(redone?.notes[0]).toContain(`no longer tells of “${name}”, because that is what you asked for`);
  });

  it("that is something else is no post with these two words in it", () => {
    expect(readWish([], "write about something else", "Leeds")).toMatchObject({ newSubject: true, mention: [] });
  });

  it("stays on a quiet day, and so does its tone", () => {
    const occasion = { id: "r", name: "Remembrance Day", kind: "observance" as const, sombre: true };
    const caption = "Remembrance Day. Some days ask for fewer words, and this is one of them.";
    const quiet: Scene = {
      business: zebra(),
      slot: makeSlot({ localDate: "2026-11-11", channel: "facebook", topicId: TOPIC, occasion }),
      post: { caption, topicId: TOPIC, frameId: "sombre-quiet" },
    };
    const redone = redo(quiet, [], "write about something else, funnier");
    expect(redone?.draft.frameId).toMatch(/^sombre-/);
    expect(redone?.notes).toEqual([
      "That day is kept quiet, so the post stays with it.",
      "What this post tells of is said plainly, whatever the tone of the other posts.",
    ]);
  });
});

describe("what is to stay", () => {
  const plain: Scene = {
    business: zebra({ offers: [{ title: "Two-for-one bagels" }] }),
    slot: makeSlot({ localDate: "2026-11-04", channel: "facebook", topicId: TOPIC }),
    post: {
      caption:
        "Bread goes stale faster in the fridge than on the counter. Keep the loaf cut side down on a board and cover it with a cloth. Freeze what you won't eat in two days.",
      topicId: TOPIC,
      frameId: "tips-plain",
    },
  };

  it.each(["don't make it shorter", "don't cut it down", "friendlier, but don't make it shorter"])(
    "is the length: “%s” gives no shorter version, or says so",
    (note) => {
      const redone = redo(plain, [], note);
      const isShorter = (redone?.draft.caption.length ?? 0) < plain.post.caption.length * 0.94;
      expect(redone?.notes.some((said) => said.includes("is shorter"))).toBe(isShorter);
    },
  );

  it("is the length in both directions", () => {
    const redone = redo(plain, [], "don't make it longer");
    const isLonger = (redone?.draft.caption.length ?? 0) > plain.post.caption.length * 1.06;
    expect(redone?.notes.some((said) => said.includes("is longer"))).toBe(isLonger);
  });

  it("is an offer: “keep the offer” adds none to a post without one, says so, and leaves one where it is", () => {
    const redone = redo(plain, [], "keep the offer");
    expect(redone?.draft.caption).not.toContain("Two-for-one bagels");
    expect(redone?.notes).toEqual(["This post tells of no offer that could be kept. “Add an offer” adds one."]);
    const caption = "Two-for-one bagels: that is on now. Ask us about it.";
    const offer: Scene = {
      ...plain,
      slot: { ...plain.slot, offerIndex: 0, topicId: "owner-offer" },
      post: { caption, topicId: "owner-offer", frameId: "offer-plain" },
    };
    const kept = redo(offer, [], "less salesy but keep the offer");
    expect(kept?.draft.caption).toContain("Two-for-one bagels");
    expect(kept?.notes.join()).not.toContain("no offer that could be kept");
  });

  it("is a quiet day, whatever its owner calls it, and another version of it is there", () => {
    const occasion = { id: "r", name: "Remembrance Day", kind: "observance" as const, sombre: true };
    const quiet: Scene = {
      business: zebra(),
      slot: makeSlot({ localDate: "2026-11-11", channel: "facebook", topicId: TOPIC, occasion }),
      post: {
        caption: "Remembrance Day. Some days ask for fewer words, and this is one of them.",
        topicId: TOPIC,
        frameId: "sombre-quiet",
      },
    };
    for (const note of ["not this holiday", "don't mention Remembrance Day", "no Remembrance Day", "not this day"]) {
      const redone = redo(quiet, [], note);
      expect([note, redone?.draft.frameId]).toEqual([note, expect.stringMatching(/^sombre-/)]);
      expect(redone?.notes).toEqual(["That day is kept quiet, so the post stays with it."]);
    }
  });
});

describe("a wish that is understood is met, or its note says that it is not:", () => {
  describe.each(SCENES)("%s", (_, scene) => {
    const textOf = (draft: Draft | undefined) =>
      `${draft?.caption} ${draft?.callToAction?.text ?? ""} ${draft?.hashtags.join(" ")}`;

    it.each([
      "do not mention the name",
      "don't mention our name",
      "without the business name",
      "leave out the name",
      "leave our name out",
      "no name",
      "don't mention Zebra Bakes",
      "do not name us",
    ])("%s", (note) => {
      const redone = redo(scene, [], note);
      expect(redone?.draft).toBeDefined();
      expect(textOf(redone?.draft)).not.toMatch(/zebra ?bakes/i);
      expect(redone?.notes).toEqual([]);
    });

    it("no call to action", () => {
      const redone = redo(scene, [], "no call to action");
      expect(redone?.draft.callToAction).toBeNull();
      expect(redone?.draft.caption).not.toMatch(/\bask\b|message us|spread|send it|tell /i);
      expect(redone?.notes).toEqual([]);
    });

    it("no questions please", () => {
      const redone = redo(scene, [], "no questions please");
      expect(textOf(redone?.draft)).not.toMatch(/\?|questions?/i);
      expect(redone?.notes).toEqual([]);
    });

    it("include our website", () => {
      const redone = redo(scene, [], "include our website");
      const { website } = scene.business;
      const isLinked = redone?.draft.link != null;
      expect(isLinked).toBe(website !== null);
      expect(redone?.draft.caption).not.toContain("website");
      expect(redone?.notes).toEqual(isLinked ? [] : ["You have given no website; add one to the business."]);
    });
  });

  it("a channel that takes no link says so, and so does a button that stays", () => {
    const instagram = { ...plain, slot: { ...plain.slot, channel: "instagram" as const } };
    expect(redo(instagram, [], "add a link to our website")?.notes).toEqual([
      "On Instagram no link in a post can be tapped, so your website was not added.",
    ]);
    const google = { ...plain, slot: { ...plain.slot, channel: "google_business" as const } };
    const redone = redo(google, [], "no call to action and no link");
    expect(redone?.draft.link).toBe("https://zebra.example");
    expect(redone?.notes).toEqual([
      "A Google Business Profile post has a button, so the call to action stays.",
      "The button of a Google Business Profile post opens your website, so the link stays.",
    ]);
  });
});

describe("a version that was shown before has one note, and a true one:", () => {
  const website = "https://zebra.example";
  const seenAll = (scene: Scene, note: string) => {
    const shown: { caption: string; topicId: string }[] = [];
    for (let round = 0; round < 40; round++) {
      const redone = redo({ ...scene, seen: shown }, [], note);
      if (!redone) break;
      if (shown.some(({ caption }) => caption === redone.draft.caption)) return redone;
      shown.push(redone.draft);
    }
    throw new Error("no version came back");
  };

  it.each([
    ["add a question", zebra(), /^No version with a question passes every check\. This one has been shown before/],
    ["add the website link", zebra(), /^You have given no website/],
    ["", zebra({ website }), /^Every version that does what you wish has been shown/],
  ])("“%s” on a feast", (note, business, said) => {
    const { notes } = seenAll({ ...fathers, business }, note);
    expect(notes[0]).toMatch(said);
    expect(notes.filter((one) => /does what you wish/.test(one))).toHaveLength(note === "" ? 1 : 0);
    expect(notes.filter((one) => /No version/.test(one)).length).toBeLessThanOrEqual(1);
  });
});

describe("what a note does not want is not called impossible beside a version without it:", () => {
  it.each(SCENES)("no exclamation marks on %s", (_, scene) => {
    const redone = redo(scene, [], "no exclamation marks");
    expect(redone?.draft.caption).not.toContain("!");
    expect(redone?.notes).toEqual([]);
  });

  it("a day that it is not", () => {
    const redone = redo(fathers, [], "it is not Father's Day");
    expect(redone?.draft.caption).not.toMatch(/Father/);
    expect(redone?.notes).toHaveLength(1);
  });

  it("an offer that is over, on the offer's own post", () => {
    const redone = redo(offer, [], "the offer is over, remove it");
    expect(redone?.draft.caption).not.toContain("bagels");
    expect(redone?.notes).toEqual([]);
  });
});

it("too salesy takes the call away, and the offer only from below a topic", () => {
  const own = redo(offer, [], "too salesy");
  expect(own?.draft.caption).toContain("Two-for-one bagels");
  expect(own?.draft.callToAction).toBeNull();
  const caption = "Bread keeps best in its own crust. On now: Two-for-one bagels.";
  const post = { caption, topicId: TOPIC, frameId: "offer_beside-line" };
  const beside = redo({ ...offer, post }, [], "too salesy");
  expect(beside?.draft.caption).not.toContain("bagels");
  expect(beside?.notes).toEqual([]);
});

describe("readWish", () => {
  it("reads two pieces that are not wanted, and no two of one thing", () => {
    expect(readWish([], "no emoji or hashtags", "Leeds")).toMatchObject({ withoutEmoji: true, withoutHashtags: true });
    expect(readWish([], "no name or town", "Leeds")).toMatchObject({ withoutName: true, withoutTown: true });
    expect(readWish([], "don't mention bread and butter", "Leeds")).toMatchObject({ without: ["bread and butter"] });
  });

  it("takes what only sounds like the business's name for a word", () => {
    expect(readWish([], "don't mention the bakery", "Leeds")).toMatchObject({
      withoutName: false,
      without: ["bakery"],
    });
    expect(readWishFor(zebra(), plain.slot, [], "don't mention bread")).toMatchObject({
      withoutName: false,
      without: ["bread"],
    });
  });

  it("makes a website no subject", () => {
    expect(readWish([], "make it about our website", "Leeds")).toMatchObject({ newSubject: false, link: "wanted" });
  });
});
