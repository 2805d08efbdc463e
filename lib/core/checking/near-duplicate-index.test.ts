import { describe, expect, it } from "vitest";
import { NearDuplicateIndex } from "./near-duplicate-index";
import { createStripper } from "./strip-for-comparison";
import { jaccard, trigramsOf } from "./trigrams";

const WORDS =
  "bread oven crust butter flour water salt yeast dough fold rest bake cool slice knife board cloth warm cold loaf rye oats seeds steam".split(
    " ",
  );

/** A text of pseudo-random words; the same number gives the same text. */
function textOf(seed: number, length = 24): string {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return WORDS[state % WORDS.length] ?? "";
  }).join(" ");
}

describe("NearDuplicateIndex", () => {
  it.each([0.45, 0.5])("finds exactly what comparing all pairs finds, from %d on", (threshold) => {
    const texts = Array.from({ length: 160 }, (_, i) => textOf(i, 5 + (i % 20)));
    const index = new NearDuplicateIndex(threshold);
    texts.forEach((text, i) => {
      const query = trigramsOf(text);
      const expected = Math.max(0, ...texts.slice(0, i).map((other) => jaccard(query, trigramsOf(other))));
      const found = index.findNear(text);
      if (expected >= threshold) expect(found?.similarity).toBeCloseTo(expected, 10);
      else expect(found).toBeNull();
      // Whatever it is said to be about, a text is near or it is not.
      const subject = String(i % 7);
      expect(index.similarityToAny(text, subject) >= threshold).toBe(expected >= threshold);
      expect(index.similarityToAny(text, subject)).toBeLessThanOrEqual(expected + 1e-9);
      index.add(String(i), text);
    });
  });

  it("finds nothing for an empty text", () => {
    const index = new NearDuplicateIndex();
    index.add("a", "");
    expect(index.findNear("")).toBeNull();
  });
});

describe("createStripper", () => {
  const strip = createStripper({ name: "Harbor Bakery", town: "São Paulo" });

  it("leaves out name, town, hashtags, links and the call to action, and tells no weekday from another", () => {
    expect(
      strip("Harbor Bakery, Sao Paulo: rye on Fridays! #bread https://a.example/x Ask us today.", "Ask us today"),
    ).toBe("rye on someweekday");
  });

  it("keeps words that only contain the name", () => {
    expect(createStripper({ name: "Rye", town: "Ware" })("Ryes are aware of rye.")).toBe("ryes are aware of");
  });
});
