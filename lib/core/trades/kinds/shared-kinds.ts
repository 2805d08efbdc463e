import type { TradeKind } from "./trade-kind";

/** Kinds of trades that nobody has written a file for: what they post beside their cluster's and the universal topics. */
export const SHARED_KINDS: readonly TradeKind[] = [
  {
    id: "laundromat",
    of: ["crafts", "dry-cleaner"],
    words: /\b(?:laundromats?|laund(?:e)?rettes?|coin laundr\w*|self service laundr\w*|waschsalon)\b/,
    never:
      /\b(?:shoulders|zip|zippers?|silk|repair\w*|wedding|big day|garment|pressed|pressing|ironing|heirloom|break\w*|faults?|glue|parts?|workbench|bench|tools?|inherited|mend\w*|made or altered|needle|thread)\b/i,
    tags: ["laundromat", "laundryday", "laundrytips"],
    hasTopics: true,
  },
  {
    id: "pawn-shop",
    of: ["retail", "universal", "professional"],
    words: /\bpawn ?(?:shops?|brokers?|brokerage)?\b/,
    never:
      /\b(?:measur\w*|height|second chair|presents?|gifts?|glue|delivery day|every thing on a shelf|shelf space|stocktake|suppliers?|handwriting|pocket money|beige|sun(?:light)?|cellars?)\b/i,
    tags: ["pawnshop", "secondhand", "shoplocal"],
    hasTopics: true,
  },
  {
    id: "self-storage",
    of: ["universal", "home_services"],
    words: /\b(?:self storage|storage (?:units?|facility|facilities|centre|center)|lock ?ups?)\b/,
    tags: ["selfstorage", "storage", "storagetips"],
    hasTopics: true,
  },
  {
    id: "betting",
    of: ["universal"],
    words: /\b(?:betting (?:shops?|offices?)|bookmakers?|bookies?|turf accountants?)\b/,
    has: ["premises", "walk_ins", "staffed"],
    never: /\b(?:child(?:ren)?|kids?|playgrounds?|first visit|a group|errands?|step out|wander|odds and ends)\b/i,
    terms: { visit: "visit", work: "our trade" },
    tags: ["racing", "matchday", "localbusiness"],
  },
  {
    id: "vehicle-dealer",
    of: ["universal"],
    words:
      /\b(?:(?:cars?|vehicles?|motor ?(?:cycle|bike|home)s?|motor vehicle|autos?|trucks?|vans?|caravans?|rvs?|boats?|scooters?|campers?|tractors?|trailers?) (?:dealer\w*|sales|showrooms?)|(?:used|second hand|pre owned) (?:cars?|vehicles?|motor ?(?:cycle|bike)s?|vans?)(?: (?:dealer\w*|sales|lots?|showrooms?))?|dealerships?)\b/,
    has: ["premises", "walk_ins", "staffed"],
    terms: { visit: "visit", work: "selling vehicles" },
    tags: ["usedcars", "carbuying", "testdrive"],
    hasTopics: true,
  },
  {
    id: "trade-supply",
    of: ["universal", "transport"],
    words:
      /\b(?:wholesal\w*|manufactur\w*|warehous\w*|cold stor(?:e|es|age)|fulfil\w*|distribut(?:ors?|ion)|freight|haulage|logistics|importers?|exporters?|import export|industrial suppl\w*|(?<!(?:metal|steel|welding and) )fabricat\w*|engineering works|precision engineering|machin(?:e shops?|ing)|foundr(?:y|ies)|factor(?:y|ies)|powder coating|sand ?blasting|packaging|commercial laundr\w*|(?:trade|catering|restaurant|building materials?) suppl\w*|customs (?:brokers?|agents?)|clearing (?:agents?|and forwarding))\b/,
    has: ["jobs", "staffed", "regulars"],
    terms: { customer: "customer", customers: "customers", visit: "delivery", work: "our trade" },
    tags: ["supplychain", "business", "b2b"],
    hasTopics: true,
  },
  {
    id: "signs-and-print",
    of: ["universal", "professional"],
    words:
      /\b(?:sign ?(?:makers?|writers?|writing|shops?|painters?|age|compan(?:y|ies))|signs|large format print\w*|(?:vehicle|van) (?:graphics|signwriting))\b/,
    has: ["bookings", "jobs", "staffed", "regulars"],
    terms: { visit: "order", work: "printing and sign making" },
    tags: ["signs", "print", "design"],
    hasTopics: true,
  },
  {
    // Bent, carved, cut or painted by hand: no press, no paper and no film.
    id: "signs-unprinted",
    of: ["universal", "professional"],
    words:
      /\b(?:neon|carved|wood(?:en)?|metal|brass|slate|hand ?painted|led|illuminated|gilded) sign|\bsign ?(?:writ|paint|carv)/,
    leaves: [
      "sp-first-sheet-wasted",
      "sp-paper-by-touch",
      "sp-edges-and-corners",
      "sp-bubbles-out",
      "sp-read-it-backward",
      "sp-colors-on-screen",
      "sp-one-job-many-pieces",
      "sp-logo-file",
    ],
    terms: { visit: "order", work: "sign making" },
    tags: ["signs", "signmaking", "lettering"],
  },
  {
    id: "nanny",
    of: ["education"],
    words: /\b(?:nann(?:y|ies)|babysit\w*|au pairs?|mothers help|child ?minders?)\b/,
    never:
      /\b(?:class(?:es)?|classrooms?|courses?|lessons?|learners?|teachers?|program|brochure|group|homework|test|board|trial|sit in)\b/i,
    has: ["bookings", "house_calls", "staffed", "regulars"],
    terms: { customer: "parent", customers: "parents", visit: "day", work: "looking after children" },
    tags: ["nanny", "childcare", "familylife"],
    hasTopics: true,
  },
  {
    id: "boat-hire",
    of: ["leisure", "universal"],
    words:
      /\b(?:boats?|pedalos?|kayaks?|canoes?|paddle ?boards?|sup|jet ?skis?|yachts?|narrow ?boats?|pontoons?) (?:hire|rentals?|charters?|trips)\b/,
    never: /\b(?:rooms?|tickets?|stage|briefing|cloakroom|screens?|queue|line for)\b/i,
    // Sizes, boots and bindings are for skis and bicycles.
    leaves: [
      "leisure-hire-kids-sizes",
      "leisure-hire-fit-first",
      "leisure-hire-tuning-night",
      "leisure-hire-name-the-level",
    ],
    has: ["bookings", "staffed", "hires_out"],
    terms: { customer: "guest", customers: "guests", visit: "trip", work: "boating" },
    tags: ["boating", "onthewater", "boatrental"],
    hasTopics: true,
  },
  {
    id: "bail-bonds",
    of: ["universal", "professional"],
    words: /\bbail ?(?:bonds?|bonds?man|bondsmen|agents?|agency)?\b/,
    tags: ["bailbonds", "localsupport", "goodtoknow"],
    hasTopics: true,
  },
  {
    id: "psychic",
    of: ["universal", "professional", "health"],
    words:
      /\b(?:psychics?|tarot|clairvoyants?|fortune tell\w+|mediums?|astrolog\w+|numerolog\w+|palm ?(?:read\w+|ist\w*)|(?:oracle|angel|tarot) cards?)\b/,
    tags: ["psychicreading", "tarot", "reflection"],
    hasTopics: true,
  },
  {
    id: "farrier",
    of: ["universal", "pets", "crafts"],
    words: /\b(?:farriers?|horseshoers?|(?<!\b(?:cows?|cattle|bovine|goats?|sheep|dairy) )hoof (?:care|trimm\w+))\b/,
    terms: { place: "farrier", work: "shoeing horses" },
    tags: ["farrier", "hoofcare", "horsecare"],
    hasTopics: true,
  },
  {
    id: "piano-tuner",
    of: ["universal", "crafts"],
    words: /\bpianos?\b.*\btun\w+|\btun\w+\b.*\bpianos?\b/,
    terms: { place: "piano tuner", work: "piano tuning" },
    tags: ["pianotuning", "pianocare", "piano"],
    hasTopics: true,
  },
  {
    id: "doula",
    of: ["health", "universal"],
    words: /^(?!.*\b(?:death|end of life)\b).*\b(?:doulas?|birth (?:companion|support|worker)s?)\b/,
    never:
      /\b(?:jeans|examination|couch|gloves|vaccinat\w*|operated|tendons|muscles|pills?|tablets|handwriting|typing|legs|illness(?:es)?|cures?|schnapps|cough\w*|potatoes|lifting|aches?|careful care|nap of|practitioner|treats?|symptoms?|patients?|before you stand up|newborns|drawing|search engines?)\b/i,
    terms: { customer: "client", customers: "clients", visit: "visit", work: "birth support" },
    tags: ["doula", "birthsupport", "newparents"],
    hasTopics: true,
  },
  {
    id: "motorcycle-repair",
    of: ["auto-repair", "car-detailing", "automotive"],
    words: /\b(?:motor ?(?:cycle|bike)s?|two wheelers?|scooters?|mopeds?)\b/,
    never:
      /\b(?:cars?|trunk|boot|glove ?box|cabin|windshields?|windscreens?|wipers?|passengers?|seat ?belts?|air conditioning|steering wheel|back seat|roof|doors?|parking sensors?|spare wheel|heater)\b/i,
    tags: ["motorcycle", "motorcyclerepair", "ridesafe"],
  },
  {
    id: "inflatables",
    of: ["events", "universal"],
    words:
      /^(?!.*\b(?:boats?|repairs?|suppl\w*|manufactur\w*|tennis|park)\b).*\b(?:bounc\w+|inflatables?|jump(?:ing|y)? ?(?:castles?|houses?)|moon ?(?:walks?|bounces?)|space ?walks?|brinca ?brinca)\b/,
    never:
      /\b(?:full set|clips?|songs?|music|playlist|dance ?floor|speech\w*|menus?|veil|vows|microphones?|cameras?)\b/i,
    // Evenings, rooms, crews and coats: a castle stands in a garden by day.
    leavesCluster: true,
    has: ["bookings", "staffed", "hires_out"],
    terms: { visit: "party", work: "hiring out inflatables" },
    tags: ["bouncycastle", "kidsparty", "partyhire"],
    hasTopics: true,
  },
];
