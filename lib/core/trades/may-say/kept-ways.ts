import { foldWords } from "../../places/fold-place-name";
import { KEPT_WAYS, type KeptWay } from "../../vocabulary";
import { type OwnWords, partOwnWords } from "../own-words";

// "A bistro with vegan options" cooks everything else too.
const NOT_WHOLLY = "(?! (?:and \\w+ )?(?:options?|friendly|choices?|dishes|selection|corner|specials?)\\b)";
const whole = (words: string) => new RegExp(`(?<!\\bnon |\\bnot )\\b(?:${words})\\b${NOT_WHOLLY}`);

/** A trade's own words that say which way it keeps, folded. */
const WORDS: Readonly<Record<KeptWay, RegExp>> = {
  vegan: whole("vegan|plant based"),
  vegetarian: whole("vegetarian|veggie|meat free|meatless"),
  gluten_free: whole("gluten free|glutenfree|coeliac|celiac|wheat free"),
  dairy_free: whole("dairy free|milk free|lactose free|non dairy"),
  alcohol_free:
    /\b(?:non alcoholic|alcohol free|no alcohol|sober (?:bar|pub|club)|mocktails?|zero proof|temperance (?:bar|pub)|teetotal)\b/,
  muslim: whole("halal|islam|islamic|muslims?|mosques?|masjid|quran|koran|hajj|umrah|madrasas?|hijabs?|abayas?"),
  jewish: whole("kosher|jewish|judaica|judaism|synagogues?|shul|chabad|rabbis?|yeshivas?|mikveh|torah"),
};

const MEAT =
  "steaks?|steakhouse|beef\\w*|lambs?|mutton|veal|venison|meats?|meaty|meatballs?|chickens?|turkeys?|ducks?|goose|poultry|wings|ribs|brisket|bolognese|carbonara|p[aâ]t[eé]|liver|burgers?|cheeseburgers?|hot ?dogs?|sausages?|bones?|broths?|gravy|gelatine?|fish|fishy|fishes|seafood|salmon|tuna|cod|trout|anchov\\w*|sushi|sashimi|caviar|butchers?|sunday roasts?|roast dinners?|carv(?:e|es|ed|ing)|cuts? of";
const PORK =
  "pork\\w*|pigs?|hogs?|bacon|hams?|gammon|lard|prosciutto|pancetta|salami|pepperoni|chorizo|crackling|charcuterie";
const SHELLFISH =
  "shellfish|prawns?|shrimps?|crabs?|lobsters?|oysters?|mussels?|clams?|scallops?|squid|octopus|calamari";
const DAIRY =
  "dairy|milks?|milky|milksteaming|cream|creams|creamy|creamier|butter|buttery|buttered|buttercream|buttermilk|cheeses?|cheesy|cheesecakes?|cheeseburgers?|yogh?urts?|custards?|ghee|whey|mozzarella|parmesan|feta|ricotta|mascarpone|cheddar|brie|gelato|queso|croissants?|brioche|[eé]clairs?|puff pastry|b[eé]chamel|lattes?|cappuccinos?|flat whites?|alfredo|lasagn[ae]|mac and";
const EGGS =
  "eggs?|eggnog|omelett?es?|meringues?|macar(?:on|oon)s?|mayonnaise|mayo|aioli|hollandaise|hens?|souffl[eé]s?";
const FROM_ANIMALS = "honey|beeswax|leather|suede|wool|woollen|silk|fur|bees?";
const ALCOHOL =
  "alcohol|alcoholic|wines?|winemakers?|beers?|ales?|lagers?|stouts?|ipa|ciders?|cocktails?|cocktailtips|martinis?|gin|rum|vodka|whiske?ys?|bourbon|tequila|mezcal|champagne|prosecco|ros[eé]|malbec|beaujolais|sherry|sake|liqueurs?|liquor|spirits?|brandy|cognac|vermouth|negronis?|margaritas?|mojitos?|daiquiris?|sangria|bloody mary|irish coffee|oktoberfest|highballs?|on tap|kegs?|breweries|brewery|pints?|aperitifs?|aperitivo|digestifs?|corkage|cork|corked|sommeliers?|hangovers?|drunk|happy hour|nightcaps?|booze|vines?|vineyards?|vintages?";
const GLUTEN =
  "gluten|wheat|rye|spelt|barley|malt|semolina|couscous|bulgur|sourdoughs?|starters?|croissants?|baguettes?|brioche|focaccia|ciabatta|knead\\w*|bread flour|strong flour|beers?|lagers?|ales?|puff pastry|bagels?|pretzels?";

const CHRISTIAN =
  "christmas|xmas|santa|easter|good friday|halloween|trick or treat\\w*|advent|epiphany|three kings|st\\.? \\w+'s? (?:day|eve)|all saints\\w*|all souls\\w*|day of the dead|mardi gras|pancake day|shrove|fat thursday|lent|pentecost|whit monday|ascension|assumption|corpus christi|immaculate conception|la chandeleur|sinterklaas|our lady|festa junina|san juan\\w*";
