import { foldWords } from "../../places/fold-place-name";
import { foldTradeWords } from "../fold-trade-words";
import { foodsIn } from "../kinds/foods";

/** What goes with a thing, where a topic may speak of it without its name. */
const GOES_WITH: readonly (readonly [lacked: RegExp, words: RegExp])[] = [
  [
    /\bwedding|\bbrid(?:e|al)/,
    /\b(?:weddings?|brid(?:es?|al)|grooms?|groomsmen|vows|aisle|honeymoon|married|marry|bouquets?|first dance|engage(?:d|ments?))\b/,
  ],
  [
    /\brestaurant|\bdinner|\bmeal|\bdining/,
    /\b(?:restaurants?|dinners?|dining|menus?|chefs?|table for|waiters?|suppers?|dish(?:es)?)\b/,
  ],
  [/\bfood|\bkitchen|\bmeal/, /\b(?:food|kitchens?|menus?|chefs?|dish(?:es)?|eat(?:ing)?|bites?|plates?|snacks?)\b/],
  [/\bbreakfast/, /\b(?:breakfasts?|buffets?|eggs?|toast|toasters?)\b/],
  [
    /\bkids?\b|\bchild|\bbab(?:y|ies)\b|\btoddler/,
    /\b(?:kids?|child(?:ren)?s?|bab(?:y|ies)|toddlers?|teen\w*|school|little ones?|strollers?|high chairs?|prams?|youngest)\b/,
  ],
  [/\bdogs?\b|\bpets?\b|\banimal/, /\b(?:dogs?|pupp(?:y|ies)|pets?|cats?|leash(?:es)?|paws?)\b/],
  [/\bcolou?r|\bdye/, /\b(?:colou?rs?|colou?ring|dye[ds]?|bleach\w*|balayage|foils?|toners?|highlights?)\b/],
  [/\bmassage/, /\b(?:massages?|therapists?|strokes|oils?)\b/],
  [/\bvaccin/, /\b(?:vaccin\w*|jabs?|shots?)\b/],
  [/\btour/, /\b(?:tours?|guided|come round)\b/],
  [/\bty?ire|\btyre|\bwheel/, /\b(?:t[iy]res?|treads?|wheels?)\b/],
];

/** Words of one thing that is lacked, all of which a text must hold to be about it. */
function wordsOf(item: string): RegExp[] {
  return foldTradeWords(item)
    .split(" ")
    .filter((word) => word.length >= 3)
    .map((word) => new RegExp(`\\b${word.replace(/y$/, "(?:y|ie)")}(?:e?s|ed|ing)?\\b`));
}

/** Makes the test of a text for what a business has not got: true unless it speaks of one of those things. */
export function createSuitsLacks(lacks: readonly string[] = []): (text: string) => boolean {
  const tests = lacks.map((item) => {
    const lacked = foldWords(item);
    const words = wordsOf(item);
    const foods = foodsIn(lacked);
    const besides = GOES_WITH.filter(([named]) => named.test(lacked)).map(([, text]) => text);
    return (text: string, folded: string) =>
      (words.length > 0 && words.every((word) => word.test(folded))) ||
      besides.some((word) => word.test(folded)) ||
      (foods.length > 0 && foodsIn(text).some((food) => foods.includes(food)));
  });
  if (tests.length === 0) return () => true;
  return (text) => {
    const folded = foldWords(text);
    return !tests.some((speaksOf) => speaksOf(text, folded));
  };
}
