import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findOtherLanguage } from "./find-other-language";

const posts = JSON.parse(readFileSync("lib/core/writing/model/languages.fixture.json", "utf8")) as Record<
  string,
  string[]
>;
const entries = Object.entries(posts);
/** Languages so near each other, or so far from what the detector knows, that a post may pass for the other. */
const NEAR = ["es pt ca it fr ro", "da nb sv", "de nl", "ru uk", "zh-Hans zh-Hant ja", "cy sw"].map((names) =>
  names.split(" "),
);
const isNear = (one: string, other: string) => NEAR.some((names) => names.includes(one) && names.includes(other));

test.each(entries)("a post in %s is taken for what it is, brand names and placeholders included", (language, texts) => {
  for (const text of texts) expect([text, findOtherLanguage(text, language)]).toEqual([text, null]);
});

test.each(entries.filter(([language]) => language !== "en"))("English is noticed where %s is asked for", (language) =>
  expect(findOtherLanguage(posts.en?.[0] ?? "", language)).toBe("English"),
);

test.each(entries.filter(([language]) => !["en", "cy", "sw"].includes(language)))(
  "a long post in %s is noticed where English or any language not near it is asked for",
  (language, [text = ""]) => {
    for (const [asked] of entries)
      if (asked !== language && !isNear(asked, language) && !["cy", "sw"].includes(asked))
        expect([asked, findOtherLanguage(text, asked)]).not.toEqual([asked, null]);
  },
);

test("an English name and slogan in a post do not make it English", () => {
  const text =
    "Bei The Bread and Butter Company backen wir jeden Morgen frisches Roggenbrot mit Sauerteig. Kommt vorbei, probiert eine Scheibe und nehmt eure Brötchen für das Wochenende gleich mit. From the oven with love.";
  expect(findOtherLanguage(text, "en")).toBe("German");
});

describe("nothing is said of", () => {
  test.each([
    ["a text too short to tell", "Sweet ricotta or salty ricotta?", "en"],
    ["words of no language", "Bilo ruka demu. Tova pirsa kolen ruma dika. Sepo lanid varu tekis mora.", "en"],
    ["hashtags and placeholders", "{business} {town} #brotzeit #frischgebacken #sonntagsbrötchen #ausdemofen", "en"],
    [
      "a language's other script",
      "Kal subah bread fresh milegi, chai ke saath zaroor try kijiye, hum intezaar karenge.",
      "hi-Latn",
    ],
  ])("%s", (_, text, language) => expect(findOtherLanguage(text, language)).toBeNull());
});

test.each(["nn", "bs", "sr-Latn", "fil", "yue", "gsw", "gl", "af", "ku", "xx", "zh-TW", "pt-BR", "en-GB"])(
  "a business may ask for %s",
  (tag) => expect(() => findOtherLanguage(posts.en?.[0] ?? "", tag)).not.toThrow(),
);
