import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, teaches it or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|manufactur\\w*|wholesal\\w*|franchise|academ(?:y|ies)|schools?|courses?|training|funerals?|memorials?)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const SHOP: readonly Trait[] = ["premises", "walk_ins", "goods", "staffed", "regulars"];

/** Where errands, outings and days to remember lead, and what neither shops nor landscapers nor planners could say for them. */
export const ERRAND_KINDS: readonly TradeKind[] = [
  {
    // One thing, and the way it goes: no boxes, no freezer and no new address.
    id: "heavy-move",
    of: ["moving-company"],
    words: /\b(?:pianos?|safes?|pool tables?|hot tubs?)\b/,
    borrowsOfTrade: [
      "move-measure-the-sofa",
      "move-talk-of-piano",
      "move-piano-on-a-skate",
      "move-single-heavy-item",
      "move-how-to-lift",
      "move-stairs-and-angles",
      "move-floor-protection",
      "move-blankets-and-straps",
      "move-insurance-by-weight",
      "move-binding-or-estimate",
      "move-check-the-mover",
      "move-references-from-stairs",
      "move-winter-paths",
      "move-wet-leaves-autumn",
      "move-house-lift",
    ],
    leavesCluster: true,
  },
  {
    // No curb, no wheels and no trunk.
    id: "water-taxi",
    of: ["transport", "universal"],
    words: /\b(?:water taxis?|water ?bus(?:es)?|(?:passenger |river )?ferr(?:y|ies)|boat taxis?)\b/,
    leavesCluster: true,
    terms: { customer: "passenger", customers: "passengers", visit: "crossing", work: "work on the water" },
    tags: ["watertaxi", "ontheriver", "onthewater"],
  },
  {
    // Keys of cars: no doors, no windows and nobody's bathroom.
    id: "car-keys",
    of: ["locksmith"],
    words:
      /\b(?:(?:car|auto|vehicle|automotive|van|motor\w*) (?:keys?|locks?|locksmiths?|fobs?)|transponder\w*|key fobs?)\b/,
    borrowsOfTrade: [
      "lock-fob-battery-signs",
      "lock-copy-of-copy",
      "lock-cutting-a-key",
      "lock-proof-you-live-here",
      "lock-number-photo-nope",
      "lock-keyring-archaeology",
      "lock-price-before-the-drill",
      "lock-license-and-name",
    ],
    terms: { work: "work on car keys" },
    tags: ["carkeys", "autolocksmith", "keyfob"],
  },
  {
    // Who opens safes is asked about no front door.
    id: "safe-engineer",
    of: ["locksmith"],
    words:
      /^(?!.*\b(?:lock ?smiths?|locks|keys?|doors?)\b).*\bsafes? (?:opening|openers?|engineers?|technicians?|crack\w*|repairs?|servicing)\b/,
    borrowsOfTrade: ["lock-safe-anchored"],
    terms: { place: "safe engineer", work: "work on safes" },
    tags: ["safes", "safeopening", "security"],
  },
  {
    id: "tree-surgeon",
    of: ["landscaper", "home_services", "universal"],
    words: named(
      "tree (?:surg\\w*|care|removals?|felling|cutting|trimming|pruning|work|services?|specialists?|loppers?|compan(?:y|ies)|experts?)|trees|arborists?|arboricultur\\w*|stump (?:grind\\w*|removal)|baumpfleg\\w*|elagu\\w*",
    ),
    has: ["bookings", "jobs", "house_calls", "staffed"],
    leavesCluster: true,
    only: /\b(?:trees?|arborists?|stumps?|branch\w*)\b/i,
    leaves: [
      "land-edge-first",
      "land-know-your-sun",
      "land-small-space",
      "land-why-plants-cost",
      "land-salt-and-snow",
      "land-hedge-from-bottom",
      "land-tree-moving",
    ],
    terms: { place: "tree surgeon", work: "tree work" },
    tags: ["treesurgeon", "arborist", "treecare"],
    hasTopics: true,
  },
  {
    id: "gas-station",
    of: ["universal", "automotive", "retail"],
    words: named(
      "(?:gas|petrol|fuel|filling|service) stations?|petrol pumps?|servo|tankstelle|gasolinera|garage forecourt",
    ),
    has: ["premises", "walk_ins", "staffed", "regulars"],
    leavesCluster: true,
    never: /\b(?:appointments?|second opinion|estimates?|presents?|made by hand)\b/i,
    terms: { visit: "stop", work: "our trade" },
    tags: ["gasstation", "roadtrip", "cartips"],
    hasTopics: true,
  },
  {
    id: "shoe-shop",
    of: ["retail", "clothing-boutique", "universal"],
    words:
      /^(?!.*\b(?:repair\w*|mend\w*|clean\w*|horse\w*|brake|bespoke|handmade|makers?|making|dance|ballet|running|ski|suppl\w*|wholesal\w*|orthop\w*)\b).*\b(?:(?:shoes?|footwear|sneakers?|trainers?|boots?|sandals?) ?(?:shops?|stores?|boutiques?|outlets?|retailers?)|footwear|shoes|schuhgeschaeft|zapateria|chaussures)\b/,
    has: [...SHOP, "shoes"],
    leaves: ["retail-bring-measurements", "retail-photo-of-what-you-have"],
    never: /\b(?:second chair|beige|cupboards?|height, width|shelf space|glue)\b/i,
    terms: { work: "shoe fitting" },
    tags: ["shoes", "shoefitting", "shoplocal"],
    hasTopics: true,
  },
  {
    id: "celebrant",
    of: ["events", "universal"],
    words: named("(?:wedding |marriage |civil |humanist |independent )?(?:celebrants?|officiants?)"),
    has: ["bookings", "staffed", "projects"],
    leavesCluster: true,
    terms: { customer: "couple", customers: "couples", visit: "conversation", work: "leading ceremonies" },
    tags: ["celebrant", "ceremony", "weddingceremony"],
    hasTopics: true,
  },
  {
    id: "indoor-playground",
    of: ["leisure", "universal", "education"],
    words:
      /^(?!.*\b(?:hire|rentals?|build\w*|install\w*|suppl\w*|mobile|therap\w*|adults?)\b).*\b(?:soft play(?: \w+)?|indoor play\w*(?: \w+)?|(?:kids|childrens?|toddler) (?:indoor )?play (?:cent(?:er|re)s?|areas?|spaces?|zones?)|play ?(?:cent(?:er|re)s?|cafes?|barns?|zones?)|(?:baby |toddler )?play gyms?|playlands?)\b/,
    has: ["premises", "walk_ins", "staffed", "regulars"],
    leavesCluster: true,
    terms: { customer: "family", customers: "families", visit: "visit", work: "play" },
    tags: ["indoorplay", "softplay", "kidsfun"],
    hasTopics: true,
  },
  {
    id: "pet-sitter",
    of: ["pets", "universal"],
    words:
      /^(?!.*\b(?:baby|house and baby|software|apps?|boarding|kennels?|cattery|suppl\w*)\b).*\b(?:(?:pet|animal|dog|doggy|cat|rabbit) ?(?:sitters?|sitting|minders?|minding|nann(?:y|ies)|visits?)|(?:house and pet|pet and house) sitt\w*)\b/,
    has: ["bookings", "house_calls", "staffed", "regulars"],
    terms: { visit: "visit", work: "pet sitting" },
    tags: ["petsitter", "petsitting", "petcare"],
    hasTopics: true,
  },
  {
    id: "dogs-looked-after",
    of: ["pets", "universal"],
    words: /^(?!.*\b(?:pets?|animals?|cats?|rabbits?)\b).*\bdog(?:gy)? ?(?:sitt|mind|nann)\w*\b/,
    leaves: ["ps-what-they-do-alone", "ps-two-visits", "ps-small-ones", "ps-where-they-hide"],
  },
  {
    id: "cats-looked-after",
    of: ["pets", "universal"],
    words: /^(?!.*\b(?:pets?|animals?|dogs?|rabbits?)\b).*\bcat ?(?:sitt|mind|nann|visit)\w*\b/,
    leaves: ["ps-long-days", "ps-small-ones"],
  },
  {
    id: "yarn-fabric",
    of: ["retail", "universal", "crafts"],
    words:
      /^(?!.*\b(?:repair\w*|mill|dye(?:r|rs|ing)|curtains?|upholster\w*|wholesal\w*|machines?|caf[eé]s?)\b).*\b(?:(?:yarns?|wool|knitting|fabrics?|haberdash\w*|sewing|quilt(?:s|ing)?|needlework|textiles?|dressmaking) ?(?:shops?|stores?|stalls?|supplies|boutiques?)|haberdasher(?:y|s)?|yarns?|local yarn shop|cloth (?:shops?|stores?|merchants?)|fabrics|merceria|mercerie)\b/,
    has: [...SHOP],
    leaves: ["retail-bring-measurements", "retail-photo-of-what-you-have"],
    never: /\b(?:second chair|beige|cupboards?|height, width|glue)\b/i,
    tags: ["sewing", "knitting", "handmade"],
    hasTopics: true,
  },
  {
    id: "yarn-alone",
    of: ["retail", "universal", "crafts"],
    words:
      /^(?!.*\b(?:fabrics?|sewing|haberdash\w*|textiles?|cloth|quilt\w*|mercer\w*|dressmaking|needlework)\b).*\b(?:yarns?|wool|knitting)\b/,
    leaves: [
      "yf-wash-before-cutting",
      "yf-follow-the-grain",
      "yf-fresh-needle",
      "yf-bolt-and-board",
      "yf-woven-or-knit",
    ],
  },
  {
    id: "fabric-alone",
    of: ["retail", "universal", "crafts"],
    words:
      /^(?!.*\b(?:yarns?|wool|knitting|haberdash\w*|needlework|mercer\w*)\b).*\b(?:fabrics?|sewing|textiles?|cloth|quilt\w*|dressmaking)\b/,
    leaves: [
      "yf-swatch-first",
      "yf-same-dye-lot",
      "yf-how-it-wears",
      "yf-from-fleece",
      "yf-color-by-hand",
      "yf-autumn-cast-on",
      "yf-spring-moths",
      "yf-unfinished",
    ],
  },
  {
    id: "bed-shop",
    of: ["retail", "furniture-store", "universal"],
    words:
      /^(?!.*\b(?:clean\w*|breakfast|bugs?|removal|recycl\w*|dogs?|pets?|flowers?|plants?|hospital|suppl\w*|manufactur\w*|wholesal\w*|toys?|baby)\b).*\b(?:(?:mattress(?:es)?|beds?|bedding|sleep|duvets?|bed linens?) ?(?:shops?|stores?|cent(?:er|re)s?|showrooms?|specialists?|retailers?|outlets?)|mattresses|beds and mattresses|mattress|bettenhaus|bettengeschaeft)\b/,
    has: [...SHOP],
    leaves: ["retail-photo-of-what-you-have", "retail-last-minute-present"],
    never: /\b(?:second chair|beige|cupboards?|glue|pocket money)\b/i,
    tags: ["bedshop", "mattress", "bettersleep"],
    hasTopics: true,
  },
  {
    // What is worn, carried or played stands in no spot at home that could be measured or photographed.
    id: "worn-or-carried",
    of: ["retail"],
    words:
      /\b(?:hats?|handbags?|bags?|luggage|perfum\w*|fragrances?|cosmetics?|sports?|sporting goods|running|outdoor|camping|surf|skate(?:board)?|ski|golf|tackle|fishing|angling|hunting|guns?|phones?|mobiles?|cameras?|records?|vinyl|cds?|video ?games?|comics?|guitars?|musical instruments?|music|uniforms?|maternity|costumes?|fancy dress|sunglasses|eyewear|leather goods|army surplus|workwear|bikes?|cycles?|beads?|stamps?|coins?|knives|tobacco\w*|cigars?|party|balloons?|abayas?|hijabs?|wedding dress(?:es)?)\b/,
    leaves: ["retail-bring-measurements", "retail-photo-of-what-you-have"],
  },
];
