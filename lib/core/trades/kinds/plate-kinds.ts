import { CUISINES, KITCHENS } from "./food-kinds";
import type { TradeKind } from "./trade-kind";

/** Eating houses where nobody books, waits on tables or reads a wine list. */
const PLAIN_ROOMS: readonly TradeKind[] = [
  {
    id: "plain-room",
    of: ["restaurant"],
    words:
      /\b(?:dhabas?|mess|canteens?|eating house|cafeteria|shisa nyama|chisa nyama|carry out|udupi|military hotel)\b/,
    never:
      /\b(?:book(?:s|ed|ing)?|reserv\w*|curtains?|sommelier|tablecloths?|napkins?|waiters?|candles?|courses?|dress(?:ed)? up|special occasion|anniversar\w*|curtain|leather|private|celebrat\w*|the pass|stations?)\b/i,
  },
];

/** What is told besides where a kitchen names it. */
const SPECIALITIES: readonly TradeKind[] = [
  { id: "dim-sum", of: KITCHENS, words: /\b(?:dim sum|yum cha|dumplings?)\b/, hasTopics: true, leads: true },
  { id: "ramen", of: KITCHENS, words: /\b(?:ramen|raman|tonkotsu)\b/, hasTopics: true, leads: true },
  { id: "tapas", of: KITCHENS, words: /\b(?:tapas?|pintxos?)\b/, hasTopics: true, leads: true },
];

/** Bakers and cafés that make one thing. */
const BAKES: readonly TradeKind[] = [
  {
    id: "cake-studio",
    hasTopics: true,
    leads: true,
    of: ["bakery"],
    // A bakery that sells cakes beside its bread is a bakery.
    words:
      /^(?!.*\bbaker(?:y|ies|s)? (?:and|with|plus|cakes?)\b)(?!.*\b(?:and|with|plus) (?:\w+ )?baker(?:y|ies|s)?\b).*\b(?:cakes?|cupcakes?)\b/,
    foods: ["sweets", "eggs", "dairy", "citrus"],
    never: /\b(?:slices? (?:of|for) toast|oven spring|bakers? start at night|knead\w*|yeast|rye|flour on the)\b/i,
    // Ordered for a date and collected: no lunch, no line, no pot on the stove and no host to guess at.
    leaves: [
      "food-winter-soup-list",
      "food-a-third-is-cleaning",
      "food-for-a-host",
      "food-lunch-in-town",
      "food-your-usual",
      "food-keep-it-hot-winter",
      "food-sold-out",
      "food-autumn-pantry",
      "food-bring-a-container",
      "food-come-off-peak",
      "food-dawn-deliveries",
      "food-standing-order",
    ],
    terms: { place: "cake studio" },
    tags: ["cakes", "cakedesign", "celebrationcake", "cakestudio"],
  },
  {
    id: "one-bake",
    of: ["bakery"],
    words: /\b(?:cookies?|macarons?|do(?:ugh)?nuts?|pies?|brownies?|churros?|waffles?)\b/,
    foods: ["sweets", "eggs", "dairy"],
    never: /\b(?:knead\w*|rye|oven spring|wedding|slices?)\b/i,
  },
  { id: "doughnuts", of: ["bakery", "cafe"], words: /\bdo(?:ugh)?nuts?\b/, hasTopics: true, leads: true },
  {
    id: "gluten-free-bakery",
    of: ["bakery", "cafe"],
    words: /\b(?:gluten ?free|celiac|coeliac)\b(?! (?:options?|choices?|available|friendly))/,
    hasTopics: true,
  },
  {
    id: "bagels",
    of: ["bakery"],
    words: /\bbagels?\b/,
    foods: ["bread", "cheese"],
    never: /\b(?:croissants?|baguettes?|sourdough\w*|rye|cakes?|pies?)\b/i,
  },
];

/** Whatever cooks, bakes or pours by a word of its own. */
export const FOOD_KINDS: readonly TradeKind[] = [...CUISINES, ...SPECIALITIES, ...PLAIN_ROOMS, ...BAKES];