const ISLAMIC = "eid|ramadan|hari raya|mawlid|ashura|muharram";
const JUDAIC = "hanukkah|passover|rosh hashanah|yom kippur|purim|sukkot|shavuot";
const INDIAN =
  "diwali|deepavali|dhanteras|holi|raksha bandhan|janmashtami|ganesh chaturthi|dussehra|onam|pongal|ugadi|guru nanak|vaisakhi|baisakhi";

/** What a business that keeps a way cannot say: what it does not sell, and feasts that are not its own. */
const LEFT_OUT: Readonly<Record<KeptWay, readonly string[]>> = {
  vegan: [MEAT, PORK, SHELLFISH, DAIRY, EGGS, FROM_ANIMALS],
  vegetarian: [MEAT, PORK, SHELLFISH],
  gluten_free: [GLUTEN],
  dairy_free: [DAIRY],
  alcohol_free: [ALCOHOL],
  muslim: [PORK, ALCOHOL, CHRISTIAN, JUDAIC, INDIAN],
  jewish: [PORK, SHELLFISH, "cheeseburgers?", CHRISTIAN, ISLAMIC, INDIAN],
};

/** One pattern a way. */
const patterns = (toPattern: (way: KeptWay) => RegExp) =>
  Object.fromEntries(KEPT_WAYS.map((way) => [way, toPattern(way)])) as Readonly<Record<KeptWay, RegExp>>;
