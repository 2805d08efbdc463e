import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

const OF_SITES = ["home_services", "universal"] as const;
/** Who builds something new has no broken thing of the customer's on the bench. */
const BUILDS: readonly Trait[] = ["bookings", "jobs", "house_calls", "staffed"];
const terms = (work: string) => ({ customer: "customer", customers: "customers", visit: "visit", work });

/** Fencing is also a sport, and driveways are washed by others. */
const NO_SPORT =
  "^(?!.*\\b(?:clubs?|academy|schools?|lessons?|classes|coach\\w*|sports?|clean\\w*|wash\\w*|seal\\w*)\\b).*";

/** Kinds of trades that build, fit and clear around a house. */
export const SITE_KINDS: readonly TradeKind[] = [
  {
    id: "fencing",
    of: ["landscaper", ...OF_SITES],
    words: new RegExp(`${NO_SPORT}\\b(?:fenc(?:e|es|ing)|gates?(?: install\\w*| compan(?:y|ies)))\\b`),
    has: BUILDS,
    terms: terms("fencing"),
    tags: ["fencing", "gardenfence", "outdoorliving"],
    hasTopics: true,
  },
  {
    id: "paving",
    of: ["landscaper", ...OF_SITES],
    words: new RegExp(
      `${NO_SPORT}\\b(?:pav(?:ing|ers?|iours?)|drive ?ways?|patios?|hardscap\\w*)\\b(?!.*\\b(?:furniture|heaters?|doors?|awnings?)\\b)`,
    ),
    has: BUILDS,
    terms: terms("paving"),
    tags: ["paving", "patio", "driveway"],
    hasTopics: true,
  },
  {
    id: "windows-doors",
    of: ["carpenter", ...OF_SITES],
    words:
      /^(?!.*\b(?:clean\w*|wash\w*|tint\w*|films?|dress\w*|display|blinds?|curtains?|shutters?|garage|cars?|auto\w*|phones?|screens?|windscreens?|windshields?|blow\w*|eye ?glass\w*|stained|software)\b).*\b(?:(?:windows?|doors?)(?: and (?:windows?|doors?|conservator(?:y|ies)))? (?:fit\w*|install\w*|replacement\w*|compan(?:y|ies)|suppl\w*|specialists?)|(?:double )?glaz(?:ing|iers?)|(?:window )?glass (?:repairs?|replacements?|and glazing)|(?:upvc|double glazed|sash|new) windows|window repairs?|^(?:windows? and doors?|doors? and windows?)(?: \w+)?$)\b/,
    has: [...BUILDS, "things"],
    terms: terms("fitting windows and doors"),
    tags: ["windows", "frontdoor", "homeimprovement"],
    hasTopics: true,
  },
  {
    id: "solar",
    of: ["electrician", ...OF_SITES],
    words:
      /\b(?:solar (?:install\w*|compan(?:y|ies)|panels?|energy|power|contractors?|pv|specialists?|services?)|photovoltaics?|pv install\w*)\b/,
    has: BUILDS,
    terms: { place: "solar company", ...terms("solar work") },
    tags: ["solar", "solarpower", "homeenergy"],
    hasTopics: true,
  },
  {
    id: "pool",
    of: ["cleaning-service", "fitness", ...OF_SITES],
    words:
      /\b(?:(?:swimming )?pools? (?:and (?:spas?|hot tubs?) )?(?:contractors?|clean\w*|services?|servicing|maintenance|care|compan(?:y|ies)|technicians?|repairs?|shops?|suppl\w*|build\w*)|pool guy|^pools? and (?:spas?|hot tubs?)$)\b/,
    never: /\b(?:ovens?|toilets?|vacuum\w*|mops?|beds?|kitchens?|windows?|laundry|sofas?|mattress\w*|dust\w*)\b/i,
    has: [...BUILDS, "things", "regulars"],
    terms: { place: "pool company", ...terms("pool care") },
    tags: ["poolcare", "poolservice", "swimmingpool"],
    hasTopics: true,
  },
  {
    id: "junk-removal",
    of: ["moving-company", ...OF_SITES],
    words:
      /\b(?:junk (?:removal|haul\w*|collection|clearance)|(?:rubbish|waste|garbage|trash|furniture|scrap) (?:removals?|clearance|collection|haul\w*)|(?:house|home|estate|garage|office) (?:clearances?|clean ?outs?)|skip (?:hire|bins?)|skips|dumpsters?(?: rentals?| hire)?)\b/,
    has: BUILDS,
    never: /\b(?:movers?|moving day|new home)\b/i,
    terms: terms("clearing"),
    tags: ["junkremoval", "clearance", "declutter"],
    hasTopics: true,
  },
  {
    id: "upholsterer",
    of: ["home_services", "crafts", "retail", "universal"],
    words:
      /^(?!.*\b(?:clean\w*|cars?|auto(?:motive)?|motor\w*|vehicles?|trucks?|boats?|marine)\b).*\b(?:re)?upholster\w*\b/,
    leavesCluster: true,
    has: ["premises", "bookings", "jobs", "things", "staffed"],
    terms: { customer: "customer", customers: "customers", visit: "visit", work: "upholstery" },
    tags: ["upholstery", "furniture", "handcraft"],
    hasTopics: true,
  },
];
