import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, teaches it or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|manufactur\\w*|wholesal\\w*|parts|franchise|marketing|academ(?:y|ies))\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);

/** Common small trades around the corner: what is drunk and nibbled there, and who fits, cleans and treats. */
export const CORNER_KINDS: readonly TradeKind[] = [
  {
    id: "gp-clinic",
    of: ["health", "universal"],
    words:
      /^(?!.*\b(?:vets?|veterinar\w*|animals?|pets?|dent\w*|cosmetic|skin|laser|aesthetic\w*|spas?|eyes?|witch|plant|tree|car|phone|computer|botox|suppl\w*|hair)\b).*\b(?:gps?(?: (?:surger(?:y|ies)|practices?|clinics?))?|general (?:medical )?(?:practices?|practitioners?|physicians?)|family (?:doctors?|medicine|physicians?|(?:medical )?practices?|(?:medical )?clinics?)|doctor ?s? ?(?:surger(?:y|ies)|offices?|clinics?|practices?)|medical (?:clinics?|cent(?:er|re)s?|practices?)|primary care)\b/,
    never: /\b(?:treats?|massages?|couch oil|gym|jeans)\b/i,
    has: ["premises", "bookings", "staffed", "regulars"],
    terms: { customer: "patient", customers: "patients", visit: "appointment", work: "family medicine" },
    tags: ["familydoctor", "localhealth", "healthtips"],
    hasTopics: true,
  },
  {
    id: "chocolate-shop",
    of: ["food", "retail", "bakery", "universal"],
    words: named(
      "(?:artisan |hand ?made |craft )?(?:chocolatiers?|chocolates?(?: (?:shops?|stores?|makers?|boutiques?|cafes?|studios?|factory))?|chocolaterie|cioccolat\\w*|confiserie|bean to bar)",
    ),
    foods: ["sweets", "dairy"],
    has: ["goods", "staffed", "regulars"],
    terms: { work: "chocolate making" },
    tags: ["chocolate", "chocolatier", "chocolatelovers"],
    hasTopics: true,
  },
  {
    id: "juice-bar",
    of: ["food", "cafe", "bar", "universal"],
    words: named("(?:juice|smoothie)s?(?: (?:bars?|shops?|cafes?|kiosks?|vans?|carts?))?|juicery|juicers?"),
    has: ["walk_ins", "goods", "staffed", "regulars"],
    terms: { work: "juicing" },
    tags: ["juicebar", "freshjuice", "smoothies"],
    hasTopics: true,
  },
  {
    id: "gutter-cleaning",
    of: ["home_services", "cleaning-service", "roofer", "universal"],
    words:
      /^(?!.*\b(?:guard (?:makers?|suppl\w*)|equipment|suppl\w*|vacuum sales)\b).*\b(?:gutter(?:s|ing)? (?:\w+ )?(?:clean\w*|clear\w*|vac\w*|maintenance|care)|clean\w* (?:of )?gutters)\b/,
    only: /\b(?:gutters?|downpipes?|leaves|roofs?|rain)\b/i,
    has: ["bookings", "jobs", "house_calls", "staffed"],
    terms: { work: "gutter cleaning" },
    tags: ["guttercleaning", "gutters", "homecare"],
    hasTopics: true,
  },
  {
    id: "kitchen-bathroom-fitter",
    of: ["home_services", "plumber", "carpenter", "universal"],
    words:
      /^(?!.*\b(?:clean\w*|shops?|stores?|showrooms?|suppl\w*|equipment|accessor\w*|restaurants?|commercial|ghost|dark|cloud|soup|chefs?|private|mobile|community|taps?|repair\w*)\b).*\b(?:(?:kitchens?|bath(?:room)?s?|wet rooms?)(?: (?:and|or) (?:kitchens?|bath(?:room)?s?|bedrooms?))? (?:fitt\w*|install\w*|remodel\w*|renovat\w*|refurb\w*|design\w*|specialists?|makeovers?|compan(?:y|ies))|kitchens and bath(?:room)?s?|bath(?:room)?s and kitchens|fitted (?:kitchens|bathrooms)|modular kitchens?)\b/,
    never: /\b(?:gutters?|roofs?|lawns?|fences?|septic|sprinklers?|outdoor faucets?|wipes|boilers?|heaters?)\b/i,
    only: /\b(?:bath(?:room)?s?|showers?|kitchens?|sinks?|tiles?|quotes?|faucets?)\b/i,
    has: ["bookings", "jobs", "house_calls", "staffed"],
    terms: { place: "kitchen and bathroom fitter", work: "fitting" },
    tags: ["kitchenfitter", "bathroom", "renovation"],
    hasTopics: true,
  },
  {
    id: "sandwich-shop",
    of: ["food", "cafe", "universal"],
    words: named(
      "(?:sandwich(?:es)?|panini|baguettes?|hoagies?|butties)(?: (?:bars?|shops?|cafes?|kiosks?|vans?|makers?))?|sub shops?",
    ),
    has: ["walk_ins", "goods", "staffed", "regulars"],
    terms: { work: "sandwich making" },
    tags: ["sandwichshop", "sandwiches", "lunch"],
    hasTopics: true,
  },
  {
    id: "blinds-curtains",
    of: ["home_services", "retail", "universal"],
    words:
      /^(?!.*\b(?:clean\w*|laundr\w*|suppl(?:y|ies|iers?)|wholesal\w*|blind (?:people|school|dog|date)|curtain wall\w*)\b).*\b(?:blinds|(?:window )?blind (?:fitt\w*|install\w*|makers?|compan(?:y|ies)|shops?|stores?)|curtains?|drapes|draper(?:y|ies)|window (?:treatments?|coverings?|dressings?|furnishings?))\b/,
    never: /\b(?:boilers?|shut-?offs?|toilets?|gutters?|septic|roofs?|spare parts?)\b/i,
    has: ["bookings", "jobs", "staffed"],
    terms: { work: "window dressing" },
    tags: ["blinds", "curtains", "interiors"],
    hasTopics: true,
  },
  {
    id: "nutritionist",
    of: ["health", "fitness", "professional", "universal"],
    words:
      /^(?!.*\b(?:pets?|dogs?|cats?|horses?|equine|animals?|plants?|shops?|stores?|suppl\w*|sports? nutrition|software|apps?)\b).*\b(?:nutritionists?|(?:clinical )?nutrition(?:al)? (?:therap\w*|consult\w*|coach\w*|clinics?|advis\w*|counsell?\w*)|dieti[tc]ians?)\b/,
    has: ["bookings", "staffed", "regulars"],
    terms: { customer: "client", customers: "clients", visit: "appointment", work: "nutrition advice" },
    tags: ["nutrition", "nutritionist", "eatingwell"],
    hasTopics: true,
  },
];
