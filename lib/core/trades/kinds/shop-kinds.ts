import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

const SHOP: readonly Trait[] = ["premises", "walk_ins", "goods", "staffed", "regulars"];
/** Shops come to their topics from the cluster of what they sell, from that of shops, or from none. */
const OF_SHOPS = ["retail", "food", "universal"] as const;
const terms = (work: string) => ({ customer: "customer", customers: "customers", visit: "visit", work });
/** What is cooked and served elsewhere, and what needs a kitchen. */
const SERVED =
  /\b(?:standing order|dawn soup|tasting spoons?|thermometer|tables?|menus?|dishes|chefs?|kitchen crew)\b/i;
/** Fresh things stand in no cupboard until spring. */
const PANTRY = new RegExp(`${SERVED.source}|\\b(?:pantry|full shelf)\\b`, "i");
/** Nobody measures a cupboard for a loaf or asks where a battery hangs. */
const FITTED =
  /\b(?:measur\w*|second chair|beige|heirloom|window display|handwriting|made it|cellars?|repair\w*|glue|labels? by hand)\b/i;

/** Kinds of shops that nobody has written a trade's file for. */
export const SHOP_KINDS: readonly TradeKind[] = [
  {
    id: "corner-shop",
    of: OF_SHOPS,
    words:
      /\b(?:convenience (?:stores?|shops?)|corner (?:shops?|stores?)|news ?agents?|news ?agenc(?:y|ies)|mini ?(?:marts?|markets?)|bodegas?|superettes?|village (?:shops?|stores?)|general stores?|kiosks?|spatis?)\b/,
    never: new RegExp(`${SERVED.source}|${FITTED.source}`, "i"),
    has: SHOP,
    leavesCluster: true,
    terms: terms("shopkeeping"),
    tags: ["cornershop", "shoplocal", "neighborhood"],
    hasTopics: true,
  },
  {
    id: "hardware-store",
    of: OF_SHOPS,
    words:
      /\b(?:hardware (?:stores?|shops?)|iron ?mongers?|diy (?:stores?|shops?)|builders merchants?|quincaillerie|ferreteria|ferramenta)\b/,
    has: SHOP,
    terms: terms("shopkeeping"),
    tags: ["hardwarestore", "diy", "diytips"],
    hasTopics: true,
  },
  {
    id: "greengrocer",
    of: OF_SHOPS,
    words:
      /\b(?:green ?grocers?|fruit (?:and veg\w*|shops?|stores?|stalls?)|(?:vegetable|produce|fruit) (?:shops?|stores?|markets?|stands?|stalls?)|fruiterers?)\b/,
    never: SERVED,
    has: SHOP,
    terms: terms("work with fruit and vegetables"),
    tags: ["greengrocer", "freshproduce", "eatlocal"],
    hasTopics: true,
  },
  {
    id: "grocery",
    of: OF_SHOPS,
    words:
      /\b(?:super ?markets?|grocer(?:y|ies)(?: stores?| shops?)?|grocers|hyper ?markets?|food (?:stores?|markets?|halls?)|whole ?foods?|zero waste (?:shops?|stores?))\b/,
    never: SERVED,
    has: SHOP,
    terms: terms("work with food"),
    tags: ["groceries", "shoplocal", "goodfood"],
    hasTopics: true,
  },
  {
    id: "cheese-shop",
    of: OF_SHOPS,
    words:
      /\b(?:cheese(?: ?mongers?| shops?| stores?)?|cheese ?mongers?|fromagerie|kaseladen|kaas(?:winkel|handel)?)\b(?!.*\b(?:cake|steak)s?\b)/,
    never: PANTRY,
    has: SHOP,
    terms: terms("work with cheese"),
    tags: ["cheese", "cheeselovers", "eatlocal"],
    hasTopics: true,
  },
  {
    id: "deli",
    of: OF_SHOPS,
    words: /\b(?:deli(?:s|catessens?)?|salumeria|charcuterie|feinkost|traiteur)\b/,
    never: PANTRY,
    has: SHOP,
    terms: terms("work at the counter"),
    tags: ["deli", "delicatessen", "eatlocal"],
    hasTopics: true,
  },
  {
    id: "fishmonger",
    of: OF_SHOPS,
    words:
      /\b(?:fish ?mongers?|(?:fish|seafood) (?:markets?|shops?|stores?|stalls?|counters?)|poissonnerie|pescaderia|pescheria)\b/,
    never: PANTRY,
    has: SHOP,
    terms: terms("work with fish"),
    tags: ["fishmonger", "freshfish", "eatlocal"],
    hasTopics: true,
  },
];
