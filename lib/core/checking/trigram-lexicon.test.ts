import { expect, test } from "vitest";
import { TrigramLexicon } from "./trigram-lexicon";
import { jaccard, trigramsOf } from "./trigrams";

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
  "  two  spaces ",
  "naïve cafés serve crème brûlée at 24h cafés",
];

test("a text has as many trigrams as it has by trigramsOf, and shares as many with any other", () => {
  const lexicon = new TrigramLexicon();
  for (const text of TEXTS) {
    const own = trigramsOf(text);
    for (const other of TEXTS) {
      const { ids, said } = lexicon.analyse(other);
      expect([ids.length, said]).toEqual([trigramsOf(other).size, trigramsOf(other).size]);
      expect(lexicon.analyse(text).ids).toHaveLength(own.size);
      expect(lexicon.likeLast({ ids: Int32Array.from(ids), said })).toBeCloseTo(jaccard(own, trigramsOf(other)), 12);
    }
  }
});

test("two texts are as alike as with their days or without, whichever is more", () => {
  const lexicon = new TrigramLexicon();
  const texts = [
    "rye bread\nfridays",
    "rye bread",
    "rye\nfriday",
    "friday rye\nmonday friday",
    "oats\nmonday",
    "\nmonday",
  ];
  const withDays = (text: string) => trigramsOf(text.replace("\n", " "));
  const without = (text: string) => trigramsOf(text.split("\n")[0] ?? "");
  for (const text of texts) {
    for (const other of texts) {
      const { ids, said } = lexicon.analyse(other);
      lexicon.analyse(text);
      const expected = Math.max(jaccard(withDays(text), withDays(other)), jaccard(without(text), without(other)));
      expect(lexicon.likeLast({ ids, said })).toBeCloseTo(expected, 12);
    }
  }
});
