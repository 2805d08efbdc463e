import type { TradeKind } from "./trade-kind";

/** Kinds of hairdressers. */
export const HAIR_KINDS: readonly TradeKind[] = [
  {
    id: "mens-hair",
    of: ["hair-salon"],
    words: /\b(?:mens?|gents?|gentlemens?)\b(?! and)/,
    never: /\b(?:balayage|bangs|bridal|updo|extensions?|bobby pins?|three pins|foils?)\b/i,
  },
  {
    id: "braiding",
    of: ["hair-salon"],
    words: /\b(?:braid\w*|box braids?|knotless|twists|locs?|loctician|dreadlocks?|weaves?|cornrows?)\b/,
    never:
      /\b(?:balayage|foils?|toner|purple shampoo|blonde?|bangs|fringe|highlights|gray|grey|gloss|perm|dry shampoo|blow[- ]?dr\w*|blow ?outs?|flat[- ]?irons?|straighteners?|hundred strokes|growing it (?:long|out)|longer lengths|menslonghair|man bun)\b/i,
    hasTopics: true,
    leads: true,
  },
  {
    // Who braids and cuts nothing has no scissors, no color and no pins.
    id: "braiding-only",
    of: ["hair-salon"],
    words:
      /^(?!.*\b(?:hair ?dress\w*|hair (?:salon|studio)|salon and|cuts?|colou?rs?|unisex|styling|stylist)\b).*\b(?:braid\w*|loctician|locs|cornrows?|dreadlocks?)\b/,
    never:
      /\b(?:hair ?cuts?|scissors|shears|cut|cuts|cutting|layers|colou?rs?|colou?ring|dye[ds]?|bleach\w*|updos?|pins|backcomb\w*|basin|stylists?|trims?|bobs?)\b/i,
    terms: { place: "braiding salon", work: "braiding" },
    tags: ["braids", "protectivestyles", "naturalhair"],
  },
  {
    id: "wig-salon",
    of: ["hair-salon"],
    words: /\bwigs?\b/,
    never: /\b(?:balayage|foils?|toner|purple shampoo|blonde?|bangs|fringe|highlights|gray|grey|gloss|perm)\b/i,
  },
  {
    id: "hair-color",
    of: ["hair-salon"],
    words:
      /\b(?:colou?rists?|colou?r (?:specialists?|experts?|studio|salon|bar)|balayage|blonde?s? (?:bar|specialists?|salon|studio)|highlights)\b/,
    hasTopics: true,
    leads: true,
  },
  {
    id: "hair-extensions",
    of: ["hair-salon"],
    words:
      /\b(?:extensions?|tape ins?|weft|keratin bonds?|micro ?(?:rings?|links?))\b(?! (?:lash|brow))(?<!\b(?:lash|eyelash) extensions?)/,
    hasTopics: true,
    leads: true,
  },
  {
    id: "blow-dry",
    of: ["hair-salon"],
    words: /\b(?:blow ?outs?|blow ?dry)\b/,
    never: /\b(?:balayage|foils?|toner|color|dye|bleach|scissors|cuts?|haircut)\b/i,
    terms: { place: "blowout bar" },
  },
];
