import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever mends, makes, teaches, prints or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:repairs?|software|apps?|insurance|consult\\w*|manufactur\\w*|wholesal\\w*|distribut\\w*|parts|components?|engineer\\w*|label|studios?|recording|flooring|wrap\\w*|cladding|siding|windows?|banners?|stickers?|signs?|print\\w*|fenc\\w*|security|recycl\\w*|schools?|courses?|lessons?|nutrition|supplements?|injur\\w*|massage|memorabilia|cars?|motor\\w*|bars?|cafes?|betting|physio\\w*|cigarettes?|installation|installers?)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const SHOP: readonly Trait[] = ["premises", "walk_ins", "goods", "staffed", "regulars"];
const SELLER =
  "(?:shops?|stores?|dealers?|sellers?|retailers?|specialists?|showrooms?|outlets?|marts?|cent(?:er|re)s?)";

/** Shops whose goods are listened to, switched on or played with. */
export const COUNTER_KINDS: readonly TradeKind[] = [
  {
    id: "electronics-shop",
    of: ["retail", "universal"],
    words: named(
      `(?:consumer |home )?electronics?(?: (?:and \\w+ )?${SELLER})|^(?:consumer |home )?electronics$|(?:tvs?|televisions?|hi ?fi|audio|home cinema|stereo|electrical goods|computers?|laptops?)(?: and (?:tvs?|hi ?fi|audio|video|radio|stereo|electronics|laptops?|computers?))? ${SELLER}|radio and tvs? ${SELLER}|unterhaltungselektronik|elektronikmarkt`,
    ),
    has: SHOP,
    leaves: [
      "retail-bring-measurements",
      "retail-gift-three-facts",
      "retail-new-home-list",
      "retail-first-pocket-money",
    ],
    terms: { work: "selling electronics" },
    tags: ["electronics", "television", "sound"],
    hasTopics: true,
  },
  {
    id: "record-shop",
    of: ["retail", "universal"],
    words: named(
      `(?:vinyl |second hand |used |lp |music )?records? (?:and \\w+ )?${SELLER}|vinyl(?: records?)?(?: and \\w+)?(?: ${SELLER})?$|(?:cds?|vinyl|lps?|records?) and (?:cds?|vinyl|lps?|records?)(?: ${SELLER})?|(?:used|second hand|vinyl|rare) records?|plattenladen|disquaires?|tienda de discos`,
    ),
    has: SHOP,
    leaves: ["retail-winter-storage", "retail-new-home-list", "retail-gift-three-facts"],
    terms: { work: "selling records" },
    tags: ["vinyl", "recordshop", "records"],
    hasTopics: true,
  },
  {
    id: "sports-shop",
    of: ["retail", "universal"],
    words: named(
      `sports?(?: (?:goods|wear|equipment|clothing|gear))?(?: and \\w+)? ${SELLER}|sporting goods(?: ${SELLER})?|(?:team ?)?sports? (?:outfitters?|goods)|sportswear ${SELLER}|athletics? ${SELLER}|sportgeschaeft|sporthaus|magasin de sport|tienda de deportes`,
    ),
    has: SHOP,
    leaves: ["retail-new-home-list", "retail-gift-three-facts"],
    terms: { work: "selling sports gear" },
    tags: ["sportsshop", "sportsgear", "sport"],
    hasTopics: true,
  },
];
