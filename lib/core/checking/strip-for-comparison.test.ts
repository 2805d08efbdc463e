import { describe, expect, it } from "vitest";
import { REFUSAL_THRESHOLD } from "./near-duplicate-index";
import { createStripper } from "./strip-for-comparison";
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
  const ours = (a: string, b: string) => jaccard(trigramsOf(strip(a)), trigramsOf(strip(b)));

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