const CANNOT_SAY = patterns(
  (way) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${LEFT_OUT[way].join("|")})(?![\\p{L}\\p{N}])`, "iu"),
);
/** The same wherever it stands in a hashtag. */
const IN_TAGS = patterns((way) => new RegExp(LEFT_OUT[way].join("|").replaceAll(" ", ""), "gu"));
const OWN_TAGS: Readonly<Record<KeptWay, RegExp>> = {
  vegan: /^(?:vegan|plantbased)/,
  vegetarian: /^(?:vegetarian|veggie|meatfree|meatless|vegan|plantbased)/,
  gluten_free: /^glutenfree/,
  dairy_free: /^(?:dairyfree|vegan|plantbased)/,
  alcohol_free: /^(?:alcoholfree|nonalcoholic|mocktail|zeroproof|sober)/,
  muslim: /^(?:halal|islamic|muslim)/,
  jewish: /^(?:kosher|jewish)/,
};

const PLANT_DAIRY =
  "(?:oat|soya?|almond|coconut|rice|cashew|hemp|nut|peanut|cocoa|shea|plant(?:[ -]based)?|vegan|dairy[ -]free) (?:milks?|cream|butter|yogh?urts?|cheeses?)|dairy[ -]free";
const NO_ALCOHOL =
  "(?:non[ -]alcoholic|alcohol[ -]free|zero[ -]proof)(?: \\w+)?|no alcohol|ginger (?:beer|ale)s?|root beers?";
const meant = (...lists: string[]) => new RegExp(`\\b(?:${lists.join("|")})\\b`, "giu");

/** What sounds like a contradiction and is none: oat milk, ginger beer, the way's own name. */
const MEANT_OTHERWISE: Readonly<Record<KeptWay, RegExp>> = {
  vegan: meant(PLANT_DAIRY, "(?:meat|egg)[ -]free", "(?:vegan|veggie|bean) (?:burgers?|sausages?)"),
  vegetarian: meant("meat[ -]free", "(?:vegetarian|vegan|veggie|bean) (?:burgers?|sausages?)"),
  gluten_free: meant("(?:gluten|wheat)[ -]free(?: (?:beers?|sourdoughs?|croissants?|baguettes?))?", "no gluten"),
  dairy_free: meant(PLANT_DAIRY),
  alcohol_free: meant(NO_ALCOHOL),
  muslim: meant(NO_ALCOHOL, "(?:beef|turkey|lamb|halal) bacon"),
  jewish: meant("(?:beef|turkey|lamb|kosher) bacon"),
};

// Where serving alcohol is against the law.
const DRY_COUNTRIES: ReadonlySet<string> = new Set(["SA", "KW", "IR", "LY", "AF", "SO", "YE", "BN", "MR"]);

/**
 * Where the law restricts who may be served alcohol, or forbids to advertise it: nothing is said of it unless the owner does.
 * The Gulf, South Asia and North Africa; Norway, Lithuania, Turkey, Thailand and Sri Lanka ban its advertising.
 */
const RESTRICTED_COUNTRIES: ReadonlySet<string> = new Set(
  "AE QA OM BH IQ JO PK BD MV SD DZ EG MA TN SY PS DJ KM MY ID NO LT TR TH LK".split(" "),
);
/** A trade, a name or a service that speaks of alcohol by itself. */
const SERVES_ALCOHOL = new RegExp(
  `(?<![\\p{L}])(?:${ALCOHOL}|bars?|pubs?|taverns?|nightclubs?|off licen[cs]es?|bottle shops?|distiller(?:y|ies)|winer(?:y|ies)|taprooms?|gastropubs?|biergarten|mixolog\\w*)(?![\\p{L}])`,
  "iu",
);
// "A juice bar", "a brow bar": nothing is poured there that the law minds.
const OTHER_BARS =
  /\b(?:juice|smoothie|coffee|espresso|tea|salad|snack|sandwich|milk|dessert|shake|brow|lash|nail|blow ?(?:dry|out)|beauty|wax\w*|hair|oxygen|noodle|sushi|cereal|ice cream|waffle|granola|chocolate|candy|water|shisha|hookah|sports? nutrition|non alcoholic|protein) bars?\b|\bbarre\b|\bsalad spinners?\b/giu;

/** True of owner's words that speak of alcohol by themselves. */
const speaksOfAlcohol = (words: string): boolean =>
  SERVES_ALCOHOL.test(words.replaceAll(MEANT_OTHERWISE.alcohol_free, " ").replace(OTHER_BARS, " "));

/** The ways that a trade's own words say it keeps: none for most. `words` are folded. */
export function keptWaysOf(words: string): KeptWay[] {
  return KEPT_WAYS.filter((way) => WORDS[way].test(words));
}

/** The ways that an owner's words for a trade say it keeps, by what it is and by what it has not got: "bar, no alcohol". */
export function keptWaysOfTrade({ said, lacks }: OwnWords): KeptWay[] {
  const told = new Set([
    ...keptWaysOf(foldWords(said)),
    ...lacks.map(foldWords).flatMap((item) => (keptWaysOf(item).length > 0 ? [] : keptWaysOf(`${item} free`))),
  ]);
  return KEPT_WAYS.filter((way) => told.has(way));
}

/** "Everything is vegan", "100 % gluten-free", "halal certified": one such service speaks for all. */
const FOR_ALL = /\b(?:all|everything|fully|entirely|wholly|strictly|completely|only|exclusively|100|certified)\b/;
/** "Mosque Road Dental" is found there and keeps nothing; "The Vegan Corner" is a place and no shelf. */
const PLACE_NAMES = /\b\w+ (?:street|st|road|rd|lane|avenue|ave|square|hill|place)\b|\bcorner\b/g;

/** What services say of the whole business: each of several names the way, or one says that it holds for all. */
function keptWaysOfServices(services: readonly string[]): KeptWay[] {
  const folded = services.map(foldWords);
  return KEPT_WAYS.filter(
    (way) =>
      folded.some((words) => FOR_ALL.test(words) && WORDS[way].test(words)) ||
      (folded.length > 1 && folded.every((words) => WORDS[way].test(words))),
  );
}

/** The ways a business keeps by all that its owner has told (the trade, the name, what is sold) and by where it is. */
export function keptWaysOfBusiness(owner: {
  niche: string;
  name: string;
  services: readonly string[];
  country?: string;
}): KeptWay[] {
  const told = new Set([
    ...keptWaysOfTrade(partOwnWords(owner.niche)),
    ...keptWaysOf(foldWords(owner.name).replace(PLACE_NAMES, " ")),
    ...keptWaysOfServices(owner.services),
  ]);
  const isRestricted = owner.country !== undefined && RESTRICTED_COUNTRIES.has(owner.country);
  if (isRestricted && ![owner.niche, owner.name, ...owner.services].some((text) => speaksOfAlcohol(foldWords(text))))
    told.add("alcohol_free");
  return KEPT_WAYS.filter((way) => told.has(way));
}

/** A business's ways: its trade's own, and its country's where that allows no alcohol. */
export function keptWaysIn(country: string, keeps: readonly KeptWay[] = []): KeptWay[] {
  return KEPT_WAYS.filter((way) => keeps.includes(way) || (way === "alcohol_free" && DRY_COUNTRIES.has(country)));
}

/** The first words of a text (a topic, a post, the name of a day) that speak of what one of the ways leaves out, and that way; null when none do. */
export function findAgainstWays(text: string, ways: readonly KeptWay[]): { words: string; way: KeptWay } | null {
  for (const way of ways) {
    const words = CANNOT_SAY[way].exec(text.replaceAll(MEANT_OTHERWISE[way], " "))?.[0];
    if (words !== undefined) return { words, way };
  }
  return null;
}

/** True unless a text speaks of what one of the ways leaves out. */
export function suitsKeptWays(text: string, ways: readonly KeptWay[]): boolean {
  return findAgainstWays(text, ways) === null;
}

/** Shorter words stand inside too many others ("ham" in "shampoo"): at a tag's ends and in its middle they do not count. */
const LEAST_AT_END = 4;
const LEAST_INSIDE = 5;

/** True unless a hashtag, whose words are run together, says what one of the ways leaves out ("winetips", "sundayroast"). */
export function tagSuitsKeptWays(tag: string, ways: readonly KeptWay[]): boolean {
  const folded = tag.toLowerCase();
  return !ways.some((way) => {
    // "veganbutcher", "halalmeat": the way's own name says how the rest is meant.
    if (OWN_TAGS[way].test(folded)) return false;
    for (const { 0: word, index } of folded.matchAll(IN_TAGS[way])) {
      const isAtEnd = index === 0 || index + word.length === folded.length;
      if (word.length === folded.length || word.length >= (isAtEnd ? LEAST_AT_END : LEAST_INSIDE)) return true;
    }
    return false;
  });
}
