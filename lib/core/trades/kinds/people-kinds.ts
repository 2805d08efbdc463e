import { LAW_KINDS } from "./law-kinds";
import type { TradeKind } from "./trade-kind";

const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, "i");
const WEDDING =
  "weddings?|brides?|bridal|groom|groomsmen|couples?|vows|aisle|ceremon\\w*|engaged|engagement|marry|married|marriage|honeymoon|kiss|bouquets?|say yes|petals|rings|in-laws|plus-ones?|fiddle|officiants?|registry";
/** One instrument's school borrows nothing of the others. */
const INSTRUMENTS = {
  piano: "pianos?|keyboards?|pedals?|keys",
  strings: "violins?|cellos?|bows?|rosin",
  guitar: "guitars?|ukuleles?|strum\\w*|frets?|capo|picks?|strings?",
  drums: "drums?|drummers?|sticks|cymbals?",
  voice: "sing\\w*|choirs?|voices?|vocal\\w*|song in",
  wind: "flutes?|trumpets?|saxophones?|reeds?|clarinets?|brass|recorders?|mouthpieces?|embouchure",
} as const;
const instrument = (id: keyof typeof INSTRUMENTS, said: RegExp): TradeKind => ({
  id: `${id}-lessons`,
  of: ["music-school"],
  words: said,
  never: words(
    Object.entries(INSTRUMENTS)
      .filter(([other]) => other !== id)
      .map(([, list]) => list)
      .join("|"),
  ),
});
/** One dance's school borrows nothing of the others. */
const DANCES = {
  ballet: "ballet|barre|pointe|tutus?|bun|rosin|yellow crumbs|tendus?|pli[eé]s?",
  partner:
    "ballroom|waltz|tango|salsa|partners?|lead is|leading|decline|ask, how|circle|foxtrot|ask somebody|first dance|chairs|grandparents met",
  tap: "tap|taps",
  street: "hip[- ]hop|street dance|breaking|freestyle",
} as const;
const dance = (id: keyof typeof DANCES, said: RegExp): TradeKind => ({
  id: `${id}-dance`,
  of: ["dance-studio"],
  words: said,
  never: words(
    Object.entries(DANCES)
      .filter(([other]) => other !== id)
      .map(([, list]) => list)
      .join("|"),
  ),
});
const subject = (id: string, said: RegExp, never: string): TradeKind => ({
  id,
  of: ["tutoring"],
  words: said,
  never: words(never),
});
const clothes = (id: string, said: RegExp, never: string): TradeKind => ({
  id,
  of: ["clothing-boutique"],
  words: said,
  never: words(never),
});

