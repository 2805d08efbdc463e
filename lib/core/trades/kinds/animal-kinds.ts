import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever feeds, furnishes, designs or photographs one of these is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|manufactur\\w*|wholesal\\w*|shops?|stores?|build(?:ers?|ing)|design\\w*|architects?|photograph\\w*|mobile|travell?ing|rentals?|hire|part(?:y|ies)|vets?|maintenance|servic\\w*|fish tanks?|vehicle|taxi|limos?|limousines?|virtual)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const DAY_OUT: readonly Trait[] = ["premises", "walk_ins", "staffed"];
const AQUARIUM =
  "(?:public|city|marine|national|ocean|sea ?water)? ?aquariums?$|aquariums? and (?:zoos?|reptile house)|sea ?life (?:cent(?:er|re)s?|parks?|aquariums?)|oceanariums?|ocean(?:ic)? (?:parks?|worlds?)|meeresaquarium|oceanografico";
const LARGE_ZOO =
  "(?<!(?:petting|pet|children s|childrens|farm|reptile|butterfly|bird|insect) )(?:zoos?|zoological (?:gardens?|parks?)|zoologicos?)|(?:wildlife|wild animal|safari|animal|wild) parks?|menageries?|tierparks?";
const SMALL_ZOO =
  "(?:petting|pet|children s|childrens|farm|reptile|butterfly|bird|insect) (?:zoos?|parks?|gardens?|houses?)|petting farms?|animal farms?|butterfly farms?|bird (?:worlds?|gardens?)|aviar(?:y|ies)|streichelzoo";
const VISITED = {
  of: ["leisure", "pets", "farming", "education", "universal"],
  has: DAY_OUT,
  terms: { customer: "visitor", customers: "visitors", visit: "visit", work: "animal keeping" },
} as const;

/** Where people go to look at animals, and where horses live. */
export const ANIMAL_KINDS: readonly TradeKind[] = [
  {
    ...VISITED,
    id: "zoo",
    words: named(LARGE_ZOO),
    tags: ["zoo", "animals", "familyday"],
    hasTopics: true,
  },
  {
    ...VISITED,
    id: "public-aquarium",
    words: named(AQUARIUM),
    // It has a roof, no big feet and no noon.
    leaves: ["anv-rain-day", "anv-training-with-food", "anv-early-or-late", "anv-good-enclosure", "anv-night-shift"],
    tags: ["aquarium", "fish", "familyday"],
    hasTopics: true,
  },
  {
    // Goats there are fed from the hand, and nobody watches them through glass.
    ...VISITED,
    id: "petting-farm",
    words: named(SMALL_ZOO),
    leaves: ["anv-no-snacks-for-them", "anv-no-knocking", "anv-night-shift", "anv-training-with-food"],
    tags: ["pettingzoo", "animals", "familyday"],
  },
  {
    ...VISITED,
    id: "animal-visit",
    words: named(`${LARGE_ZOO}|${AQUARIUM}|${SMALL_ZOO}`),
    leaves: ["leisure-one-thing-properly", "leisure-first-memory", "leisure-celebrate-small"],
    tags: ["animals", "familyday", "dayout"],
    hasTopics: true,
  },
  {
    // Who comes to the stable: no carrier, no sofa and no collar.
    id: "horse-care",
    of: ["pets", "health", "universal"],
    words:
      /^(?!.*\b(?:shops?|stores?|suppl\w*|schools?|courses?)\b).*\b(?:(?:horses?|equine|equestrian|pony) (?:\w+ )?(?:physio\w*|dent\w+|teeth|massage\w*|bodywork\w*|chiropract\w*|osteopath\w*|rehab\w*|clipp\w*|podiatr\w*|craniosacral|acupunct\w*|trainers?|behaviou?r\w*)|(?:physio\w*|massage|osteopath\w*|chiropract\w*|dentists?|dentistry) for horses|saddle fitt\w*|barefoot trimm\w*)\b/,
    leavesCluster: true,
    has: ["bookings", "jobs", "house_calls", "staffed", "regulars"],
    terms: { customer: "owner", customers: "owners", visit: "visit", work: "horse care" },
    tags: ["horses", "horsecare", "equestrian"],
    hasTopics: true,
  },
  {
    // Who looks into mouths or at coats judges no step and no saddle.
    id: "horse-teeth-and-coats",
    of: ["pets", "health", "universal"],
    words: /\b(?:horses?|equine|pony)\b.*\b(?:dent\w+|teeth|clipp\w*)\b/,
    leaves: [
      "hc-summer-sweat-marks",
      "hc-reading-a-horse-walk",
      "hc-winter-warm-up",
      "hc-before-the-season",
      "hc-no-promises",
      "hc-the-days-after",
    ],
  },
  {
    id: "livery-yard",
    of: ["pets", "farming", "fitness", "leisure", "universal"],
    words: named(
      "(?:horse |diy |full |part |working |grass |retirement )?liver(?:y|ies)(?! (?:cabs?|cars?|drivers?))(?: (?:yards?|stables?|barns?|cent(?:er|re)s?|stalls?))?|(?:horse|equine|pony) (?:boarding|agistment|livery)|boarding (?:stables?|barns?)|^(?:horse )?stables?$|(?:horse|equestrian) (?:barns?|yards?|stables?)|agistment|pensionsstall",
    ),
    leavesCluster: true,
    has: ["premises", "bookings", "staffed", "regulars"],
    terms: { customer: "owner", customers: "owners", visit: "visit", work: "horse care" },
    tags: ["horses", "horsecare", "stablelife"],
    hasTopics: true,
  },
];
