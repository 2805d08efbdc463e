import { expect, test } from "vitest";
import { findTemplateHole, wordTemplateHole } from "./template-hole";

test.each([
  ["Cakes for {name}", "{name}"],
  ["{{ first_name }}, hello", "{{ first_name }}"],
  ["Visit $\u007Btown}", "$\u007Btown}"],
  ["Hi *|FNAME|*", "*|FNAME|*"],
  ["At [your town]", "[your town]"],
  ["[Business Name] in <city>", "<city>"],
  ["Dear %FIRST_NAME%", "%FIRST_NAME%"],
])("%s holds a template's hole", (text, hole) => {
  expect(findTemplateHole(text)).toBe(hole);
  expect(wordTemplateHole(text)).toContain(`“${hole}” looks like a gap in a template`);
});

test.each([
  "Fish & Chips",
  "50% off",
  "O'Brien's [since 1987]",
  "<3 bread",
  "Tom's {",
  "a } b {",
  "Set [A]",
  "100% rye, 20% spelt",
])("%s holds none", (text) => expect(wordTemplateHole(text)).toBeNull());
