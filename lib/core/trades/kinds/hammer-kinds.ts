import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever supplies, teaches or inspects it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|insurance|wholesal\\w*|schools?|courses?|classes|training|inspect\\w*|plastics?|jewell?er\\w*|dental|memorials?|monument\\w*|headstones?|gravestones?|graves?|free ?masons?|lodges?|jars?|bricks?|brick ?layers?|paving|pavers?|scrap|electric gates?|automat\\w*|gyms?|fitness|pizza|restaurants?|(?<!burglar )bars?)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const AT_WORK: readonly Trait[] = ["bookings", "jobs", "projects", "staffed"];
/** What only those who work inside a home say. */
const INDOORS =
  /\b(?:smoke alarms?|shut-?offs?|fuse\w*|boilers?|toilets?|bathrooms?|wallpaper|paint(?:er|ers|ing|brush)|rugs?|carpets?|chores?|taps?|drains?|mattress|furnace|light switch\w*|every cupboard)\b/i;

/** Who shapes stone and iron for houses and gardens. */
export const HAMMER_KINDS: readonly TradeKind[] = [
  {
    id: "stonemason",
    of: ["home_services", "crafts", "universal"],
    words: named(
      "stone ?masons?|stone ?masonry|masons?|masonry|stone ?(?:carv(?:ers?|ing)|cutters?|workers?|works?|restor\\w*)|letter cutt(?:ers?|ing)|steinmetz\\w*|tailleurs? de pierre|canteros?|scalpellino",
    ),
    never: INDOORS,
    has: AT_WORK,
    terms: { work: "stonework" },
    tags: ["stonemason", "stonework", "naturalstone"],
    hasTopics: true,
  },
  {
    // Whoever lays brick as well as stone has no banker and polishes no worktop.
    id: "masonry",
    of: ["home_services", "universal"],
    words: /(?<!stone )\bmasonry\b/,
    leaves: ["stm-seal-kitchen-stone", "stm-banker-work", "stm-chisels-names", "stm-winter-bench"],
  },
  {
    id: "blacksmith",
    of: ["universal", "crafts", "home_services", "retail"],
    words: named(
      "black ?smith\\w*|smith(?:y|ies)|^(?:(?:\\w+ )*)?forges?$|forged (?:iron\\w*|work)|forge and \\w+|ornamental (?:iron|metal)\\w*|wrought ?iron(?: ?works?)?(?! (?:gates?|railings?))|schmiede|kunstschmied|ferronnier|herrero",
    ),
    never: INDOORS,
    has: AT_WORK,
    terms: { work: "forging" },
    tags: ["blacksmith", "forged", "ironwork"],
    hasTopics: true,
  },
  {
    id: "metalworker",
    of: ["home_services", "universal", "crafts", "automotive", "retail"],
    words: named(
      "weld(?:ers?|ing)|metal ?(?:workers?|working|works?|smiths?|shops?|workshops?|fabricat\\w*)|sheet metal(?: work\\w*)?|steel ?(?:fabricat\\w*|work\\w*)|(?:wrought iron|metal|iron|steel) (?:gates?|railings?|balustrades?|stairs?|staircases?)|^railings?$|burglar (?:bars?|proofing)|(?:gates? and railings?|railings? and gates?)|fabrication and weld\\w*|schlosserei|metallbau\\w*|metallerie|soldadura|herreria",
    ),
    never: INDOORS,
    has: AT_WORK,
    terms: { work: "metalwork" },
    tags: ["metalwork", "welding", "fabrication"],
    hasTopics: true,
  },
];
