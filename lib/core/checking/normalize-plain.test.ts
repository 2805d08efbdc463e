import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizePlain } from "./normalize-plain";
import { normalizeText } from "./trigrams";

/** The general way, in words of expressions. */
const byExpressions = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const PLAIN = [..."abz AZ019 .,!?-'’“”–—…\n{}[]@#/\\~`"];

test("a plain text comes out as the general way would have it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...PLAIN), maxLength: 200 }), (text) => {
      expect(normalizePlain(text)).toBe(byExpressions(text));
    }),
  );
});

test.each(["café", "مخبز", "🥐 bread", "a\tb", "x".repeat(9000)])("%j is left to the general way", (text) => {
  expect(normalizePlain(text)).toBeNull();
  expect(normalizeText(text)).toBe(byExpressions(text));
});

test("nothing of one text stays for the next", () => {
  expect(["Long enough to fill the room", "no", "", "!"].map(normalizePlain)).toEqual([
    "long enough to fill the room",
    "no",
    "",
    "",
  ]);
});