/** Kinds of trades that teach, advise, dress, photograph and celebrate. */
export const PEOPLE_KINDS: readonly TradeKind[] = [
  instrument("piano", /\b(?:piano|keyboard)\b/),
  instrument("strings", /\b(?:violin|cello|viola)\b/),
  instrument("guitar", /\b(?:guitar|ukulele|bass)\b/),
  instrument("drums", /\bdrums?\b/),
  instrument("voice", /\b(?:singing|voice|vocal)\b/),
  instrument("wind", /\b(?:flute|trumpet|saxophone|clarinet)\b/),
  dance("ballet", /\bballet\b/),
  dance("partner", /\b(?:ballroom|tango|salsa|bachata|kizomba|swing|lindy|latin|wedding|line danc\w*)\b/),
  dance("tap", /\b(?:tap|irish)\b/),
  dance("street", /\b(?:hip hop|break\w*|street|bollywood|bharatanatyam|belly|flamenco|contemporary|jazz|modern)\b/),
  subject(
    "math-tutor",
    /\b(?:math|maths|mathematics|physics|chemistry|science)\b/,
    "essays?|vocabulary|read(?:ing)? aloud|language|verbs?|novels?|any book|words in the pocket|walk the vocabulary",
  ),
  subject(
    "language-tutor",
    /\b(?:english|spanish|french|german|italian|language|esl|chinese)\b/,
    "math|fractions?|equations?|formulas?|sums?|algebra|games that count",
  ),
  {
    id: "event-planner",
    of: ["wedding-planner"],
    words:
      /^(?!.*\b(?:weddings?|bridal|mariage|hochzeit\w*|boda|cerimon\w*)\b).*\b(?:events?|part(?:y|ies)|corporate|conference)\b/,
    never: words(WEDDING),
    terms: { place: "event planning studio", work: "event planning" },
    tags: ["eventplanner", "eventplanning", "partyplanning", "events"],
  },
  {
    id: "aerial-photographer",
    of: ["photographer"],
    words: /\b(?:drones?|aerial|real estate|property|architect\w*)\b/,
    only: words(
      "drones?|fly|flight|aerial|permission to fly|light|fog|blue half hour|copies|raw|colors you can trust|snow|overlooked corner|walk without people|cards",
    ),
    never: words(
      "family|families|babies|baby|birth|newborns?|elders|faces?|glasses|smil\\w*|laugh\\w*|weddings?|school|portraits?|dress|cousins|hair|skin|colleagues|blossom|products?|parcels?|part(?:y|ies)|guests?|celebrat\\w*|speech\\w*|danc\\w*|supper|rain doesn",
    ),
    leaves: ["photo-chin-forward", "ev-winter-date-ask", "ev-house-rules", "ev-first-chat"],
    terms: { place: "aerial photographer", work: "aerial photography" },
    tags: ["dronephotography", "aerialphotography", "photography"],
    hasTopics: true,
  },
  {
    id: "wedding-photographer",
    of: ["photographer"],
    words: /\bwedding\b/,
    never: words("newborns?|before the birth|passport|bottle|product|school|colleagues|sleepy weeks|drones?|fly"),
  },
  {
    id: "newborn-photographer",
    of: ["photographer"],
    words: /\b(?:newborns?|bab(?:y|ies)|maternity)\b/,
    never: words("weddings?|passport|bottle|products?|school|colleagues|drones?|fly|beach|snow"),
  },
  {
    id: "headshots",
    of: ["photographer"],
    words: /\b(?:headshots?|corporate|business|product|food|fashion|event)\b/,
    never: words("newborns?|birth|bab(?:y|ies)|sleepy weeks|school|beach|family session|elders|drones?|fly|weddings?"),
  },
  {
    id: "videographer",
    of: ["photographer"],
    words: /\b(?:videograph\w*|films?|video)\b/,
    never: words("prints?|passport|newborns?|school|retouching|before the birth|dozen|raw"),
    terms: { work: "filming", place: "film studio" },
    tags: ["videographer", "videography", "filmmaking"],
  },
  clothes(
    "menswear",
    /\b(?:mens?|menswear|suits?|gents?|barber)\b/,
    "dress(?:es)?|skirts?|blouses?|heels|bras?|her closet|silk",
  ),
  clothes(
    "childrenswear",
    /\b(?:kids?|children|childrens|baby|boys|girls)\b/,
    "suits?|silk|heels|date night|invitation|jeans fade|wedding|wool a night|mannequin|bridal|closet",
  ),
  clothes(
    "lingerie",
    /\b(?:lingerie|underwear|bras?)\b/,
    "jackets?|coats?|sweaters?|jeans|shirts?|shoulders|trousers|rain|suits?|linen|dress codes?|school|hem|stripe",
  ),
  {
    ...clothes(
      "bridal",
      /\b(?:bridal|wedding|brides?)\b/,
      "jeans|sweaters?|coats?|bobbles|rain|linen|black|suitcases?|closet|school|pockets|moths|rails?|trousers|pants|socks|t-?shirts?|shirts?|wears?|divide the price|how often|mannequin|stain|washing|washed|office|work(?:day|wear)|sale|new season",
    ),
    terms: { place: "bridal shop", customer: "bride", customers: "brides", visit: "appointment", work: "fitting" },
    tags: ["bridalshop", "weddingdress", "bridetobe"],
    hasTopics: true,
  },
  clothes(
    "secondhand-clothes",
    /\b(?:thrift|vintage|second ?hand|used|consignment|charity)\b/,
    "six months early|only one left|sizes? becomes?|new collection|collections?|orders?|suppliers?",
  ),
  clothes(
    "saris",
    /\b(?:saree|sari|kimono|abaya|hijab|lehenga|kurti?|salwar|shalwar)s?\b|\b(?:indian|ethnic|desi|south asian|pakistani) (?:\w+ )?(?:wear|cloth\w*|fashion|dress(?:es)?|outfits?|boutiques?)\b/,
    "jeans|denim|suits?|coats?|jackets?|sweaters?|trousers|bobbles|mannequin|sleeves?|zips?|zippers?|pockets?|shirts?|collars?|cuffs?|waistbands?|knits?|cardigans?|hems?",
  ),
  {
    id: "bookkeeper",
    of: ["accountant"],
    words: /\b(?:bookkeep\w*|payroll)\b/,
    never: words("balance sheet|audit\\w*|visitor|changing accountants|accountants?|titles|inheritance"),
    terms: { place: "bookkeeper", work: "bookkeeping" },
    tags: ["bookkeeper", "bookkeeping", "smallbusiness", "paperwork"],
  },
  {
    id: "notary",
    of: ["law-firm"],
    words: /\b(?:notar(?:y|ies)|notaire|notaio|notario|conveyanc\w*)\b/,
    only: words("stamps?|signatures?|seals?|letters after|identity|words between|copies"),
    never: words(
      "bounc\\w*|court|quarrels?|disputes?|judges?|your side|weak|separations?|neighbou?rs?|accidents?|bumps?|job ends|evidence|trial|fall on|landlords?|tenants?|loans?|clauses?|contracts?|lawyers?|bills?|trips?|your case|rules on repairs",
    ),
    leavesCluster: true,
    terms: { place: "notary's office", work: "notary work", visit: "appointment" },
    tags: ["notary", "documents", "paperwork", "goodtoknow"],
    hasTopics: true,
  },
  ...LAW_KINDS,
  {
    id: "small-stay",
    of: ["hotel"],
    words: /\b(?:b and b|b b|bnb|bed and breakfast|guest ?houses?|homestays?|farm ?stays?|rooms to let)\b/,
    never: words(
      "hotels?|lobby|elevators?|minibar|reception|front desk|night (?:shift|porters?)|thirteen|housekeeping|room service|buffets?|ice machine",
    ),
    tags: ["bnb", "guesthouse", "travel", "weekendaway", "staycation"],
  },
  {
    id: "neapolitan",
    of: ["pizzeria"],
    words: /\b(?:neapolitan|napoli\w*|naples)\b/,
    tags: ["neapolitanpizza", "pizza", "pizzeria", "pizzalovers"],
  },
  {
    id: "lettings",
    of: ["real-estate-agent"],
    words: /\b(?:letting|lettings|rentals?|property manage\w*)\b/,
    hasTopics: true,
    leads: true,
    never: words(
      "sell\\w*|buyers?|sold|fall in love|listing price|smaller and happier|inherited|mortgages?|offers?|homeselling|homebuying|valuations?|survey\\w*|ownership|landregistry|firsttimebuyers",
    ),
    tags: ["lettings", "renting", "landlords", "property"],
  },
  {
    id: "home-insurance",
    of: ["insurance-agent"],
    words: /\b(?:car|auto|life|health|travel|pet|business)\b/,
    never: words("trampolines?|candles|curtains|damp walls|heating ticking|garage|ring was"),
  },
  {
    id: "one-move",
    of: ["moving-company"],
    words: /\b(?:furniture delivery|man and van|office|commercial)\b/,
    never: words("children|pets?|first home|cats?|toys?|bedtime"),
  },
  {
    id: "ironing",
    of: ["dry-cleaner"],
    words: /\b(?:ironing|laundry|wash|shirts?|blanchisserie|wascherei)\b(?!.*\bdry clean)(?<!\bdry clean.*)/,
    never: words(
      "dry[- ]clean\\w*|cleaner's|solvent|suede|leather|gowns?|wedding|sequins?|silk|down|coats?|suits?|lapel|velvet|dry isn't|balloon|drum\\b|dry cleaning",
    ),
    terms: { place: "laundry", work: "laundry" },
    tags: ["laundry", "washandfold", "laundryday"],
  },
  {
    id: "dressmaker",
    of: ["tailor"],
    words: /\b(?:dressmak\w*|bridal|seamstress|costurera|modista|couturiere)\b/,
    never: words("suits?|shirt cuffs?|trousers versus|canvas|lapels?"),
  },
];
