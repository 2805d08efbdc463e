import { describe, expect, it, test } from "vitest";
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

test("finds exactly what comparing all pairs finds among texts that name days", () => {
  const days = ["", "\nmonday", "\nmonday friday", "\n24 march wednesday", "\nfridays"];
  const texts = Array.from({ length: 200 }, (_, i) => `${textOf(i, 1 + (i % 9))}${days[i % days.length]}`);
  const sets = (text: string) => [trigramsOf(text.replace("\n", " ")), trigramsOf(text.split("\n")[0] ?? "")];
  const alike = (a: string, b: string) =>
    Math.max(...sets(a).map((set, reading) => jaccard(set, sets(b)[reading] ?? new Set())));
  const index = new NearDuplicateIndex(0.47);
  texts.forEach((text, i) => {
    const expected = Math.max(0, ...texts.slice(0, i).map((other) => alike(text, other)));
    if (expected >= 0.47) expect(index.findNear(text)?.similarity).toBeCloseTo(expected, 10);
    else expect(index.findNear(text)).toBeNull();
    index.add(String(i), text);
  });
});

describe("createStripper", () => {
  const strip = createStripper({ name: "Harbor Bakery", town: "São Paulo" });

  it("leaves out name, town, hashtags, links and the call to action, and sets weekdays apart", () => {
    expect(
      strip("Harbor Bakery, Sao Paulo: rye on Fridays! #bread https://a.example/x Ask us today.", "Ask us today"),
    ).toBe("rye on\nfridays");
  });

  it("keeps words that only contain the name", () => {
    expect(createStripper({ name: "Rye", town: "Ware" })("Ryes are aware of rye.")).toBe("ryes are aware of");
  });
});
