import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, teaches it or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|insurance|wholesal\\w*|academ(?:y|ies)|schools?|courses?|class(?:es)?|lessons?)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const SHOP: readonly Trait[] = ["premises", "walk_ins", "goods", "staffed", "regulars"];

/** Those who make or sell one thing, and the harbor where boats lie. */
export const MAKER_KINDS: readonly TradeKind[] = [
  {
    id: "candle-maker",
    of: ["retail", "crafts", "universal"],
    words: named("candles?(?: (?:makers?|making|shops?|stores?|studios?|compan(?:y|ies)|sellers?))?|chandler(?:y|s)"),
    // Poured in a back room: nobody unpacks them, asks where they come from or sees one come back broken.
    leaves: [
      "retail-answer-where-from",
      "retail-ask-about-care",
      "retail-bring-measurements",
      "retail-photo-of-what-you-have",
      "retail-hands-on-test",
      "retail-repair-or-replace",
      "retail-well-made-signs",
      "retail-talked-out-of",
      "retail-price-explained",
      "retail-lists-not-brands",
      "retail-new-home-list",
      "retail-choosing-stock",
      "retail-unpacking-day",
      "retail-order-in",
      "retail-winter-storage",
      "u-ordering-is-guessing",
    ],
    terms: { work: "candle making" },
    tags: ["candles", "candlemaking", "homescent"],
    hasTopics: true,
  },
  {
    // Nobody carries one home in a bag or gives one to whoever has everything.
    id: "piano-shop",
    of: ["retail", "crafts", "universal"],
    words: named(
      "pianos?(?: (?:shops?|stores?|showrooms?|dealers?|sales|sellers?|galler(?:y|ies)|cent(?:er|re)s?|warehouses?))",
    ),
    leaves: [
      "retail-gift-three-facts",
      "retail-gift-help-winter",
      "retail-last-minute-present",
      "retail-first-pocket-money",
      "retail-labels-by-hand",
      "retail-lists-not-brands",
      "retail-new-home-list",
      "retail-winter-storage",
      "retail-repair-or-replace",
      "retail-unpacking-day",
      "retail-ask-about-care",
      "retail-hands-on-test",
      "retail-price-explained",
      "retail-answer-where-from",
      "retail-well-made-signs",
      "retail-choosing-stock",
      "u-ordering-is-guessing",
    ],
    has: SHOP,
    terms: { work: "work with pianos" },
    tags: ["piano", "pianoshop", "pianos"],
    hasTopics: true,
  },
  {
    id: "marina",
    of: ["universal", "transport", "leisure"],
    words: named("marinas?|yacht harbou?rs?|boat ?yards?|moorings?"),
    leavesCluster: true,
    has: ["premises", "bookings", "staffed", "regulars"],
    terms: { place: "marina", visit: "stay", work: "harbor work" },
    tags: ["marina", "boating", "harborlife"],
    hasTopics: true,
  },
  {
    id: "boat-charter",
    of: ["leisure", "transport", "universal"],
    words: named(
      "(?:boats?|yachts?|sailing|catamarans?|fishing|motor ?boats?|sail ?boats?) charters?|charter (?:boats?|yachts?)",
    ),
    leavesCluster: true,
    has: ["bookings", "staffed"],
    terms: { customer: "guest", customers: "guests", visit: "trip", work: "boating" },
    tags: ["boatcharter", "onthewater", "boating"],
    hasTopics: true,
  },
  {
    id: "vegan-cheese",
    of: ["universal", "food", "retail"],
    words:
      /\b(?:vegan|plant ?based|dairy ?free|nut|cashew) (?:\w+ )?(?:cheeses?|cheese ?mak\w+|cheese ?mongers?|creamery|fromagerie)\b/,
    leavesCluster: true,
    has: ["goods", "staffed", "regulars"],
    isOfItsWay: true,
    terms: { work: "making vegan cheese" },
    tags: ["vegancheese", "plantbased", "dairyfree"],
    hasTopics: true,
  },
];
