import { PESTS } from "./pest-kinds";
import type { TradeKind } from "./trade-kind";

const INDOORS =
  "ovens?|bathrooms?|toilets?|showers?|kitchens?|beds?|vacuum\\w*|dishwashers?|washing machines?|fridges?|laundry|sofas?|mattress\\w*|mops?|floors?|bins?|marble|limescale|scale|grout|builders|guests|caddy|carpets?|rugs?|towels|socks?|dust\\w*|curtains?|wood|seven things|counters?|office kitchens?|steam";
const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, "i");

/** Kinds of trades that look after houses, cars and things. */
export const HOUSE_KINDS: readonly TradeKind[] = [
  {
    id: "window-cleaner",
    of: ["cleaning-service"],
    words: /\bwindow (?:clean|wash)\w*\b/,
    only: words("windows?|panes?|squeegees?|glass"),
    never: words(INDOORS),
    terms: { place: "window cleaner", work: "window cleaning" },
    tags: ["windowcleaning", "cleanwindows", "streakfree", "localbusiness"],
    hasTopics: true,
  },
  ...PESTS,
  {
    id: "pressure-washing",
    of: ["cleaning-service", "home_services", "universal"],
    words:
      /^(?!.*\b(?:cars?|vans?|trucks?|vehicles?|equipment|suppl\w*|hire|rentals?|sales|repair\w*)\b).*\b(?:(?:pressure|power|jet|soft) wash\w*|(?:driveway|patio|exterior) (?:and (?:driveway|patio) )?clean\w*)\b/,
    never: words(`${INDOORS}|windows?|glass|keys?|vinegar|blot|cloths?|cleaner office|stains?|playlist|tidy`),
    terms: { place: "pressure washing company", work: "pressure washing" },
    tags: ["pressurewashing", "patiocleaning", "drivewaycleaning"],
    hasTopics: true,
  },
  {
    id: "panel-cleaning",
    of: ["cleaning-service"],
    words: /\b(?:solar|pv|panels?) (?:panels? )?clean\w*|\bclean\w* (?:of )?solar\b/,
    // What is washed on a roof, without soap and once a year, has no room, no rug and no chores.
    never: words(
      `${INDOORS}|windows?|keys?|vinegar|blot|cloths?|cleaner office|stains?|playlist|tidy|chores?|rugs?|carpets?|clutter|dust\\w*|taps?|corners?|drawers?|guests?|home|house\\w*`,
    ),
    terms: { place: "solar panel cleaning company", work: "solar panel cleaning" },
    tags: ["solarpanelcleaning", "solarpanels", "cleanenergy"],
  },
  {
    id: "textile-cleaning",
    of: ["cleaning-service"],
    words: /\b(?:carpets?|rugs?|upholstery|mattress\w*|curtains?|furniture|sofas?)\b/,
    never: words(
      "ovens?|bathrooms?|toilets?|showers?|dishwashers?|washing machines?|fridges?|mops?|bins?|marble|limescale|windows?|caddy|microfiber|offices?|keys?|seven things|guests in|builders|between two guests|tidy|dusters?|top to bottom|first time",
    ),
  },
  {
    id: "carpet-cleaning",
    of: ["cleaning-service"],
    words: /^(?!.*\bhorses?\b).*\b(?:carpets?|rugs?)\b/,
    terms: { place: "carpet cleaning company" },
  },
  {
    id: "oven-cleaning",
    of: ["cleaning-service"],
    words: /\bovens?\b/,
    only: words("ovens?|grease|kitchens?|baking soda"),
    terms: { place: "oven cleaner", work: "oven cleaning" },
  },
  {
    id: "office-cleaning",
    of: ["cleaning-service"],
    words: /\b(?:commercial|offices?|janitorial|industrial|gebaudereinigung|schools?)\b/,
    never: words(
      "homes?|houses?|beds?|showers?|ovens?|guests|sofas?|curtains?|washing machines?|dishwashers?|roast|playlist|socks?|moving out|keys|laundry|big table|six|living rooms?",
    ),
    terms: { place: "commercial cleaning company" },
  },
  {
    id: "drains",
    of: ["plumber"],
    words: /\b(?:drains?|drainage|septic|sewers?)\b/,
    only: words("drains?|pipes?|roots?|sinks?|grease|fat|wipes?|plung\\w*|toilets?|downpipe|traps?|camera"),
    terms: { place: "drainage company", work: "drain work" },
  },
  {
    id: "boilers",
    of: ["plumber"],
    words: /\b(?:boilers?|heating|gas)\b(?!.*\bplumb)(?<!\bplumb.*)/,
    only: words("boilers?|heat(?:ing|er|ers)|radiators?|gas|hot water|cold at the top|water heater|thermostat"),
    terms: { place: "heating engineer", work: "heating work" },
  },
  {
    id: "one-mount",
    of: ["handyman"],
    words: /\b(?:tv|picture|flat ?pack|furniture|ikea)\b/,
    only: words(
      "tv|screws?|walls?|hooks?|plugs?|pictures?|furniture|drill\\w*|level|bubble|dowels?|assembl\\w*|shelf|shelves",
    ),
  },
  {
    id: "trees",
    of: ["landscaper"],
    words: /\b(?:trees?|arborists?|stumps?|hedges?|tree surg\w*)\b/,
    only: words("trees?|arborists?|hedges?|roots?|branch\\w*|prun\\w*|saws?|leaves|leaf|stake|mulch|trunks?"),
    terms: { place: "tree care company", work: "tree care" },
    tags: ["treecare", "arborist", "trees", "pruning"],
  },
  {
    id: "lawns",
    of: ["landscaper"],
    words: /^(?!.*\b(?:gardens?|gardening|gardeners?|landscap\w*)\b).*\b(?:lawns?|mowing|turf|grass)\b/,
    only: words("lawns?|grass|mow\\w*|turf|edges?|sprinklers?|weeds?|mushrooms?|leaves|soil"),
    never: words("terraces?|walls?|paving|patio|roses?|digger|pots?|trees?|grandmother\\w*|fences?|hedges?|strings"),
    terms: { place: "lawn care company", work: "lawn care" },
    tags: ["lawncare", "mowing", "greenlawn"],
  },
  {
    id: "garden-design",
    of: ["landscaper"],
    words: /\b(?:designers?|design|architects?)\b/,
    never: words("mow\\w*|sharpen\\w*|saws?|oiled|digger|crews?|turf|rake"),
  },
  {
    // What stores its water drinks from no bucket.
    id: "cacti",
    of: ["garden-centre"],
    words: /\b(?:cact\w+|succulents?)\b/,
    never: words(
      "herbs?|basil|faded bloom|rootballs?|seedlings?|pansies|hyacinths?|lavender|graft\\w*|shrubs?|window ?box\\w*|lilies|ferns? attract|ladybugs|hose|damp down|seed packet|sow\\w*",
    ),
    tags: ["cactus", "succulents", "houseplants", "plantcare"],
  },
  {
    id: "indoor-plants",
    of: ["garden-centre"],
    words:
      /\b(?:house ?plants?|indoor plants?|cact\w+|succulents?|orchids?|bonsai|plant (?:shop|boutique|store|studio))\b/,
    never: words(
      "lawns?|hedges?|trees?|mow\\w*|roses?|tomato\\w*|compost heap|fences?|frost|mulch|borders?|vegetables?|bulbs?|slugs?|beds?|garden furniture",
    ),
    terms: { place: "plant shop" },
    tags: ["houseplants", "plantshop", "indoorplants", "plantcare"],
  },
  {
    id: "tires",
    of: ["auto-repair"],
    leaves: ["car-clean-hands-clean-seat"],
    words: /\b(?:tires?|tyres?|wheels?)\b/,
    only: words("tires?|(?<!steering )wheels?|pressures?|treads?|winter tires|rotation|nuts?|alignment|shake[sn]?"),
    never: words(
      "engine light|air conditioning|oil|coolant|warning light|red, amber|belts?|inspections?|mot|nct|pollen filter",
    ),
    terms: { place: "tire shop", work: "tire work" },
    tags: ["tires", "tireshop", "carcare", "drivesafe"],
    hasTopics: true,
  },
  {
    id: "body-shop",
    of: ["auto-repair"],
    words: /\b(?:body ?shops?|bodywork|collision|dents?|panel|smash|carrosserie|carrozzeria|paint\w*)\b/,
    only: words("rust|dents?|paint\\w*|bumpers?|panels?|scratch\\w*|seat cover|body\\w*"),
    terms: { place: "body shop", work: "bodywork" },
    tags: ["bodyshop", "dentrepair", "carpaint"],
  },
  {
    id: "auto-glass",
    of: ["auto-repair"],
    words: /\b(?:wind(?:screen|shield)s?|glass)\b/,
    only: words("wind(?:screen|shield)s?|wipers?|glass|chips?"),
    terms: { place: "auto glass shop" },
  },
  {
    id: "inspections",
    of: ["auto-repair"],
    words: /\b(?:mot|inspections?|nct|smog|oil change|brakes?|transmissions?)\b/,
    never: words("used car|three vans|winter tires|warm air|air conditioning"),
  },
  {
    id: "mobile-mechanic",
    of: ["auto-repair"],
    words: /\b(?:mobile|travell?ing|call ?out|home visits?)\b/,
    never: words(
      "lifts?|under the lift|garages?|bays?|workshops?|drawers?|drop(?:ped|ping)? (?:it |the car )?off|seat cover|shop|counter|courtesy|alignment|strings|inspection due|book your|come (?:in|by)|bring (?:it|us|the|your|along|a|in)|customers? wait",
    ),
    terms: { place: "mobile mechanic" },
    tags: ["mobilemechanic", "carrepair", "carcare", "drivewayrepairs"],
    hasTopics: true,
  },
  {
    id: "window-tint",
    of: ["car-detailing"],
    words: /\b(?:tint\w*|wrap\w*)\b/,
    only: words("film|tint\\w*|glass|wraps?|skin"),
    never: words("swirls?|leather|pet hair|seats?|clay|coatings?"),
    terms: { place: "window tinting shop", work: "window tinting" },
    tags: ["windowtint", "windowtinting", "carwindows"],
  },
  {
    id: "car-wash",
    of: ["car-detailing"],
    words: /\bcar ?wash\b|lavage|autowas\w*|autolavaggio|lavado/,
    never: words(
      "polish\\w*|coatings?|clay|swirls?|lamps?|measure before|film|worn seat|wrap|detail is|paint like sandpaper",
    ),
    terms: { place: "car wash", work: "car washing" },
    tags: ["carwash", "cleancar", "carcare"],
  },
  {
    id: "watch-repair",
    of: ["jeweller", "crafts"],
    words: /\b(?:watch|watches|watchmakers?|clocks?|clockmakers?|horolog\w*)\b(?!.*\bjewel)(?<!\bjewel.*)/,
    never: words("goldsmiths?|solder\\w*|rings|brooch\\w*|pearls?|earrings?|necklaces?"),
    only: words("watches|watchmakers?|(?:a|the|your|that|old|wrist) watch|clocks?|ticking|mainsprings?"),
    terms: { place: "watch repair shop", work: "watch repair" },
    tags: ["watchrepair", "watchmaker", "watches", "vintagewatch"],
    hasTopics: true,
  },
  {
    id: "bespoke-jewelry",
    of: ["jeweller"],
    words: /\b(?:designers?|handmade|goldsmiths?|silversmiths?|bespoke|diamonds?|engagement)\b/,
    never: words("watch(?:es|maker)?|clocks?|ticking|newborns?|babies|baby"),
  },
  {
    id: "bike-workshop",
    of: ["bike-shop"],
    words: /\b(?:repairs?|mechanics?|workshop|servic\w*|werkstatt|mobile|reparat\w*|fitt\w+)\b/,
    never: words("outgrown|try it on your hill|used bike|size isn't|in a box|models?|small bikes|first bike"),
  },
  {
    id: "sellers-only",
    of: ["bookshop"],
    words: /\b(?:comics?|manga)\b/,
    only: words("comics?|panels?|graphic novels?|covers?|series|collect\\w*|issues?|shelf|shelves"),
  },
  {
    id: "used-books",
    of: ["bookshop"],
    words: /\b(?:used|second ?hand|rare|antiquarian)\b/,
    never: words("new releases?|publication|publishers?|proofs?|orders? by|pre-?orders?|just published"),
  },
];
