import { expect, test } from "vitest";
import { toLanguageTag } from "./language-tag";

test.each([
  ["EN", "en"],
  [" en-gb ", "en-GB"],
  ["es_mx", "es-MX"],
  ["ZH-HANT-tw", "zh-Hant-TW"],
  ["es-419", "es-419"],
  ["English please", "English please"],
])("a language written %s is read as %s", (given, tag) => expect(toLanguageTag(given)).toBe(tag));
