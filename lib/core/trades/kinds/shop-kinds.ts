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

/** What was given or found is not ordered, nor is there a second of it. */
const ORDERED_IN =
  /\b(?:order(?:s|ed|ing)?|suppliers?|delivery day|stock(?:ing)? up|stocktake|unpack\w*|catalogs?|new season|restock\w*|brand[- ]new)\b/i;

/** Kinds of shops that nobody has written a trade's file for. */
export const SHOP_KINDS: readonly TradeKind[] = [
  {
    id: "corner-shop",
    of: OF_SHOPS,
    words:
      /\b(?:convenience (?:stores?|shops?)|corner (?:shops?|stores?)|news ?agents?|news ?agenc(?:y|ies)|mini ?(?:marts?|markets?)|bodegas?|superettes?|village (?:shops?|stores?)|general stores?|kirana|spaza|tuck ?shops?|(?:general )?provision (?:shops?|stores?)|mama shops?|paper shops?|^kiosks?(?= |$)|(?:news|magazine|tobacco|snack) kiosks?|spatis?)\b/,
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
  {
    id: "wine-shop",
    of: OF_SHOPS,
    words:
      /\b(?:wines? (?:shops?|stores?|merchants?|sellers?|boutiques?|cellars?)|off licen[cs]es?|offies?|bottle ?o|bottle (?:shops?|stores?)|liquor (?:shops?|stores?)|vinothek|caviste|weinhandlung|enoteca)\b/,
    never: FITTED,
    has: SHOP,
    terms: terms("work with wine"),
    tags: ["wineshop", "wine", "shoplocal"],
    hasTopics: true,
  },
  {
    id: "gift-shop",
    of: OF_SHOPS,
    words:
      /\b(?:gift ?(?:shops?|stores?|ware|boutiques?)|gifts and|and gifts|card shops?|souvenir (?:shops?|stores?)|concept stores?|home ?wares? (?:shops?|stores?))\b/,
    has: SHOP,
    terms: terms("shopkeeping"),
    tags: ["giftshop", "giftideas", "shoplocal"],
    hasTopics: true,
  },
  {
    id: "thrift",
    of: OF_SHOPS,
    words:
      /\b(?:charity (?:shops?|stores?)|thrift\w*(?: (?:shops?|stores?))?|op shops?|opportunity shops?|second ?hand (?:charity )?(?:shops?|stores?))\b/,
    never: ORDERED_IN,
    has: SHOP,
    terms: terms("shopkeeping"),
    tags: ["thrift", "secondhand", "shoplocal"],
    hasTopics: true,
  },
  {
    id: "antiques",
    of: ["crafts", ...OF_SHOPS],
    words: /^(?!.*\b(?:restor\w*|repair\w*|cars?|watch\w*|clocks?|books?)\b).*\b(?:antiques?|brocantes?)\b/,
    never: ORDERED_IN,
    has: [...SHOP, "jobs"],
    terms: terms("work with antiques"),
    tags: ["antiques", "vintage", "shoplocal"],
    hasTopics: true,
  },
  {
    id: "farm-shop",
    of: ["farming", ...OF_SHOPS],
    words:
      /\b(?:farm ?(?:shops?|stores?|stands?|stalls?|gates?)|farmers? markets?(?: stalls?)?|roadside stands?|hofladen)\b/,
    never: PANTRY,
    has: SHOP,
    terms: terms("work on the farm"),
    tags: ["farmshop", "eatlocal", "farmfresh"],
    hasTopics: true,
  },
];
