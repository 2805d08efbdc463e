import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fragmentsOf } from "../checking/fragments-of";
import { toEpochDay } from "../dates/local-date";
import { TONES, type Tone } from "../vocabulary";
import { FAREWELL_PHRASES } from "./phrases/farewell-phrases";
import { MENTION_PHRASES } from "./phrases/mention-phrases";
import { OPENING_PHRASES } from "./phrases/opening-phrases";
import { EMOJI_CHANNELS } from "./tone-profiles";
import { isGraveTopic } from "./topics/is-grave-topic";
import { createVoice } from "./topics/voice-topic";
import { createSpeller } from "./words/convert-spelling";
import { expandContractions } from "./words/expand-contractions";
import { inRegister } from "./words/in-register";
import { makeBusiness, type Posted, planSlots, postedOf, readTrade, write } from "./writing.fixture";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const PIECES = ["hook", "do", "why", "mistake", "detail", "ask", "invite"] as const;
const CHANNELS = { instagram: 3, facebook: 3, google_business: 3, linkedin: 3 };
const EMOJI = /\p{Extended_Pictographic}/u;
const CONTRACTION = /\b(?:\w+n['’]t|\w+['’](?:ll|re|ve|m|d)|(?:it|that|there|here|what|who|let)['’]s)\b/i;

/** A month in one tone, all else the same. */
function monthIn(tone: Tone, trade: string): Posted[] {
  const { library, trade: matched } = readTrade(trade, readTopics);
  const business = makeBusiness(matched, { tone, name: "Harbor" });
  return postedOf(write(business, library, planSlots({ business, library, days: 30, channels: CHANNELS }), "same"));
}

describe("the tones", () => {
  const trades = ["plumber", "bakery", "florist", "bookshop"];
  const months = new Map(TONES.map((tone) => [tone, trades.flatMap((trade) => monthIn(tone, trade))]));
  const postsIn = (tone: Tone) => months.get(tone) ?? [];
  /** A Google post says its thing and nothing around it. */
  const spokenIn = (tone: Tone) => postsIn(tone).filter(({ slot }) => slot.channel !== "google_business");

  it("say less than one post in twenty alike, byte for byte, with the same seed", () => {
    for (const [i, one] of TONES.entries())
      for (const other of TONES.slice(i + 1)) {
        const captions = new Set(spokenIn(one).map(({ draft }) => draft.caption));
        const same = spokenIn(other).filter(({ draft }) => captions.has(draft.caption));
        expect(same.length / spokenIn(other).length, `${one}/${other}`).toBeLessThan(0.05);
      }
  });

  it("are heard in a good part of the posts by words that only they have", () => {
    for (const tone of TONES) {
      const own = [OPENING_PHRASES.opening, FAREWELL_PHRASES.farewell].flatMap((phrases) => phrases[tone]);
      const heard = spokenIn(tone).filter(({ draft }) => own.some((phrase) => draft.caption.includes(phrase)));
      expect(heard.length / spokenIn(tone).length, tone).toBeGreaterThan(0.2);
    }
  });

  it("put no greeting, sign-off, name or town around a Google post", () => {
    for (const tone of TONES) {
      const around = [OPENING_PHRASES.opening, FAREWELL_PHRASES.farewell].flatMap((phrases) => phrases[tone]);
      const google = postsIn(tone).filter(({ slot }) => slot.channel === "google_business");
      expect(google.length).toBeGreaterThan(0);
      for (const { draft } of google) {
        expect(around.filter((phrase) => draft.caption.split("\n\n").includes(phrase))).toEqual([]);
        expect(draft.caption).not.toMatch(/\bHarbor\b/);
      }
    }
  });

  it("use exclamation marks only when playful, and emoji only when playful or warm, sparingly and where they are at home", () => {
    for (const tone of TONES) {
      const exclaimed = postsIn(tone).filter(({ draft }) => draft.caption.includes("!"));
      const signed = postsIn(tone).filter(({ draft }) => EMOJI.test(draft.caption));
      expect(exclaimed.length > 0, tone).toBe(tone === "playful");
      expect(signed.length > 0, tone).toBe(tone === "playful" || tone === "warm");
      expect(exclaimed.length / postsIn(tone).length).toBeLessThan(0.25);
      expect(signed.length / postsIn(tone).length).toBeLessThan(0.25);
      expect(signed.every(({ slot }) => EMOJI_CHANNELS.has(slot.channel))).toBe(true);
    }
  });

  it("are shortest of sentence when bold and without contractions when professional", () => {
    const wordsPerSentence = (tone: Tone) => {
      const sentences = postsIn(tone).flatMap(({ draft }) => fragmentsOf(draft.caption, 4));
      return sentences.reduce((sum, one) => sum + one.split(" ").length, 0) / sentences.length;
    };
    for (const tone of TONES)
      if (tone !== "bold") expect(wordsPerSentence("bold")).toBeLessThan(wordsPerSentence(tone));
    const contracted = postsIn("professional").filter(({ draft }) =>
      draft.caption.split(/(?<=[.?!])\s/).some((one) => CONTRACTION.test(one) && !/[?"“]/.test(one)),
    );
    expect(contracted.map(({ draft }) => draft.caption)).toEqual([]);
  });

  it("wave at nobody in a regulated trade or under a word of caution", () => {
    for (const { draft } of [...monthIn("playful", "dentist"), ...monthIn("warm", "law-firm")])
      expect(draft.caption).not.toMatch(/!|\p{Extended_Pictographic}/u);
  });

  it.each(["swim-school", "pet-groomer", "locksmith", "bike-shop"])(
    "make no joke before or after what a playful %s says of danger, illness or theft",
    (id) => {
      const { library, trade } = readTrade(id, readTopics);
      const business = makeBusiness(trade, { tone: "playful", name: "Harbor" });
      const channels = { instagram: 7, facebook: 7, threads: 7, tiktok: 7 };
      const posts = postedOf(write(business, library, planSlots({ business, library, days: 90, channels })));
      const isGrave = ({ draft }: Posted) => {
        const topic = library.byId.get(draft.topicId);
        return topic !== undefined && isGraveTopic(topic);
      };
      const jokes = [OPENING_PHRASES.opening, OPENING_PHRASES.localOpening, FAREWELL_PHRASES.farewell].flatMap(
        ({ playful, friendly }) => playful.filter((phrase) => !new Set<string>(friendly).has(phrase)),
      );
      const fixed = jokes
        .map((line) => line.split(/\{[^}]*\}/).sort((a, b) => b.length - a.length)[0] ?? "")
        .filter((part) => part.length > 9);
      const isJoking = ({ draft }: Posted) =>
        EMOJI.test(draft.caption) || fixed.some((part) => draft.caption.includes(part.trim()));
      expect(posts.filter(isGrave).length).toBeGreaterThan(10);
      expect(posts.filter((post) => isGrave(post) && isJoking(post)).map(({ draft }) => draft.caption)).toEqual([]);
      expect(posts.filter((post) => !isGrave(post) && isJoking(post)).length).toBeGreaterThan(10);
    },
  );

  it("leave what is said about a risk word for word", () => {
    const { library, trade } = readTrade("dentist", readTopics);
    const risky = library.topics.filter(({ risk }) => risk !== undefined);
    expect(risky.length).toBeGreaterThan(20);
    const sentences = risky.flatMap((topic) =>
      PIECES.filter((piece) => !topic[piece].includes("{")).map((piece) => ({ topic, piece })),
    );
    // The country's words stand in every tone.
    const inUs = createSpeller("US");
    for (const tone of TONES) {
      const voice = createVoice(makeBusiness(trade, { tone }));
      const inTone = (text: string) => inUs(tone === "professional" ? expandContractions(text) : text);
      for (const { topic, piece } of sentences) expect(voice.topic(topic).pieces[piece]).toBe(inTone(topic[piece]));
    }
  });
});

describe("a year in one tone", () => {
  const { library, trade } = readTrade("tattoo-studio", readTopics);
  const business = makeBusiness(trade, { tone: "playful", name: "Ink & Iron" });
  const slots = planSlots({ business, library, days: 366, channels: { instagram: 3, facebook: 3, x: 3, linkedin: 3 } });
  const posts = postedOf(write(business, library, slots));
  const daysOf = (part: string) =>
    posts.flatMap(({ slot, draft }) => (draft.caption.includes(part) ? [toEpochDay(slot.localDate)] : []));

  it("says each of its own lines at most six times, a month apart", () => {
    const lines = [OPENING_PHRASES.opening, FAREWELL_PHRASES.farewell, MENTION_PHRASES.introduced].flatMap(
      (phrases) => phrases.playful,
    );
    const fixed = lines.map((line) =>
      line.split(/\{[^}]*\}/).reduce((longest, part) => (part.length > longest.length ? part : longest)),
    );
    for (const part of fixed.map((text) => text.replace(/[.!]$/, "").trim()).filter((text) => text.length > 10)) {
      const days = daysOf(part);
      expect(days.length, part).toBeLessThanOrEqual(6);
      for (const [i, day] of days.slice(1).entries()) expect(day - (days[i] ?? 0), part).toBeGreaterThan(30);
    }
  });

  it("says no sentence of a topic twice on one channel within sixty days", () => {
    const ofTopics = new Set(library.topics.flatMap((topic) => PIECES.flatMap((piece) => fragmentsOf(topic[piece]))));
    const last = new Map<string, number>();
    for (const { slot, draft } of posts)
      for (const sentence of fragmentsOf(draft.caption).filter((one) => ofTopics.has(one))) {
        const [key, day] = [`${slot.channel}/${sentence}`, toEpochDay(slot.localDate)];
        expect(day - (last.get(key) ?? Number.NEGATIVE_INFINITY), sentence).toBeGreaterThanOrEqual(60);
        last.set(key, day);
      }
  });
});

describe("registers", () => {
  it("write every contraction out that has one full form", () => {
    expect(inRegister("spelled_out", "It's late, and who's been here? That's what we'd do; you'd known.", false)).toBe(
      "It is late, and who has been here? That is what we would do; you had known.",
    );
    expect(inRegister("spelled_out", "Nobody's favorite isn't the baker's.", false)).toBe(
      "Nobody's favorite is not the baker's.",
    );
    expect(inRegister("spelled_out", "Why don't you ask? We can't say. Let's see.", false)).toBe(
      "Why don't you ask? We cannot say. Let us see.",
    );
  });

  it("break long sentences where a clause of its own begins, and nowhere else", () => {
    expect(
      inRegister(
        "clipped",
        "Keep the loaf cut side down on a board overnight; it stays soft, and you save the bag.",
        false,
      ),
    ).toBe("Keep the loaf cut side down on a board overnight. It stays soft. You save the bag.");
    for (const kept of [
      "If the loaf is still warm in the middle, leave it alone, and you will be glad of it later on.",
      "Bring a photo of the room, the width of the door, and the number of the floor you live on.",
      "Short; it stays.",
    ])
      expect(inRegister("clipped", kept, false)).toBe(kept);
  });
});
