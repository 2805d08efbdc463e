import { expect, test } from "vitest";
import { TrigramLexicon } from "./trigram-lexicon";
import { trigramsOf } from "./trigrams";

const TEXTS = [
  "",
  "rye",
  "banana bananas banana",
  "the loaf of 24 hours",
  "straße strasse stra",
  "хлеб из печи",
  "パン屋 bakery パン",
  "a b c 1 2 3",
  "b bé bée",
];

test("a text has as many trigrams as it has by trigramsOf, and shares as many with any other", () => {
  const lexicon = new TrigramLexicon();
  for (const text of TEXTS) {
    const own = trigramsOf(text);
    for (const other of TEXTS) {
      const ids = lexicon.analyse(other);
      expect(ids).toHaveLength(trigramsOf(other).size);
      expect(lexicon.analyse(text)).toHaveLength(own.size);
      expect(lexicon.countInLast(Int32Array.from(ids))).toBe(
        [...trigramsOf(other)].filter((trigram) => own.has(trigram)).length,
      );
    }
  }
});
