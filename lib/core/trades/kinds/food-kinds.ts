import type { TradeKind } from "./trade-kind";

/** Whose topics a place that cooks may borrow. */
export const KITCHENS = ["restaurant", "food-truck", "food", "cafe", "caterer", "pizzeria", "bar"];
const kitchen = (
  id: string,
  words: RegExp,
  foods: NonNullable<TradeKind["foods"]>,
  more: Partial<TradeKind> = {},
): TradeKind => ({ id, of: KITCHENS, words, foods, hasTopics: true, ...more });

/** Eaten at once and out of the paper: nothing is ordered for next week, brought to a host or kept in a pantry. */
export const OF_A_PANTRY = [
  "food-standing-order",
  "food-for-a-host",
  "food-spring-outdoor-plan",
  "food-autumn-pantry",
  "food-best-before-use-by",
  "food-coldest-shelf",
  "food-winter-soup-list",
  "food-small-signs-spring",
  "food-market-calendar",
  "food-dawn-deliveries",
  "food-date-the-box",
];

/** Kitchens by what they cook. The first that fits counts, so the narrower stand first. */
export const CUISINES: readonly TradeKind[] = [
  kitchen(
    "sushi",
    /\b(?:sushi|japanese(?! tea)|izakaya|teppanyaki|bento|omakase|udon|soba)\b/,
    ["rice", "noodles", "soy", "fish", "tea"],
    {
      tags: ["sushi", "japanesefood", "eatlocal", "sushilovers"],
    },
  ),
  kitchen(
    "chinese",
    /\b(?:chinese(?! tea)|cantonese|sichuan|szechuan|dim sum|wok|dumplings?|hot pot|zi char|chicken rice|cai fan|economy rice)\b/,
    ["rice", "noodles", "soy", "chili", "tea"],
    { tags: ["chinesefood", "dumplings", "eatlocal", "wok"] },
  ),
  kitchen(
    "indian",
    /^(?!.*\b(?:sweets|sweet (?:shops?|stores?|marts?|houses?|makers?|cent(?:er|re)s?)|mithai)\b).*\b(?:indian|curry|balti|tandoori|biryani|dosa|dhabas?|thali|udupi|idli|chaat|pav bhaji|vada pav|pure veg|veg restaurant|prata|tiffin|military hotel|banana leaf|south indian|punjabi|pakistani|bangladeshi|nepalese|sri lankan)\b/,
    ["rice", "chili"],
    { tags: ["indianfood", "curry", "eatlocal", "spices"] },
  ),
  kitchen("thai", /\bthai\b/, ["rice", "noodles", "chili"], {
    tags: ["thaifood", "eatlocal", "streetfood", "spicyfood"],
  }),
  kitchen("vietnamese", /\b(?:vietnamese|pho|banh mi|bun cha)\b/, ["rice", "noodles", "chili"], {
    tags: ["vietnamesefood", "pho", "eatlocal"],
  }),
  kitchen("korean", /\b(?:korean|bibimbap|kimchi)\b/, ["rice", "noodles", "chili", "soy"], {
    tags: ["koreanfood", "eatlocal"],
  }),
  kitchen(
    "burrito",
    /^(?!.*\b(?:mexican|tacos?|taquer\w*|cantina|tex mex|tamal\w*|quesadillas?)\b).*\bburritos?\b/,
    ["tacos", "rice", "chili", "citrus", "vegetables"],
    { tags: ["burrito", "burritos", "eatlocal", "streetfood"], leads: true },
  ),
  kitchen(
    "mexican",
    /\b(?:mexican|tacos?|taquer\w*|burritos?|tortill\w*|tamal\w*|tex mex|cantina|quesadillas?)\b/,
    ["tacos", "rice", "chili", "citrus"],
    { tags: ["mexicanfood", "tacos", "eatlocal", "salsa"] },
  ),
  kitchen(
    "greek",
    /\b(?:greek|gyros?|souvlaki|taverna)\b/,
    ["fish", "citrus", "olives", "tomato", "vegetables", "bread", "salad"],
    { tags: ["greekfood", "eatlocal", "meze", "oliveoil"] },
  ),
  kitchen(
    "kebab",
    /\b(?:kebabs?|kebap|doner|shawarma|falafel|turkish|lebanese|persian|syrian|middle eastern|arabic)\b/,
    ["rice", "chili", "meat", "bread", "salad", "citrus", "vegetables"],
    { tags: ["kebab", "grill", "eatlocal", "streetfood"] },
  ),
  kitchen(
    "italian",
    /\b(?:italian|trattoria|osteria|ristorante|pasta)\b/,
    [
      "pasta",
      "wine",
      "bread",
      "fish",
      "cheese",
      "dairy",
      "tomato",
      "herbs",
      "vegetables",
      "mushrooms",
      "citrus",
      "olives",
      "meat",
      "salad",
      "sweets",
    ],
    { tags: ["italianfood", "pasta", "eatlocal", "trattoria"] },
  ),
  kitchen(
    "chip-shop",
    /\b(?:fish ?(?:and|n|&)? ?chips?|chipp(?:y|ies)|chippers?|chip shops?|fish (?:fry|fryers?|bars?))\b/,
    ["fish", "fries"],
    {
      never: /\b(?:oysters?|mussels?|lobsters?|crabs?|clams?|squid|shellfish|prawns?|anchov\w*|salmon|tuna)\b/i,
      leaves: OF_A_PANTRY,
      tags: ["fishandchips", "chippy", "eatlocal", "chipshop"],
    },
  ),
  kitchen(
    "seafood",
    /\b(?:sea ?food|fish|oysters?|lobsters?|crab|marisqu\w*|poissonn\w*)\b/,
    ["fish", "fries", "citrus", "herbs", "wine", "bread", "salad"],
    { tags: ["seafood", "freshfish", "eatlocal", "oysters"] },
  ),
  kitchen(
    "burger",
    /\b(?:burgers?|smash ?burgers?|hot dogs?)\b/,
    ["burger", "fries", "meat", "bread", "cheese", "salad", "tomato"],
    { tags: ["burgers", "burgerlovers", "eatlocal", "fries"] },
  ),
  kitchen(
    "fried-chicken",
    /\b(?:fried chicken|chicken (?:shop|joint|place|wings?|and waffles?|tenders?|takeaways?|bar|house|shack)|chicken (?:and|n) chips|hot chicken|peri peri|(?:buffalo |hot )?wings?(?: (?:bar|joint|place|shop|restaurant))?|broast(?:ed)?)\b/,
    ["meat", "fries", "chili", "salad", "citrus"],
    { leaves: OF_A_PANTRY, tags: ["friedchicken", "wings", "eatlocal", "chickenlovers"] },
  ),
  kitchen(
    "barbecue",
    /\b(?:barbecue|barbeque|bbq|braai|smoke ?house|rib shack|hog roast)\b/,
    ["roast", "meat", "pork", "bread", "chili"],
    { tags: ["bbq", "barbecue", "smokedmeat", "eatlocal"] },
  ),
  kitchen(
    "steakhouse",
    /\b(?:steak ?houses?|steaks?|chop ?house|asador|churrasc\w*|rodizio|grill restaurant)\b/,
    ["steak", "meat", "fries", "roast", "wine", "salad", "mushrooms", "bread"],
    { tags: ["steakhouse", "steak", "eatlocal", "grill"] },
  ),
  kitchen(
    "brunch",
    /\b(?:brunch|breakfast|pancake house|waffle house)\b/,
    ["coffee", "eggs", "bread", "tea", "dairy", "tomato", "mushrooms", "sweets", "pork"],
    { tags: ["brunch", "breakfast", "eatlocal", "weekendbrunch"] },
  ),
  kitchen(
    "vegan",
    /\b(?:vegan|vegetarian|plant based|meat free)\b/,
    [
      "rice",
      "noodles",
      "soy",
      "chili",
      "vegetables",
      "tomato",
      "mushrooms",
      "herbs",
      "citrus",
      "olives",
      "bread",
      "salad",
      "coffee",
      "tea",
      "fries",
      "sweets",
    ],
    {
      of: ["restaurant", "food-truck", "food", "cafe", "caterer"],
      tags: ["vegan", "plantbased", "eatlocal", "veganfood"],
    },
  ),
  kitchen(
    "french",
    /\b(?:french|crepe\w*|creperie)\b/,
    [
      "wine",
      "bread",
      "dairy",
      "cheese",
      "fish",
      "meat",
      "steak",
      "vegetables",
      "herbs",
      "sweets",
      "salad",
      "mushrooms",
      "roast",
    ],
    { hasTopics: false },
  ),
  kitchen(
    "spanish",
    /\b(?:spanish|tapas?|pintxos?|paella|basque)\b/,
    ["fish", "wine", "bread", "tomato", "olives", "cheese"],
    {
      hasTopics: false,
    },
  ),
  kitchen("salad-bar", /\b(?:salad|poke|juice|smoothies?|acai)\b/, ["salad", "vegetables", "citrus", "herbs"], {
    hasTopics: false,
  }),
  kitchen("noodle-bar", /\b(?:noodles?|ramen|raman)\b/, ["noodles", "soy", "chili", "rice"], { hasTopics: false }),
  // Whatever they cook there, of these we know too little to say which dishes are theirs.
  kitchen(
    "other-cuisine",
    /\b(?:afghan\w*|african|albanian|algerian|american|argentin\w*|armenian|asian|azerbaijani|bavarian|brazilian|british|bulgarian|burmese|cajun|cambodian|caribbean|colombian|creole|croatian|cuban|czech|danish|dominican|dutch|ecuador\w*|egyptian|eritrean|ethiopian|filipino|finnish|fusion|georgian|german|ghanaian|hawaiian|hungarian|indonesian|iraqi|irish|israeli|jamaican|jollof|jordanian|shisa nyama|chisa nyama|nasi lemak|laksa|satay|hawker|kuih|rendang|kenyan|kosher|laotian|latin|malaysian|mediterranean|mongolian|moroccan|nigerian|nordic|norwegian|palestinian|peruvian|polish|portuguese|romanian|russian|salvadoran|scandinavian|senegalese|serbian|singaporean|somali|soul food|sudanese|swedish|swiss|taiwanese|tibetan|tunisian|uighur|ukrainian|uzbek|venezuelan|west african|yemeni)\b/,
    [],
    { of: ["restaurant", "food-truck", "food"], hasTopics: false },
  ),
];
