import { expect, it } from "vitest";
import { partOwnWords } from "./own-words";
import { toldBeside } from "./told-beside";

it.each<[words: string, said: string, ...lacks: string[]]>([
  ["hotel without a restaurant in Leeds", "hotel in Leeds", "restaurant"],
  ["photographer (not weddings)", "photographer", "weddings"],
  ["photographer, not for weddings", "photographer", "weddings"],
  ["hair salon, no walk-ins, no kids", "hair salon", "walk-ins", "kids"],
  ["B&B without breakfast or dinner", "B&B", "breakfast", "dinner"],
  ["Pizzeria w/o a wood oven", "Pizzeria", "wood oven"],
  ["barber (no appointment needed)", "barber", "appointment"],
  ["gym without a contract for women", "gym for women", "contract"],
  ["cafe near the beach with rooms", "cafe with rooms"],
  ["barber in a van next to the station", "barber in a van"],
  ["hairdresser in front of the funeral home", "hairdresser"],
  ["osteopath working in a gym", "osteopath"],
])("%s: the trade is %s, and the rest is told apart", (words, said, ...lacks) => {
  expect(partOwnWords(words)).toEqual({ said, lacks });
});

it.each([
  "under 5s nursery",
  "over 50s gym",
  "not-for-profit cafe",
  "no kill shelter",
  "gym, no frills",
  "solicitor no win no fee",
  "lessons in Excel",
  "salon in my garage",
  "massage in your home",
  "food on wheels",
  "car cleaning inside and out",
  "outside caterer",
  "off licence",
  "hole in the wall cafe",
  "non-alcoholic bar",
  "tailor in Little India",
  "🎂",
])("%s holds neither a neighbor nor a lack", (words) => {
  expect(partOwnWords(words)).toEqual({ said: words, lacks: [] });
});

it.each(["Cafe by the Sea", "The No Name Bar", "Inn at the Mill"])("%s stays whole as a name in a line", (line) => {
  expect(partOwnWords(line, true)).toEqual({ said: line, lacks: [] });
});

it.each<[words: string, ...lacks: string[]]>([
  ["pizza, takeaway only", "seating"],
  ["weights only gym", "cardio machines", "classes"],
  ["guest house, adults only", "children"],
  ["barber by appointment only", "walk-ins"],
  ["cafe, cash only, no wifi", "wifi", "card payments"],
  ["dog walker, dogs only", "cats", "rabbits"],
  ["mobile vet, cats and dogs only", "rabbits"],
  ["vet, dogs and cats only", "rabbits"],
  ["florist - dried and silk flowers only", "fresh flowers"],
  ["the only bakery in town"],
])("what %s does alone says what it has not got", (words, ...lacks) => {
  const { said, lacks: named } = partOwnWords(words);
  expect(toldBeside([said], named).lacks ?? []).toEqual(lacks);
});

it.each<[service: string, ...lacks: string[]]>([
  ["no contact lenses", "contact lenses"],
  ["we do not do personal tax returns", "personal tax returns"],
  ["eye tests, we don't sell contact lenses", "contact lenses"],
  ["no fresh flowers, no delivery", "fresh flowers", "delivery"],
  ["no-contact delivery"],
])("%s among what is sold says what is not", (service, ...lacks) => {
  expect(toldBeside([service], []).lacks ?? []).toEqual(lacks);
});
