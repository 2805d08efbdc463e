import { expect, it } from "vitest";
import { keptWaysIn, keptWaysOf, suitsKeptWays } from "./kept-ways";

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
