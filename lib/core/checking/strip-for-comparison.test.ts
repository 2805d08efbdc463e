import { describe, expect, it } from "vitest";
import { NearDuplicateIndex, REFUSAL_THRESHOLD } from "./near-duplicate-index";
import { createStripper } from "./strip-for-comparison";
import { currentLexicon } from "./trigram-lexicon";
import { jaccard, trigramsOf } from "./trigrams";

/** The trigrams of a text as Postgres's pg_trgm takes them: letters and digits make words, all else parts them. */
const pgTrigrams = (text: string) =>
  trigramsOf(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
/** The plainest other way: every window of three characters, spaces and stops among them. */
const windows = (text: string) => {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
};

const PAIRS: readonly (readonly [string, string])[] = [
  [
    "Ask what happens if more turns up once it's open, and who decides then. Until a thing is taken apart, its inside is an educated guess.",
    'Until a thing is taken apart, its inside is an educated guess. What\'s your rule: ask first, or just say "do it"?',
  ],
  [
    "Don't rush it: we're sure you'd rather wait than find it's torn. That's what we'd tell a friend who can't decide.",
    "We’d tell a friend who can’t decide: don’t rush it. You’re glad you’d waited, and it’s whole.",
  ],
  [
    "Plans change, and we'd rather hear it on Tuesday than find out on Friday. Call or text when you have to cancel?",
    "Here's a thought: Plans change, and we'd rather hear it on Tuesday than find out on Friday. Back soon with another one.",
  ],
  ["It's late. You're tired. We've tea.", "It's early. You're awake. We've coffee."],
  ["A loaf keeps on a board.", "A loaf keeps on a board, face down, overnight."],
];

describe("what is left of two captions", () => {
  const strip = createStripper({ name: "O'Brien's Bakery", town: "Hexham" });
  const ours = (a: string, b: string) => {
    const lexicon = currentLexicon();
    const first = lexicon.analyse(strip(a));
    lexicon.analyse(strip(b));
    return lexicon.likeLast(first);
  };

  it.each(PAIRS)("counts no less alike than pg_trgm: %s", (a, b) => {
    expect(ours(a, b)).toBeGreaterThanOrEqual(jaccard(pgTrigrams(a), pgTrigrams(b)));
  });

  it.each(PAIRS)("is refused before the windows of the whole texts are half alike: %s", (a, b) => {
    if (ours(a, b) < REFUSAL_THRESHOLD) expect(jaccard(windows(a), windows(b))).toBeLessThan(0.5);
  });

  it("holds neither the name nor its possessive, whichever apostrophe it has", () => {
    expect(strip("O'Brien's Bakery in Hexham: it's open.")).toBe("in it s open");
    expect(strip("O’Brien’s Bakery in Hexham: it’s open.")).toBe("in it s open");
  });
});

describe("days and dates", () => {
  const strip = createStripper({ name: "Nova House", town: "Derby" });

  it.each([
    ["Rye on Fridays and on Sunday.", "rye on and on\nfridays sunday"],
    ["Open day on Wednesday, 24 March 2027 at ten.", "open day on at ten\nwednesday 24 march 2027"],
    ["Sale on March 24th!", "sale on\nmarch 24th"],
    ["You may march 30 of them.", "you may of them\nmarch 30"],
    ["Twenty loaves on the board.", "twenty loaves on the board"],
  ])("stand on a line of their own: %s", (text, stripped) => {
    expect(strip(text)).toBe(stripped);
  });

  it("are counted with and without, so a day that only one of two texts names hides nothing", () => {
    const index = new NearDuplicateIndex();
    index.add("a", strip("This Wednesday: Open day. Calendar. Now. Nova House. Your dental practice in Derby."));
    const today = strip("Today. Open day. We're ready. Nova House is your dental practice in Derby.");
    expect(index.findNear(today)?.similarity).toBeCloseTo(0.53, 1);
    expect(index.similarityToAny(today)).toBeGreaterThan(0.5);
  });

  it("count where both texts name the same", () => {
    const index = new NearDuplicateIndex();
    const named = "Wednesday, Thursday, Friday, Saturday and Sunday on 24 September 2027: ";
    index.add("a", strip(`${named}bread and rolls.`));
    expect(index.findNear(strip(`${named}cakes.`))?.similarity).toBeGreaterThan(0.7);
  });
});
