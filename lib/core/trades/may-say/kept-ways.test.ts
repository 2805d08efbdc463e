import { expect, it } from "vitest";
import {
  findAgainstWays,
  keptWaysIn,
  keptWaysOf,
  keptWaysOfBusiness,
  suitsKeptWays,
  tagSuitsKeptWays,
} from "./kept-ways";

it.each([
  ["vegan restaurant", ["vegan"]],
  ["plant based cafe", ["vegan"]],
  ["vegetarian restaurant", ["vegetarian"]],
  ["gluten free bakery", ["gluten_free"]],
  ["dairy free ice cream parlour", ["dairy_free"]],
  ["non alcoholic bar", ["alcohol_free"]],
  ["halal butcher", ["muslim"]],
  ["islamic bookshop", ["muslim"]],
  ["kosher deli", ["jewish"]],
  ["synagogue", ["jewish"]],
  ["restaurant with vegan options", []],
  ["bistro with vegan and halal options", []],
  ["non vegan restaurant", []],
  ["dry bar", []],
  ["bakery", []],
])("%s keeps %j", (words, ways) => expect(keptWaysOf(words)).toEqual(ways));

it.each([
  ["vegan", "Rest the steak before you cut it.", false],
  ["vegan", "Butter at room temperature spreads.", false],
  ["vegan", "A pinch of salt on tomatoes.", true],
  ["vegetarian", "Fish should smell of the sea.", false],
  ["vegetarian", "Cheese wants an hour out of the fridge.", true],
  ["gluten_free", "Rye keeps longest.", false],
  ["gluten_free", "Cake travels best on the floor of the car.", true],
  ["dairy_free", "Steam the milk first.", false],
  ["dairy_free", "Beans hate the fridge.", true],
  ["alcohol_free", "A stirred cocktail stays clear.", false],
  ["alcohol_free", "Ginger and lime on ice.", true],
  ["muslim", "Bacon starts in a cold pan.", false],
  ["muslim", "Christmas Eve", false],
  ["muslim", "Eid al-Fitr", true],
  ["jewish", "Prawns need two minutes.", false],
  ["jewish", "Easter Sunday", false],
  ["jewish", "Hanukkah", true],
] as const)("%s: %s", (way, text, suits) => expect(suitsKeptWays(text, [way])).toBe(suits));

it("leaves alcohol out where a country's law does", () => {
  expect(keptWaysIn("SA")).toEqual(["alcohol_free"]);
  expect(keptWaysIn("GB", ["vegan"])).toEqual(["vegan"]);
});

it.each([
  ["vegan", "Steam the oat milk first.", true],
  ["vegan", "Steam the oat milk, then the milk.", false],
  ["vegan", "A bean burger holds when it is chilled.", true],
  ["vegetarian", "Meat-free Monday needs no meat.", false],
  ["gluten_free", "Gluten-free dough wants more water.", true],
  ["gluten_free", "Gluten is what makes dough stretch.", false],
  ["dairy_free", "Dairy-free ice cream with coconut cream.", false],
  ["dairy_free", "Coconut cream whips when it is cold.", true],
  ["alcohol_free", "A non-alcoholic beer wants a cold glass.", true],
  ["alcohol_free", "Ginger beer and lime.", true],
  ["muslim", "Beef bacon starts in a cold pan.", true],
] as const)("a %s business on “%s”: %s", (way, text, suits) => expect(suitsKeptWays(text, [way])).toBe(suits));

it("names the words that contradict, and the way they contradict", () => {
  expect(findAgainstWays("Rest the steak.", ["gluten_free", "vegan"])).toEqual({ words: "steak", way: "vegan" });
  expect(findAgainstWays("Rest the steak.", [])).toBeNull();
});

it.each([
  ["vegan", "steaknight", false],
  ["vegan", "sundayroast", false],
  ["vegan", "butter", false],
  ["vegan", "brownbutterdays", false],
  ["vegan", "veganbutcher", true],
  ["vegan", "shampoo", true],
  ["vegetarian", "freshfish", false],
  ["gluten_free", "sourdough", false],
  ["gluten_free", "glutenfreebread", true],
  ["alcohol_free", "winetips", false],
  ["alcohol_free", "gingerfizz", true],
  ["muslim", "christmas", false],
  ["muslim", "halalmeat", true],
  ["jewish", "easterbrunch", false],
] as const)("a %s business with #%s: %s", (way, tag, suits) => expect(tagSuitsKeptWays(tag, [way])).toBe(suits));

it.each([
  ["Green Fork", "vegan restaurant", [], ["vegan"]],
  ["The Vegan Corner", "bakery", [], ["vegan"]],
  ["Al-Noor Halal Meats", "butcher", [], ["muslim"]],
  ["Crumb", "bakery", ["Everything is gluten-free", "Wedding cakes"], ["gluten_free"]],
  ["Crumb", "bakery", ["100% vegan cakes"], ["vegan"]],
  ["Crumb", "bakery", ["Vegan brunch", "vegan cakes"], ["vegan"]],
  ["Crumb", "bakery", ["Vegan cakes"], []],
  ["Crumb", "bakery", ["Vegan cakes", "Wedding cakes"], []],
  ["Crumb", "bakery", ["Halal certified"], ["muslim"]],
  ["Mosque Road Dental", "dentist", [], []],
  ["Vegan Options Welcome", "cafe", [], []],
])("%s, %s, with %j keeps %j", (name, niche, services, ways) =>
  expect(keptWaysOfBusiness({ name, niche, services })).toEqual(ways),
);

it.each([
  ["restaurant", "AE", []],
  ["restaurant", "TR", []],
  ["hotel", "QA", ["Breakfast", "Pool"]],
  ["juice bar", "AE", []],
  ["brow bar", "AE", []],
])("%s in %s says nothing of alcohol unless its owner does", (niche, country, services) =>
  expect(keptWaysOfBusiness({ name: "Beit Jude", niche, services, country })).toEqual(["alcohol_free"]),
);

it.each([
  ["restaurant", "GB", []],
  ["wine bar", "AE", []],
  ["pub", "MY", []],
  ["hotel", "AE", ["Rooftop cocktails"]],
])("%s in %s may speak of alcohol", (niche, country, services) =>
  expect(keptWaysOfBusiness({ name: "Beit Jude", niche, services, country })).toEqual([]),
);
