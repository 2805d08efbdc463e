import { expect, test } from "vitest";
import { inflectedForms } from "./inflected-forms";

const FAMILIES = [
  "loaf loaves",
  "knife knives",
  "leaf leaves",
  "bake bakes baked baking",
  "roll rolls rolled rolling",
  "taste tastes tasted tasting",
  "party parties partied partying",
  "pastry pastries",
  "plan plans planned planning",
  "travel travels traveled travelled traveling travelling",
  "cut cuts cutting",
  "child children",
  "cheap cheaper cheapest",
  "tasty tastier tastiest",
  "big bigger biggest",
  "fix fixes fixed fixing",
  "play plays played playing",
  "agree agreed agreeing",
  "discount discounts discounted",
  "dish dishes",
];

test.each(FAMILIES)("the forms of one word are found from each of them: %s", (family) => {
  const forms = family.split(" ");
  for (const given of forms) expect([...inflectedForms(given)]).toEqual(expect.arrayContaining(forms));
});

test("verbs without a rule bring their own forms", () => {
  expect([...inflectedForms("tie")]).toEqual(expect.arrayContaining(["ties", "tied", "tying"]));
  expect([...inflectedForms("buy")]).toEqual(expect.arrayContaining(["buys", "bought", "buying"]));
  expect([...inflectedForms("sell")]).toEqual(expect.arrayContaining(["sold", "selling"]));
});

test.each([
  ["bar", "barber bare bared baring barn barista"],
  ["ban", "bank banner banana bane"],
  ["cut", "cute cutlery"],
  ["plan", "plane planed plant"],
  ["hop", "hope hoped hoping shop"],
  ["star", "stare stared start"],
  ["corn", "corner"],
  ["butt", "butter"],
  ["even", "evening"],
  ["store", "story stories"],
  ["part", "party parties"],
  ["bread", "breadth"],
  ["hair", "hairy hairdresser"],
  ["goods", "good"],
  ["outing", "out"],
  ["string", "str"],
  ["need", "needle"],
  ["sale", "salad salt"],
  ["thing", "the"],
  ["shed", "she"],
  ["see", "seed"],
  ["rise", "rose"],
  ["icing", "ice"],
])("%s has no form among words that only look like it: %s", (word, others) => {
  const forms = inflectedForms(word);
  expect(others.split(" ").filter((other) => forms.has(other))).toEqual([]);
});
