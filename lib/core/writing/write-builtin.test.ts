import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BusinessFacts, Draft, Slot } from "../brief";
import { createGate } from "../checking/gate";
import { openerOf } from "../checking/opener-of";
import { createStripper } from "../checking/strip-for-comparison";
import { jaccard, trigramsOf } from "../checking/trigrams";
import { daysBetween } from "../dates/local-date";
import { AppError } from "../errors";
import { TONES } from "../vocabulary";
import type { TopicLibrary } from "./topics/topic-library";
import { writeBuiltin } from "./write-builtin";
import { builtinWriter } from "./writer";
import {
  makeBusiness,
  makeSlot,
  type Posted,
  planSlots,
  postedOf,
  readTrade,
  violationsOf,
  write,
} from "./writing.fixture";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));

/** Pairs of posts at or above the near-duplicate threshold, found by comparing every pair. */
function nearPairs(business: BusinessFacts, posts: readonly Posted[]): string[] {
  const strip = createStripper({ name: business.name, town: business.place.city });
  const texts = posts.map(({ draft }) => trigramsOf(strip(draft.caption, draft.callToAction?.text).replace("\n", " ")));
  const pairs: string[] = [];
  texts.forEach((text, i) => {
    for (let j = 0; j < i; j++) {
      const other = texts[j];
      if (other && jaccard(text, other) >= 0.5) pairs.push(`${posts[j]?.slot.key} ~ ${posts[i]?.slot.key}`);
    }
  });
  return pairs;
}

function repeatsBetween(post: Posted, earlier: Posted, postsBack: number): string[] {
  const apart = daysBetween(earlier.slot.localDate, post.slot.localDate);
  const repeats: string[] = [];
  if (apart <= 14 && openerOf(earlier.draft.caption) === openerOf(post.draft.caption)) repeats.push("opener");
  if (apart < 60 && earlier.draft.topicId === post.draft.topicId) repeats.push("topic");
  if (postsBack <= 6 && earlier.draft.frameId === post.draft.frameId) repeats.push("frame");
  return repeats.map((what) => `${what} of ${earlier.slot.key} in ${post.slot.key}`);
}

const repeatsOf = (posts: readonly Posted[]) =>
  posts.flatMap((post, i) => posts.slice(0, i).flatMap((earlier, j) => repeatsBetween(post, earlier, i - j)));

const TRADES = ["bakery", "dentist", "plumber", "hair-salon"] as const;
const MIX = {
  instagram: 3,
  facebook: 2,
  google_business: 1,
  x: 2,
  linkedin: 1,
  tiktok: 1,
  pinterest: 1,
  threads: 1,
  bluesky: 1,
  youtube: 1,
};

