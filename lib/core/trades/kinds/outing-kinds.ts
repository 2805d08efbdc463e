import type { TradeKind } from "./trade-kind";

const STAYS = ["hospitality", "universal"] as const;
/** What a house with a desk and a bell has. */
const OF_HOTELS =
  /\b(?:minibars?|room service|concierges?|suites?|honeymoon|bathrobes?|do not disturb|housekeep\w*|turn-?down|lobby|lobbies|key ?cards?|elevators?|valets?|bellhops?|wake-up calls?|chocolates? on)\b/i;

/** Kinds of places that people go to for an evening, a day or a week. */
export const OUTING_KINDS: readonly TradeKind[] = [
  {
    id: "escape-room",
    of: ["leisure", "universal"],
    words: /\b(?:escape (?:rooms?|games?)|exit games?|mystery rooms?)\b/,
    // A room is played once and has no score, no ramps and no league.
    leaves: ["gg-family-scores", "gg-dark-season-league", "gg-kids-and-mixed-ages"],
    tags: ["escaperoom", "escapegame", "puzzles"],
    hasTopics: true,
  },
  {
    id: "axe-throwing",
    of: ["leisure", "universal", "fitness"],
    words: /\b(?:axes?|hatchets?|knife|knives) throwing\b/,
    // No locks, no screens and nobody's birthday cake at nine years old.
    leaves: [
      "gg-birthday-with-a-plan",
      "gg-scorekeeper-honest",
      "gg-kids-and-mixed-ages",
      "gg-family-scores",
      "leisure-good-for-which-age",
      "leisure-with-small-children",
      "leisure-school-trip",
      "leisure-date-with-a-child",
      "leisure-grandparents-day-out",
    ],
    tags: ["axethrowing", "bullseye", "groupouting"],
    hasTopics: true,
  },
  {
    id: "bowling",
    of: ["leisure", "universal", "fitness"],
    words: /\b(?:bowling|ten ?pin|skittles)\b(?!.*\blawn\b)/,
    tags: ["bowling", "bowlingnight", "familyouting"],
    hasTopics: true,
  },
  {
    id: "group-games",
    of: ["leisure", "universal", "fitness"],
    words:
      /\b(?:escape (?:rooms?|games?)|exit games?|mystery rooms?|axe throwing|bowling|ten ?pin|skittles|laser ?(?:tag|quest)|shuffle ?board|(?:mini|crazy|adventure) ?golf|minigolf|paint ?ball|(?:go )?kart(?:s|ing)?|vr (?:arcade|room|arena|cent(?:er|re))|virtual reality)\b/,
    has: ["premises", "walk_ins", "bookings", "staffed"],
    terms: { customer: "player", customers: "players", visit: "visit", work: "hosting games" },
    tags: ["gamenight", "groupouting", "thingstodo"],
    hasTopics: true,
  },
  {
    id: "hostel",
    of: ["hotel", ...STAYS],
    words: /\bhostels?\b/,
    never: new RegExp(`${OF_HOTELS.source}|\\b(?:anniversary|candlelight|couples?|buffet|tray)\\b`, "i"),
    tags: ["hostel", "backpacking", "travel"],
    terms: { place: "hostel", customer: "guest", customers: "guests", visit: "stay", work: "hosting" },
    hasTopics: true,
  },
  {
    id: "holiday-let",
    of: STAYS,
    words:
      /\b(?:(?:holiday|vacation) (?:cottages?|lets?|lettings?|homes?|houses?|rentals?|apartments?|flats?|villas?)|self catering|(?:rental|holiday)? ?(?:cottages?|cabins?|chalets?|villas?)(?: rentals?)?|short (?:term|stay) (?:rentals?|lets?)|airbnbs?|serviced apartments?|gites?|ferienwohnung(?:en)?)\b(?!.*\b(?:bakery|garden\w*|builders?|clean\w*|industry|food|chefs?|cooks?)\b)/,
    never: new RegExp(`${OF_HOTELS.source}|\\b(?:breakfast|buffet|at the desk|front desk|reception)\\b`, "i"),
    has: ["bookings", "staffed"],
    terms: { customer: "guest", customers: "guests", visit: "stay", work: "hosting" },
    tags: ["selfcatering", "staycation", "travel"],
    hasTopics: true,
  },
  {
    id: "campsite",
    of: STAYS,
    words:
      /\b(?:camp ?(?:sites?|grounds?)|camping(?: (?:sites?|grounds?|parks?))?|(?:rv|caravan|holiday|motorhome|camper) (?:parks?|sites?|resorts?))\b(?!.*\b(?:shops?|stores?|gear|equipment|hire|rental|supplies)\b)/,
    never: OF_HOTELS,
    terms: { customer: "guest", customers: "guests", visit: "stay", work: "hosting" },
    tags: ["camping", "campsite", "outdoors"],
    hasTopics: true,
  },
  {
    // Guests there bring no tent, no pegs and no caravan: what waits for them is up already.
    id: "glamping",
    of: STAYS,
    words:
      /^(?!.*\b(?:equipment|suppl\w*|manufactur\w*|builders?|makers?|sales|repairs?|(?:tents?|yurts?|tipis?) hire|weddings?)\b).*\b(?:glamping|yurts?|shepherds? huts?|safari tents?|bell tents?|geodomes?|tipis?|tree ?houses? (?:stays?|rentals?|holidays?|accommodation|breaks)|tiny ?(?:houses?|homes?) (?:stays?|rentals?|holidays?|breaks))\b/,
    never: OF_HOTELS,
    has: ["premises", "bookings", "staffed"],
    terms: { place: "glamping site", customer: "guest", customers: "guests", visit: "stay", work: "hosting" },
    tags: ["glamping", "outdoors", "weekendaway"],
    hasTopics: true,
  },
  {
    id: "museum",
    of: ["leisure", "education", "universal"],
    words:
      /\b(?:museums?|historic houses?|heritage (?:cent(?:er|re)s?|sites?)|science cent(?:er|re)s?|museo|musee)\b(?!.*\b(?:shop|cafe|store)\b)/,
    has: ["premises", "walk_ins", "staffed"],
    terms: { customer: "visitor", customers: "visitors", visit: "visit", work: "museum work" },
    tags: ["museum", "history", "culture"],
    hasTopics: true,
  },
  {
    id: "cinema-theater",
    of: ["leisure", "events", "universal"],
    words:
      /^(?!.*\b(?:home|operating|anatomy|school|classes|costumes?|lighting|museum)\b).*\b(?:cinemas?|movie (?:theat(?:er|re)s?|houses?)|film theat(?:er|re)s?|theat(?:er|re)s?|play ?houses?|multiplex|kino)\b/,
    never: /\b(?:harness\w*|briefings?|lanes?|rides?|tracks?)\b/i,
    has: ["premises", "walk_ins", "bookings", "staffed"],
    terms: { customer: "visitor", customers: "visitors", visit: "visit", work: "putting on shows" },
    tags: ["cinema", "theater", "nightout"],
    hasTopics: true,
  },
];
