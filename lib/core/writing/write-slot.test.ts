import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BusinessFacts, Draft, Slot } from "../brief";
import { measureCaption } from "../channels/measure-caption";
import { makeBusiness, makeSlot, planSlots, postedOf, readTrade, violationsOf, write } from "./writing.fixture";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));

describe("one built-in post", () => {
  const { library, trade } = readTrade("bakery", readTopics);
  const topicOf = (pillar: string, skip = 0) =>
    library.topics.filter((topic) => topic.pillar === pillar && !topic.seasons && !topic.months)[skip]?.id ?? null;
  const one = (business: BusinessFacts, slot: Slot): Draft => {
    const [post] = postedOf(write(business, library, [slot]));
    if (!post) throw new Error(`no post for ${slot.key}`);
    return post.draft;
  };

  it("gives an owner's offer exactly as given", () => {
    const offers = [
      { title: "Two-for-one bagels", details: "Members only, before noon", endsOn: "2026-12-24", code: "BAGEL2" },
    ];
    for (const country of ["US", "GB"]) {
      const base = makeBusiness(trade, { offers });
      const business = { ...base, place: { ...base.place, country } };
      const draft = one(business, makeSlot({ pillar: "offers", offerIndex: 0, topicId: topicOf("offers") }));
      expect(draft.caption).toContain("Two-for-one bagels");
      expect(draft.caption).toContain("Members only, before noon.");
      expect(draft.caption).toContain("BAGEL2");
      expect(draft.caption).toContain(country === "US" ? "December 24" : "24 December");
      expect(draft.callToAction?.type).toBe("GET_OFFER");
    }
  });

  it("names an owner's event with when it is, before and on the day", () => {
    const business = makeBusiness(trade, { events: [{ date: "2026-12-12", name: "Sourdough Night" }] });
    const on = (localDate: string) =>
      one(business, makeSlot({ localDate, pillar: "community", eventIndex: 0, topicId: topicOf("community") })).caption;
    expect(on("2026-12-12").toLowerCase()).toMatch(/today/);
    expect(on("2026-12-09")).toMatch(/[Tt]his Saturday/);
    expect(on("2026-12-05")).toMatch(/Saturday, December 12/);
    expect(on("2026-12-11")).toMatch(/[Tt]omorrow/);
  });

  it("keeps a sombre day quiet: no advice, no question, nothing to click or to buy", () => {
    const business = makeBusiness(trade, { offers: [{ title: "Big Sale" }], website: "https://example.com" });
    const occasion = { id: "r", name: "Remembrance Day", kind: "observance" as const, sombre: true };
    for (const channel of ["instagram", "facebook", "google_business", "x"] as const) {
      const draft = one(
        business,
        makeSlot({ channel, occasion, offerIndex: 0, pillar: "offers", topicId: topicOf("offers") }),
      );
      expect(draft.caption).toContain("Remembrance Day");
      expect(draft.caption).not.toMatch(/\?|!|Happy|Sale/);
      expect(draft.hashtags).toEqual([]);
      // Google's button leads somewhere, or there is none.
      expect(draft.link).toBe(channel === "google_business" ? "https://example.com" : null);
      expect(draft.callToAction).toEqual(
        channel === "google_business" ? { text: "Learn more", type: "LEARN_MORE" } : null,
      );
    }
    const slot = makeSlot({ channel: "google_business", occasion, topicId: topicOf("tips") });
    expect(one(makeBusiness(trade, { phone: "555 0100" }), slot).callToAction).toBeNull();
  });

  it("names a day of remembrance with its article, and tells it on two channels at most", () => {
    const name = "National Day for Truth and Reconciliation";
    const occasion = { id: "t", name, kind: "public_holiday" as const, sombre: true };
    const slots = (["instagram", "facebook", "x", "linkedin", "threads"] as const).map((channel) =>
      makeSlot({
        key: `2027-09-30/${channel}/0`,
        localDate: "2027-09-30",
        channel,
        occasion,
        topicId: topicOf("tips"),
      }),
    );
    const written = write(makeBusiness(trade), library, slots);
    const open = written.flatMap((one) => ("open" in one ? [one.open] : []));
    expect(open.length).toBeGreaterThanOrEqual(3);
    expect(open.length).toBeLessThan(5);
    expect(new Set(open)).toEqual(new Set(["quiet_day"]));
    for (const one of written)
      if ("draft" in one) expect(one.draft.caption).toMatch(/[Tt]he National Day for Truth and Reconciliation/);
  });

  it("gives a holiday a post of its own and claims an observance only for a topic about the same thing", () => {
    const holiday = { id: "h", name: "Labor Day", kind: "public_holiday" as const, sombre: false };
    const topic = library.byId.get(topicOf("tips") ?? "");
    const wish = one(makeBusiness(trade), makeSlot({ occasion: holiday, topicId: topic?.id ?? null }));
    expect(wish.caption).toContain("Happy Labor Day");
    for (const text of [topic?.title, topic?.hook, topic?.do, topic?.why, topic?.detail])
      expect(wish.caption).not.toContain(text);
    expect(wish.topicTitle).toBe("Labor Day");
    for (const picture of [wish.imageIdea, wish.altText]) expect(picture).toContain("“Happy Labor Day”");
    const croissants = { id: "o", name: "National Croissant Day", kind: "observance" as const, sombre: false };
    const draft = one(makeBusiness(trade), makeSlot({ occasion: croissants, topicId: "bread-not-in-the-fridge" }));
    expect(library.byId.get(draft.topicId)?.tags.join(" ") + draft.caption).toMatch(/croissant/i);
    expect(draft.caption).toContain("National Croissant Day");
  });

  it("tags the day it speaks of by the name people look for, and no other", () => {
    const tagsOf = (name: string, topicId: string | null, kind: "public_holiday" | "observance" = "observance") =>
      one(makeBusiness(trade), makeSlot({ occasion: { id: "o", name, kind, sombre: false }, topicId })).hashtags;
    expect(tagsOf("National Croissant Day", "bread-not-in-the-fridge")).toContain("NationalCroissantDay");
    expect(tagsOf("Father's Day", topicOf("tips"))).toContain("FathersDay");
    expect(tagsOf("National Llama Day", "bread-not-in-the-fridge").join()).not.toMatch(/llama/i);
    expect(tagsOf("Early May bank holiday", topicOf("tips"), "public_holiday").join()).not.toMatch(/holiday/i);
  });

  it("does not mention a day that has nothing to do with the topic, and gives the slot back without it", () => {
    for (const name of ["World Asthma Day", "Customer Service Week begins", "National Llama Day"]) {
      const occasion = { id: "o", name, kind: "observance" as const, sombre: false };
      const [post] = postedOf(
        write(makeBusiness(trade), library, [makeSlot({ occasion, topicId: "bread-not-in-the-fridge" })]),
      );
      expect(post?.slot.occasion).toBeNull();
      expect(post?.draft.caption).not.toMatch(/Asthma|Customer Service|Llama/);
      expect(post?.draft.topicId).toBe("bread-not-in-the-fridge");
    }
  });

  it("asks nothing where nobody can answer", () => {
    const business = makeBusiness(trade);
    const slots = planSlots({ business, library, days: 120, channels: { google_business: 5 } });
    for (const { draft } of postedOf(write(business, library, slots))) {
      const said = `${draft.caption}\n${draft.callToAction?.text}`;
      for (const { ask } of library.topics) expect(draft.caption).not.toContain(ask);
      expect(said).not.toMatch(/\b(?:comments|vote)\b|below[.,]/i);
    }
  });

  it("names a service as a person writes it inside a sentence", () => {
    const business = makeBusiness(trade, { services: ["Wedding Cakes", "Gluten-Free Loaves", "IMAX Cookies"] });
    const slots = planSlots({ business, library, days: 120, channels: { instagram: 7 } });
    const text = postedOf(write(business, library, slots))
      .map(({ draft }) => draft.caption)
      .join("\n");
    expect(text).toMatch(/wedding cakes/);
    expect(text).not.toMatch(/Wedding Cakes|IMAX Cookies/);
  });

  it("leaves hostile, long and odd names as they are and inert", () => {
    for (const name of [
      "{town}",
      "<script>alert(1)</script>",
      "'; DROP TABLE posts;--",
      "مخبز البحر",
      "🥐🥐",
      "x".repeat(200),
      "iPhone iFix",
      "Yum!",
      "A an the",
    ]) {
      const business = makeBusiness(trade, { name });
      const slots = planSlots({ business, library, days: 30, channels: { instagram: 3, x: 3, google_business: 2 } });
      const posts = postedOf(write(business, library, slots));
      expect(posts).toHaveLength(slots.length);
      expect(violationsOf(business, posts)).toEqual([]);
      for (const { draft } of posts)
        expect(draft.caption.replaceAll(name, "")).not.toMatch(/[{}]|undefined|null|\.\.(?!\.)/);
    }
  });

  it("never uses an avoided word, not even as a hashtag", () => {
    const business = makeBusiness(trade, { avoidWords: ["bread", "bakery"] });
    const posts = postedOf(
      write(business, library, planSlots({ business, library, days: 30, channels: { instagram: 4 } })),
    );
    expect(posts.length).toBeGreaterThan(5);
    for (const { draft } of posts)
      expect(`${draft.caption} ${draft.hashtags.join(" ")}`).not.toMatch(/\bbread\b|bakery/i);
  });

  it("spells as the country does and keeps the owner's words", () => {
    const base = makeBusiness(trade, { name: "Color Harbor" });
    const business = { ...base, place: { ...base.place, country: "GB", city: "Leeds" } };
    const text = postedOf(
      write(business, library, planSlots({ business, library, days: 120, channels: { instagram: 7 } })),
    )
      .map(({ draft }) => draft.caption)
      .join("\n");
    expect(text.replaceAll("Color Harbor", "")).not.toMatch(/\b(?:color|flavor|neighbor|favorite|center)\b/i);
    expect(text).toContain("Color Harbor");
  });

  it("puts the button that calls under the Google posts of those who have a phone alone, and none that leads nowhere", () => {
    for (const phone of [null, "+1 503 555 0142"]) {
      const business = makeBusiness(trade, { phone });
      const posts = postedOf(
        write(business, library, planSlots({ business, library, days: 60, channels: { google_business: 5 } })),
      );
      for (const { draft } of posts) {
        expect(draft.callToAction?.type).not.toBe("LEARN_MORE");
        if (phone !== null) expect(draft.callToAction?.type).toBeDefined();
        expect(draft.hashtags).toEqual([]);
        expect(draft.caption).not.toMatch(/503/);
        if (phone === null) expect(draft.callToAction?.type).not.toBe("CALL");
      }
    }
  });

  it("makes videos of three shots and keeps every channel's length", () => {
    const business = makeBusiness(trade, { website: "https://example.com" });
    const posts = postedOf(
      write(
        business,
        library,
        planSlots({ business, library, days: 30, channels: { tiktok: 3, x: 7, bluesky: 3, threads: 3 } }),
      ),
    );
    for (const { slot, draft } of posts) {
      expect(measureCaption(slot.channel, draft).over).toBe(0);
      if (slot.format === "reel") expect(draft.imageIdea).toMatch(/^Shot 1: .* Shot 2: .* Shot 3: /);
    }
  });
});
