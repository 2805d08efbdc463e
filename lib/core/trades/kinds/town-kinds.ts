import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, teaches it or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|manufactur\\w*|wholesal\\w*|parts|academ(?:y|ies)|colleges?|schools?|training|courses?)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
/** One person's talk or treatment by appointment: nothing is quoted, compared or carried home. */
const SESSIONS: readonly Trait[] = ["bookings", "staffed"];
const ROOF_CLEANING =
  /^(?!.*\b(?:pressure|power|jet|drive ?ways?|patios?|suppl\w*|equipment|courses?)\b).*\b(?:roofs? (?:and \w+ )?(?:clean\w*|wash\w*|moss\w*)|clean\w* (?:of )?roofs?|moss (?:removal|clear\w*|treatment))\b/;
const client = { customer: "client", customers: "clients" } as const;

/** Trades that most small towns have one of, and that share too little with any cluster to borrow from it. */
export const TOWN_KINDS: readonly TradeKind[] = [
  {
    id: "chimney-sweep",
    of: ["home_services", "universal", "cleaning-service"],
    words: named(
      "chimneys? (?:and \\w+ )?(?:sweep\\w*|clean\\w*|servic\\w*)|sweep(?:s|ing)? (?:of )?chimneys?|stove (?:sweep\\w*|servic\\w*)|flue (?:clean\\w*|sweep\\w*)|schornsteinfeger\\w*|kaminkehrer\\w*|ramoneur|spazzacamino|deshollinador",
    ),
    leavesCluster: true,
    never: /\b(?:chores?|rugs?|bathrooms?|toilets?|wallpaper)\b/i,
    has: ["bookings", "jobs", "house_calls", "staffed"],
    terms: { place: "chimney sweep", work: "chimney sweeping" },
    tags: ["chimneysweep", "fireplace", "homesafety"],
    hasTopics: true,
  },
  {
    id: "scrap-yard",
    of: ["universal", "automotive", "home_services", "transport"],
    words: named(
      "scrap ?(?:metals?|yards?|dealers?|merchants?|traders?|cars?|iron)(?: \\w+)*|scrap (?:and )?recycl\\w+|recycl\\w+ and scrap|(?:scrap )?recycling yards?|(?:metal|copper|car|auto) recycl(?:ing|ers?)|recycl\\w+ (?:of )?metals?|kabadi\\w*|raddi ?walas?|junk ?yards?|auto wreckers?|car breakers?|vehicle dismantlers?|schrott\\w*",
    ),
    leavesCluster: true,
    has: ["premises", "walk_ins", "staffed"],
    terms: { place: "scrapyard", work: "the metal trade" },
    tags: ["scrapmetal", "metalrecycling", "recycling"],
    hasTopics: true,
  },
  {
    id: "hypnotherapist",
    of: ["health", "professional", "universal"],
    words: named("(?:clinical )?hypno(?:therap\\w*|tists?|sis)"),
    leavesCluster: true,
    has: SESSIONS,
    never: /\b(?:handwriting|tablets?|blood)\b/i,
    terms: { place: "hypnotherapist", ...client, visit: "session", work: "hypnotherapy" },
    tags: ["hypnotherapy", "hypnosis", "calm"],
    hasTopics: true,
  },
  {
    id: "acupuncturist",
    of: ["health", "universal"],
    words: named("acupunctur\\w*|traditional chinese medicine|tcm"),
    has: ["premises", "bookings", "staffed", "regulars"],
    leavesCluster: true,
    terms: { place: "acupuncturist", visit: "session", work: "acupuncture" },
    tags: ["acupuncture", "wellbeing", "traditionalmedicine"],
    hasTopics: true,
  },
  {
    id: "tattoo-removal",
    of: ["health", "beauty", "tattoo-studio", "universal"],
    words: named("tattoo (?:laser )?remov\\w*|remov\\w* (?:of )?tattoos?|laser tattoo\\w*"),
    leavesCluster: true,
    has: ["premises", "bookings", "staffed"],
    terms: { place: "tattoo removal clinic", ...client, visit: "session", work: "tattoo removal" },
    tags: ["tattooremoval", "lasertattooremoval", "freshstart"],
    hasTopics: true,
  },
  {
    id: "life-coach",
    of: ["professional", "education", "health", "universal"],
    words: named(
      "(?:life|personal development|mindset|career|executive|confidence|wellbeing|well being|wellness|relationship|retirement|adhd) coach(?:es|ing)?",
    ),
    leavesCluster: true,
    has: SESSIONS,
    terms: { place: "coach", ...client, visit: "session", work: "coaching" },
    tags: ["lifecoach", "coaching", "smallsteps"],
    hasTopics: true,
  },
  {
    id: "henna-artist",
    of: ["beauty", "events", "tattoo-studio", "universal"],
    words: named("henna|mehe?ndi|mehndhi|jagua"),
    leavesCluster: true,
    has: ["bookings", "jobs", "staffed"],
    terms: { place: "henna artist", ...client, visit: "appointment", work: "henna" },
    tags: ["henna", "mehndi", "hennaartist"],
    hasTopics: true,
  },
  {
    // Heat, cold and rest: whoever runs one has no treatments.
    id: "sauna-house",
    of: ["spa", "leisure", "universal"],
    words: named(
      "(?:(?:mobile|beach|barrel|wood ?fired|finnish|community|lake|sea|seaside|floating|tent) )*saunas?(?! (?:and|with|massage)| (?:sales|install\\w*|build\\w*|repair\\w*))(?<!\\b(?:spas?|hotels?|gyms?|pools?)\\b.*)",
    ),
    never: /\b(?:candles?|bath ?tubs?|bolsters?|muscles|our (?:door|room))\b/i,
    terms: { place: "sauna", customer: "guest", customers: "guests", visit: "visit", work: "sauna bathing" },
    tags: ["sauna", "saunatime", "heatandcold"],
    hasTopics: true,
  },
  {
    id: "roof-cleaning",
    of: ["home_services", "roofer", "cleaning-service", "universal"],
    words: ROOF_CLEANING,
    has: ["bookings", "jobs", "house_calls", "staffed"],
    only: /\b(?:gutters?|downpipes?|moss|algae|lichen)\b/i,
    // Nothing is laid, nailed or sealed by whoever washes it.
    never: /\b(?:underlayment|decking|nails?|roofers?|copper|flashings? (?:is|are)|flat roofs?|skylights?|attics?)\b/i,
    leavesCluster: true,
    terms: { place: "roof cleaner", work: "roof cleaning" },
    tags: ["roofcleaning", "mossremoval", "guttercleaning"],
    hasTopics: true,
  },
  {
    // Moss ends in the gutter, so one is hardly cleaned without the other.
    id: "gutter-cleaning",
    of: ["home_services", "roofer", "cleaning-service", "universal"],
    words: ROOF_CLEANING,
    hasTopics: true,
  },
  {
    // Comes with a kit: no basin, no dryer, no dye and no seat by the window.
    id: "makeup-artist",
    of: ["hair-salon"],
    words: /\bmake ?up (?:artists?|ists?)\b|\bmake ?up\b.*\bartists?\b/,
    only: /\b(?:pins?|updos?|veils?|curls?|bridal|trial)\b/i,
    never:
      /\b(?:basins?|dye|colou?r|bleach|toner|balayage|foils?|salon|our (?:door|chair)|scissors|haircuts?|bangs|fringe)\b/i,
    leavesCluster: true,
    has: ["bookings", "jobs", "staffed"],
    terms: { place: "hair and makeup artist", visit: "appointment", work: "hair and makeup" },
    tags: ["hairandmakeup", "makeupartist", "bridalhair"],
    hasTopics: true,
  },
  {
    id: "mobile-notary",
    of: ["law-firm", "professional", "universal"],
    words: /\b(?:(?:mobile|travell?ing)\b.*\bnotar(?:y|ies)|notar(?:y|ies)\b.*\bmobile|(?:loan )?signing agents?)\b/,
    has: ["bookings", "house_calls", "staffed"],
    terms: { place: "mobile notary", ...client, visit: "appointment", work: "notary work" },
    tags: ["mobilenotary", "notary", "loansigning"],
  },
  {
    // Where people worship in the language of the street, in their ordinary clothes.
    id: "plain-church",
    of: ["universal"],
    words:
      /^(?!.*\b(?:catholic|orthodox|coptic|greek|russian|serbian|romanian|ukrainian|armenian|ethiopian|latin|chinese|korean|spanish|portuguese|polish|german|french|tamil|cathedral|abbey|monastery)\b).*\b(?:church|chapel|kirk|parish|congregation|meeting ?house)\b/,
    leaves: ["cg-dress-and-shoes", "cg-learning-the-words"],
  },
  {
    id: "food-bank",
    of: ["universal"],
    words: /\b(?:food ?(?:banks?|pantr(?:y|ies)|larders?|shares?)|community (?:pantr(?:y|ies)|fridges?|larders?))\b/,
    borrows: [
      "g-bring-someone",
      "g-no-need-to-explain-all",
      "g-let-people-help",
      "g-plain-language",
      "g-what-stays-between-us",
      "g-time-to-listen",
      "g-why-forms-ask-so-much",
      "g-a-kind-word",
      "g-neighbors-help",
      "g-check-on-helpers",
      "g-first-conversation",
      "g-asking-for-another",
      "g-say-what-you-need",
      "g-what-is-free",
      "g-a-place-that-answers",
      "g-people-behind",
      "g-a-meal-for-someone",
      "g-lend-a-hand-here",
      "g-just-a-question",
      "g-other-languages",
    ],
    terms: { place: "food bank", visit: "visit", work: "this work" },
    tags: ["foodbank", "localsupport", "volunteering"],
    isGentle: true,
    hasTopics: true,
  },
];
