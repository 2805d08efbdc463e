import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, teaches it or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|manufactur\\w*|wholesal\\w*|parts|franchise|marketing|academ(?:y|ies))\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const AT_YOUR_PLACE: readonly Trait[] = ["bookings", "jobs", "house_calls", "staffed"];

/** Common small trades whose clusters know too little of their work: what is made up, mended, laid and boarded. */
export const EVERYDAY_KINDS: readonly TradeKind[] = [
  {
    id: "makeup-artist",
    of: ["beauty", "events", "universal"],
    words:
      /^(?!.*\b(?:permanent|tattoo\w*|schools?|academ(?:y|ies)|courses?|suppl\w*|shops?|stores?|brand|remover|medical)\b).*\b(?:make ?up(?: artists?|ists?)?|muas?|visagist\w*|maquill\w*|truccat\w*)\b/,
    never: /\b(?:wax\w*|manicures?|pedicures?|nails?|hair removal|facials?|tweez\w*|razors?|sunbeds?|scissors)\b/i,
    has: ["bookings", "jobs", "staffed"],
    terms: { customer: "client", customers: "clients", visit: "appointment", work: "makeup" },
    tags: ["makeupartist", "makeup", "mua"],
    hasTopics: true,
  },
  {
    id: "appliance-repair",
    of: ["home_services", "crafts", "universal"],
    words: named(
      "(?:appliances?|white ?goods) (?:\\w+ )?(?:repair\\w*|servic\\w*|engineers?|technicians?|mechanics?|fix\\w*)|(?:repair\\w*|fix\\w*|mend\\w*) (?:of )?(?:home |domestic |household |kitchen )?(?:appliances?|white ?goods)|(?:washing machines?|washers?|dryers?|dishwashers?|fridges?|refrigerators?|freezers?|ovens?|cookers?) (?:and (?:\\w+ )?\\w+ )?(?:repair\\w*|engineers?|technicians?|mechanics?)",
    ),
    never: /\b(?:wallpaper|paint\w*|plaster|scaffold\w*|shoes?|leather|needle|thread|heirloom|furniture|rugs?)\b/i,
    has: ["bookings", "jobs", "things", "house_calls", "staffed"],
    terms: { work: "appliance repair" },
    tags: ["appliancerepair", "repair", "homeappliances"],
    hasTopics: true,
  },
  {
    id: "flooring",
    of: ["home_services", "carpenter", "universal"],
    words:
      /^(?!.*\b(?:wall and floor|gym|shops?|stores?|showrooms?|clean\w*|suppl\w*|wholesal\w*|tools?|garage|sand\w*|polish\w*|epoxy|resin|software|car)\b).*\b(?:floor(?:ing|ers?|s)?(?: (?:fitt\w*|lay\w*|install\w*|contractors?|specialists?|compan(?:y|ies)))?|carpet (?:fitt\w*|lay\w*|install\w*)|carpets|parquet|laminate)\b/,
    never: /\b(?:smoke alarms?|shut-?offs?|boilers?|faucets?|toilets?|showers?|radiators?|gutters?)\b/i,
    has: [...AT_YOUR_PLACE, "things"],
    terms: { work: "flooring" },
    tags: ["flooring", "newfloor", "interiors"],
    hasTopics: true,
  },
  {
    id: "carpets-only",
    of: ["home_services", "universal"],
    words:
      /\bcarpet\w*\b(?!.*\b(?:floor\w*|wood\w*|laminate|vinyl|parquet)\b)(?<!\b(?:floor\w*|wood\w*|laminate|vinyl|parquet)\b.*)/,
    leaves: ["flr-wood-acclimates", "flr-gap-at-the-wall", "flr-winter-gaps"],
  },
  {
    id: "boards-only",
    of: ["home_services", "carpenter", "universal"],
    words: /\b(?:wood\w*|hardwood|timber|laminate|parquet|vinyl|lvt)\b(?!.*\bcarpet)(?<!\bcarpet.*)/,
    leaves: ["flr-carpet-pile", "flr-underlay-matters"],
  },
  {
    id: "kennels",
    of: ["pets", "universal"],
    words:
      /^(?!.*\b(?:reptiles?|birds?|parrots?|breed\w*|clubs?|build\w*|makers?|suppl\w*|horses?|rabbits?)\b).*\b(?:kennels?|(?:dog|doggy|pet|canine) (?:boarding|hotels?|lodges?|resorts?|inns?)|(?:dog|doggy|pet) (?:day ?care|creche) and boarding|boarding (?:for|of) (?:dogs|pets)|hundepension)\b/,
    never: /\b(?:scissors|clippers?|shampoo|aquari\w*|tanks?|horses?|saddle)\b/i,
    has: ["premises", "bookings", "staffed", "regulars"],
    terms: { visit: "stay", work: "boarding" },
    tags: ["dogboarding", "kennels", "dogs"],
    hasTopics: true,
  },
  {
    id: "cattery",
    of: ["pets", "universal"],
    words:
      /^(?!.*\b(?:breed\w*|build\w*|makers?|suppl\w*)\b).*\b(?:catter(?:y|ies)|(?:cat|feline) (?:boarding|hotels?|lodges?|resorts?|inns?)|boarding (?:for|of) cats)\b/,
    never: /\b(?:scissors|clippers?|shampoo|aquari\w*|tanks?|horses?|saddle)\b/i,
    has: ["premises", "bookings", "staffed", "regulars"],
    terms: { visit: "stay", work: "boarding" },
    tags: ["cattery", "catboarding", "cats"],
    hasTopics: true,
  },
  {
    id: "riding-school",
    of: ["pets", "fitness", "education", "leisure", "universal"],
    words:
      /^(?!.*\b(?:motor\w*|bikes?|bicycles?|cycles?|scooters?|vets?|dentists?|rug|wash|therap\w*|supply|saddlers?|retail|shops?)\b).*\b(?:(?:horse|pony) ?riding|(?:horse|pony) ?back|riding (?:schools?|lessons?|cent(?:er|re)s?|stables?|clubs?|instructors?|teachers?)|equestrian (?:cent(?:er|re)s?|schools?|clubs?)|pony (?:clubs?|schools?)|reitschule|reitstall)\b/,
    has: ["bookings", "staffed", "regulars"],
    leavesCluster: true,
    terms: { customer: "rider", customers: "riders", visit: "lesson", work: "riding" },
    tags: ["horseriding", "ridingschool", "horses"],
    hasTopics: true,
  },
  {
    id: "podiatrist",
    of: ["health", "universal"],
    words: named(
      "podiatr\\w*|chiropod\\w*|foot (?:clinics?|care|health|specialists?|doctors?)(?! (?:massage|spa))|feet clinics?",
    ),
    has: ["premises", "bookings", "staffed", "regulars"],
    terms: { customer: "patient", customers: "patients", visit: "appointment", work: "foot care" },
    tags: ["podiatry", "footcare", "foothealth"],
    hasTopics: true,
  },
  {
    id: "tiffin",
    of: ["food", "food-truck", "restaurant", "caterer"],
    // Brought to the door in a box: no table, no oven's show and no host to choose for.
    words: /^(?!.*\b(?:restaurants?|cafes?|rooms?|house|hotels?)\b).*\b(?:tiffins?|dabbas?|dabbawal\w+)\b/,
    has: ["goods", "staffed", "regulars"],
    leaves: [
      "in-bread-for-scooping",
      "in-tandoor-clay",
      "in-dal-every-day",
      "in-biryani-seal",
      "in-vegetables-at-the-center",
      "in-chai-boils",
      "in-first-curry-memory",
      "food-come-off-peak",
      "food-tasting-spoons",
      "food-for-a-host",
    ],
  },
  {
    id: "alterations-only",
    of: ["tailor"],
    words: /^(?!.*\b(?:tailor\w*|bespoke|custom|dress ?mak\w*|made|making)\b).*\balterations?\b/,
    leaves: [
      "tailor-first-bespoke-question",
      "tailor-pattern-paper-you",
      "tailor-chalk-lines",
      "tailor-half-canvas-full-canvas",
    ],
  },
];