describe("a built-in calendar", () => {
  it.each(
    TRADES.flatMap((trade, i) => [
      [trade, TONES[i % TONES.length]] as const,
      [trade, TONES[(i + 2) % TONES.length]] as const,
    ]),
  )("of 30 days on every channel breaks no rule (%s, %s)", (id, tone) => {
    const { library, trade } = readTrade(id, readTopics);
    const business = makeBusiness(trade, {
      tone: tone ?? "friendly",
      website: "https://example.com/book",
      services: ["First service", "Second service"],
    });
    const slots = planSlots({ business, library, days: 30, channels: MIX });
    const posts = postedOf(write(business, library, slots));
    expect(posts).toHaveLength(slots.length);
    expect(violationsOf(business, posts)).toEqual([]);
    expect(repeatsOf(posts)).toEqual([]);
    expect(nearPairs(business, posts)).toEqual([]);
  });

  it.each([
    ["bakery", { instagram: 7 }],
    ["dentist", { facebook: 3, google_business: 2, linkedin: 2 }],
  ] as const)("of 366 days breaks no rule and repeats nothing (%s)", (id, channels) => {
    const { library, trade } = readTrade(id, readTopics);
    const business = makeBusiness(trade);
    const slots = planSlots({ business, library, days: 366, channels });
    const posts = postedOf(write(business, library, slots));
    expect(posts).toHaveLength(slots.length);
    expect(violationsOf(business, posts)).toEqual([]);
    expect(repeatsOf(posts)).toEqual([]);
    expect(nearPairs(business, posts)).toEqual([]);
    const named =
      posts.filter(({ draft }) => draft.caption.includes(business.name) || draft.caption.includes("Portland")).length /
      posts.length;
    expect(named).toBeGreaterThan(0.2);
    expect(named).toBeLessThan(0.5);
    expect(new Set(posts.map(({ draft }) => openerOf(draft.caption))).size).toBeGreaterThan(posts.length * 0.6);
  });

  it("is the same for the same input, and another for another seed", () => {
    const { library, trade } = readTrade("bakery", readTopics);
    const business = makeBusiness(trade);
    const slots = planSlots({ business, library, days: 60, channels: { instagram: 4 } });
    expect(write(business, library, slots)).toEqual(write(business, library, slots));
    expect(write(business, library, slots, "other")).not.toEqual(write(business, library, slots));
  });

  it("comes out the same in chunks and after a crash as in one go", () => {
    const { library, trade } = readTrade("bakery", readTopics);
    const business = makeBusiness(trade);
    const slots = planSlots({ business, library, days: 120, channels: { instagram: 4, facebook: 3 } });
    const whole = write(business, library, slots);
    const gate = createGate({ business, neighbours: [] });
    for (const { slot, draft } of postedOf(whole.slice(0, 40))) gate.accept(draft, slot);
    const rest = [...writeBuiltin({ slots: slots.slice(40), business, library, gate, seed: "seed", planned: slots })];
    expect(rest).toEqual(whole.slice(40));
  });

  it("gives two businesses of one trade and town posts of their own", () => {
    const { library, trade } = readTrade("hair-salon", readTopics);
    const neighbours: { caption: string; localDate: string }[] = [];
    const posts: Posted[] = [];
    for (const name of ["Salon Nia", "Kuts", "Hair by Lou", "The Parlour"]) {
      const business = makeBusiness(trade, { name });
      const slots = planSlots({ business, library, days: 30, channels: { instagram: 4, facebook: 3 } });
      const written = [
        ...writeBuiltin({ slots, business, library, gate: createGate({ business, neighbours }), seed: "seed" }),
      ];
      expect(postedOf(written)).toHaveLength(slots.length);
      for (const post of postedOf(written)) {
        posts.push(post);
        neighbours.push({ caption: post.draft.caption, localDate: post.slot.localDate });
      }
    }
    expect(nearPairs(makeBusiness(trade, { name: "Salon Nia" }), posts)).toEqual([]);
  });

  it("leaves a slot open when nothing fresh is left, and says why", () => {
    const { library, trade } = readTrade("bakery", readTopics);
    const topic = library.topics[0];
    if (!topic) throw new Error("no topic");
    const small: TopicLibrary = { topics: [topic], byId: new Map([[topic.id, topic]]) };
    const slots = [
      makeSlot({ topicId: topic.id }),
      makeSlot({ topicId: topic.id, localDate: "2026-12-10" }),
      makeSlot({ localDate: "2026-12-11" }),
    ];
    const written = write(makeBusiness(trade), small, slots);
    expect(written.map((entry) => ("open" in entry ? entry.open : "draft"))).toEqual([
      "draft",
      "no_fresh_wording",
      "no_topic_left",
    ]);
  });

  it("refuses other languages with a way out", () => {
    const { library, trade } = readTrade("bakery", readTopics);
    const business = makeBusiness(trade, { language: "fr" });
    try {
      write(business, library, [makeSlot()]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ code: "unsupported_language", errors: [{ path: "language" }] });
    }
    expect(write(makeBusiness(trade, { language: "en-GB" }), library, [])).toEqual([]);
  });

  it("streams through the writer's interface", async () => {
    const { library, trade } = readTrade("bakery", readTopics);
    const business = makeBusiness(trade);
    const slots = [
      ...planSlots({ business, library, days: 7, channels: { instagram: 3 } }),
      makeSlot({ localDate: "2026-12-20" }),
    ];
    const open: string[] = [];
    const drafts: Draft[] = [];
    const context = {
      business,
      library,
      gate: createGate({ business, neighbours: [] }),
      seed: "seed",
      onOpen: (slot: Slot) => open.push(slot.key),
    };
    for await (const draft of builtinWriter.write(slots, context)) drafts.push(draft);
    expect(drafts).toHaveLength(3);
    expect(open).toEqual(["2026-12-20/instagram/0"]);
  });
});
