import type { TradeKind } from "./trade-kind";

/** Bars, cafés and shops by what they pour. */
export const DRINK_KINDS: readonly TradeKind[] = [
  {
    id: "bubble-tea",
    of: ["cafe", "food"],
    words: /\b(?:bubble tea|boba)\b/,
    foods: ["tea", "sweets"],
    terms: { place: "bubble tea shop", work: "tea making" },
    tags: ["bubbletea", "boba", "milktea", "tea"],
    hasTopics: true,
  },
  {
    id: "coffee-hatch",
    of: ["cafe"],
    words: /\b(?:kiosks?|stands?|stalls?|vans?|trucks?|trailers?|carts?|hatch|drive thru|mobile)\b/,
    never:
      /\b(?:seats?|chairs?|tables?|sofas?|laptops?|board games?|window seat|corner|brunch|eggs|lamps?|crosswords?|bookshelf|sit)\b/i,
    hasTopics: true,
  },
  {
    id: "kopitiam",
    of: ["cafe", "food"],
    words: /\b(?:kopitiam|kopi|irani cafe)\b/,
    foods: ["coffee", "tea", "bread", "eggs", "sweets", "dairy"],
    never:
      /\b(?:espressos?|lattes?|cappuccinos?|flat whites?|portafilters?|crema|baristas?|grinders?|pour-?over|french press|filter paper|cold brew|oat milk|croissants?|brunch|single origin|crosswords?|mulled|marshmallows?|scones?|spread|get-together|catering|party|birthdays?)\b/i,
    terms: { work: "coffee brewing" },
    tags: ["kopitiam", "kopi", "kayatoast", "breakfast"],
  },
  {
    id: "tea-house",
    of: ["cafe", "food"],
    words: /\b(?:tea ?(?:house|room|shop|store|bar)s?|teas?|salon de the|chai)\b/,
    foods: ["tea", "sweets", "citrus"],
    terms: { work: "tea making" },
    tags: ["tea", "teahouse", "tealovers", "looseleaf"],
    hasTopics: true,
  },
  {
    // Nobody there splits a scone, pours milk or reads a cake stand from the bottom.
    id: "leaf-tea",
    of: ["cafe", "food"],
    words:
      /\b(?:(?:chinese|japanese|taiwanese|korean|vietnamese|moroccan|turkish|persian|oriental|matcha|gong ?fu|bubble|boba) tea|matcha|loose leaf|tea (?:stores?|merchants?|bars?)|chai)\b/,
    leaves: ["te-scone-split", "te-cake-stand-order", "te-milk-or-not", "te-small-party", "te-autumn-smoky"],
  },
  {
    id: "wine-bar",
    of: ["bar"],
    words: /\b(?:wines?|enoteca|bar a vin|vinothek|champagne|prosecco|caviste|weinhandlung)\b/,
    foods: ["wine", "cheese", "bread", "olives"],
    never: /\b(?:bartenders?|coasters?|straws?|syrups?|stitch\w*|screws?|measur\w*|quiz|karaoke|music)\b/i,
    terms: { place: "wine bar", work: "wine service" },
    tags: ["winebar", "wine", "winelovers", "wineglass"],
    hasTopics: true,
  },
  {
    id: "cocktail-bar",
    of: ["bar"],
    words: /\b(?:cocktails?|gin|whisk(?:e)?y|rum|tiki|mezcal|tequila|speakeasy)\b/,
    foods: ["spirits", "citrus", "herbs", "olives"],
    terms: { place: "cocktail bar" },
  },
  {
    id: "beer-bar",
    of: ["bar"],
    words: /\b(?:beers?|biergarten|tap ?rooms?|tap ?house|ale ?house|craft beer)\b/,
    foods: ["beer", "olives"],
    never: /\b(?:bartenders?|syrups?|sour)\b/i,
    terms: { place: "beer bar", work: "beer service" },
    tags: ["craftbeer", "beer", "taproom", "beerlovers"],
  },
  {
    // Pints, a fire and a quiz: what is stirred, shaken and strained is another bar's.
    id: "pub",
    of: ["bar"],
    words:
      /^(?!.*\b(?:cocktails?|gin|wines?|rum|tiki|brew\w*)\b).*\b(?:pubs?|public houses?|taverns?|inns?|ale ?houses?|free ?houses?)\b/,
    never:
      /\b(?:cocktails?|bartenders?|mixolog\w*|vermouth|jiggers?|shak(?:e|en|er|ers|ing)|stirr(?:ed|ing)|clear ice|martinis?|negronis?|syrups?|garnish\w*|bitters|sours?|strain\w*|muddl\w*|coupes?|spritz\w*|highballs?|mocktails?|citrus|lemons?|limes?|herbs)\b/i,
    terms: { place: "pub", work: "bar work" },
    tags: ["pub", "pubs", "localpub", "pintnight"],
    hasTopics: true,
  },
  {
    id: "nightclub",
    of: ["bar"],
    words: /\b(?:night ?clubs?|karaoke|disco)\b/,
    foods: ["spirits", "citrus"],
    never: /\b(?:fireplace|board games|quiet corner|stools?|herbs on|cellar)\b/i,
  },
  {
    id: "coffee-roaster",
    of: ["cafe"],
    words: /\b(?:roaster(?:y|ies|s)?|coffee (?:beans|shop)|rosterei|torrefazione)\b/,
    foods: ["coffee", "dairy"],
  },
  {
    // A "coffee shop" keeps a roaster's foods, and roasts nothing.
    id: "coffee-roastery",
    of: ["cafe", "food", "retail", "universal"],
    words:
      /^(?!.*\b(?:equipment|machines?|suppl\w*|nuts?|chicken|meats?|duck|pork|peanuts?)\b).*\b(?:(?:coffee|bean) ?(?:micro )?roast(?:er(?:y|ies|s)?|ing)(?: (?:compan(?:y|ies)|house|works))?|(?:micro ?)?roaster(?:y|ies)|rosterei|torrefazione)\b/,
    terms: { place: "coffee roastery", work: "roasting" },
    tags: ["coffeeroaster", "coffee", "coffeebeans"],
    hasTopics: true,
  },
];
