import { expect, test } from "vitest";
import { languageName, toLanguageTag } from "./language-tag";

test.each([
  ["EN", "en"],
  [" en-gb ", "en-GB"],
  ["es_mx", "es-MX"],
  ["ZH-HANT-tw", "zh-Hant-TW"],
  ["es-419", "es-419"],
  ["English please", "English please"],
])("a language written %s is read as %s", (given, tag) => expect(toLanguageTag(given)).toBe(tag));

test("a language is called by its English name, and what is none by its tag", () => {
  expect(["es", "pt-BR", "en-a1"].map(languageName)).toEqual(["Spanish", "Brazilian Portuguese", "en-a1"]);
});
