import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever sells or makes something for one of these is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|consult\\w*|manufactur\\w*|wholesal\\w*|parts)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const HOST: readonly Trait[] = ["bookings", "staffed"];

/** What has fur, and what is done with it. */
const OF_FURRY =
  /\b(?:cats?|dogs?|pupp(?:y|ies)|kittens?|leash(?:es)?|collars?|paws?|fur(?:ry)?|hair(?:y)?|coats?|muzzle\w*|walks?|litter|bark(?:s|ing)|birds?|hamsters?|rabbits?)\b/i;

/** Common small trades that share too little with any cluster to borrow its topics. */
export const LOCAL_KINDS: readonly TradeKind[] = [
  {
    id: "distillery",
    of: ["food", "retail", "universal"],
    words: named(
      "(?:micro ?|craft )?distiller(?:y|ies|s)|distilling|gin (?:makers?|school)|whisk(?:e)?y makers?|moonshin\\w*",
    ),
    has: ["premises", "goods", "staffed"],
    leavesCluster: true,
    terms: { customer: "guest", customers: "guests", visit: "visit", work: "distilling" },
    tags: ["distillery", "craftspirits", "spirits"],
    hasTopics: true,
  },
  {
    id: "car-rental",
    of: ["transport", "automotive", "universal"],
    words:
      /^(?!.*\b(?:wedding|classic|vintage|limo\w*|chauffeurs?|supercars?|toy|software|insurance|trailers?)\b).*\b(?:(?:cars?|vans?|vehicles?|minibus(?:es)?|autos?|campervans?|motorhomes?|4x4) (?:rentals?|hire|rent|leasing)|rent a (?:car|van)|self drive (?:hire|cars?)|autovermietung|location de voitures?|alquiler de coches|autonoleggio)\b/,
    has: ["premises", "walk_ins", "bookings", "staffed"],
    leavesCluster: true,
    terms: { customer: "driver", customers: "drivers", visit: "pickup", work: "renting out cars" },
    tags: ["carrental", "roadtrip", "carhire"],
    hasTopics: true,
  },
  {
    id: "tour-guide",
    of: ["leisure", "hospitality", "transport", "education", "universal"],
    words:
      /^(?!.*\b(?:mountain|hik\w*|trek\w*|safari|fishing|hunting|raft\w*|kayak\w*|climb\w*|ski|boat|bus|coach|helicopter|virtual|software|360|dive|wine|farm|golf|property|concert)\b).*\b(?:tour(?:ist)? guides?|city guides?|guided (?:tours?|walks?)|(?:walking|city|food|ghost|history|historical|sightseeing|heritage|street art|cultural|private|local|day) tours?|tour (?:operators?|compan(?:y|ies)))\b/,
    has: HOST,
    leavesCluster: true,
    terms: { customer: "guest", customers: "guests", visit: "tour", work: "guiding" },
    tags: ["tourguide", "walkingtour", "citywalk"],
    hasTopics: true,
  },
  {
    id: "dive-center",
    of: ["fitness", "leisure", "retail", "education", "universal"],
    words:
      /^(?!.*\b(?:sky|commercial|dumpster|bars?|equipment repair|spring ?board)\b).*\b(?:scuba|(?:free ?)?div(?:e|ing) (?:cent(?:er|re)s?|schools?|shops?|clubs?|operators?|resorts?|courses?|lessons?|instructors?|trips?|boats?|tours?)|free ?diving|padi|snorkel\w*)\b/,
    has: ["premises", "bookings", "staffed", "regulars"],
    leavesCluster: true,
    terms: { customer: "diver", customers: "divers", visit: "dive", work: "diving" },
    tags: ["scubadiving", "diving", "underwater"],
    hasTopics: true,
  },
  {
    id: "hearing-clinic",
    of: ["health", "retail", "optician", "universal"],
    words: named(
      "audiolog\\w*|hearing (?:aids?|clinics?|cent(?:er|re)s?|tests?|care|health|solutions?|specialists?|services?|loss)|hearing instrument\\w*|hoerakustik\\w*|horakustik\\w*|audioprothesis\\w*",
    ),
    // Some of those who read cannot hear a phone.
    never: /\b(?:phones?|calls?|called|calling|ring|rings|dial|voice messages?|hello)\b/i,
    has: ["premises", "bookings", "staffed", "regulars"],
    leavesCluster: true,
    terms: { customer: "client", customers: "clients", visit: "appointment", work: "hearing care" },
    tags: ["hearing", "hearingaids", "hearinghealth"],
    hasTopics: true,
  },
  {
    id: "falconry",
    of: ["pets", "leisure", "events", "education", "universal"],
    words: named(
      "falcon(?:ers?|ry)|hawk(?:ing|s)?(?: walks?| displays?| experiences?)|birds? of prey|owl (?:experiences?|displays?|encounters?)|bird control with hawks",
    ),
    has: HOST,
    leavesCluster: true,
    terms: { customer: "guest", customers: "guests", visit: "visit", work: "falconry" },
    tags: ["falconry", "birdsofprey", "hawkwalk"],
    hasTopics: true,
  },
  {
    id: "chess",
    of: ["retail", "toy-shop", "education", "fitness", "leisure", "tutoring", "universal"],
    words: named("chess"),
    leavesCluster: true,
    never:
      /\b(?:bab(?:y|ies)|toddlers?|dolls?|teddy|plush|rattles?|bath|stroller|brush(?:es)?|crayons?|paint\w*|instruments?)\b/i,
    terms: { work: "chess" },
    tags: ["chess", "chessplayers", "boardgames"],
    hasTopics: true,
  },
  {
    id: "board-games",
    of: ["retail", "toy-shop", "leisure", "universal"],
    words: named(
      "board ?games?|table ?top games?|(?:tabletop|war|card|hobby|strategy) games? (?:shops?|stores?|cent(?:er|re)s?|clubs?)|wargam\\w*|games? (?:cafe|library)",
    ),
    leavesCluster: true,
    never:
      /\b(?:bab(?:y|ies)|toddlers?|dolls?|teddy|plush|rattles?|bath|stroller|brush(?:es)?|crayons?|paint\w*|instruments?)\b/i,
    terms: { work: "games" },
    tags: ["boardgames", "tabletopgames", "gamenight"],
    hasTopics: true,
  },
  {
    id: "interpreter",
    of: ["professional", "education", "universal"],
    words: named(
      "(?:interpret(?:ers?|ing)|translat(?:ors?|ions?|ing)|sign language)(?! (?:\\w+ )?(?:courses?|class(?:es)?|lessons?|schools?|training|teach\\w*|tutor\\w*|workshops?))|dolmetscher\\w*|traduct\\w*|traduttor\\w*|traducteur\\w*",
    ),
    has: HOST,
    leavesCluster: true,
    terms: { customer: "client", customers: "clients", visit: "assignment", work: "language work" },
    tags: ["interpreting", "translation", "languages"],
    hasTopics: true,
  },
  {
    id: "waterless-wash",
    of: ["car-detailing", "automotive"],
    words: /\bwaterless\b/,
    never: /\b(?:rins\w*|hos(?:e|es)|buckets?|pressure|jets?|drains?|puddles?|soapy|suds|foam)\b/i,
    leavesCluster: true,
    tags: ["waterlesscarwash", "ecocarwash", "carcare"],
  },
  {
    id: "car-wash",
    of: ["car-detailing", "automotive", "universal"],
    words:
      /^(?!.*\b(?:waterless|dry|equipment|suppl\w*|software|build\w*|repair)\b).*\b(?:(?:hand |jet |truck )?(?:car|auto|vehicle|truck) ?wash(?:es|ing)?|carwash(?:es)?|jet ?wash|car laundry|autowasch\w*|lavage auto|lavado de coches|autolavaggio|myjnia)\b/,
    leavesCluster: true,
    tags: ["carwash", "cleancar", "carcare"],
    hasTopics: true,
  },
  {
    id: "stone-wall",
    of: ["home_services", "landscaper", "crafts", "universal"],
    words: named(
      "dry ?stone(?: wall\\w*)?|(?:stone ?)?wallers?|(?:stone|field) wall(?:s|ing)?(?: build\\w*| repair\\w*)?|stone dyk(?:ers?|ing)|dykers?",
    ),
    has: ["bookings", "jobs", "house_calls", "staffed"],
    leavesCluster: true,
    never: /\b(?:doors?|indoors|paint\w*|glue|grout|plaster|wallpaper|rooms?)\b/i,
    terms: { customer: "customer", customers: "customers", visit: "visit", work: "walling" },
    tags: ["drystonewall", "stonework", "walling"],
    hasTopics: true,
  },
  {
    id: "reptile-shop",
    of: ["pets", "pet-shop", "retail", "universal"],
    words:
      /^(?!.*\b(?:equipment|board\w*|kennels?|sitt\w*|hotels?|rescue|shows?|parties|displays?|encounters?|vets?|clinic)\b).*\b(?:reptiles?|snakes?|tortoises?|geckos?|amphibians?|vivariums?|exotic (?:pets?|animals?) (?:shops?|stores?))\b/,
    leavesCluster: true,
    never: OF_FURRY,
    terms: { customer: "keeper", customers: "keepers", visit: "visit", work: "reptile keeping" },
    tags: ["reptiles", "reptilekeeping", "vivarium"],
    hasTopics: true,
  },
  {
    id: "reptile-vet",
    of: ["veterinarian"],
    words: named("reptiles?|exotics? only|snakes?|tortoises?|geckos?|lizards?"),
    never: OF_FURRY,
    tags: ["reptilevet", "reptiles", "exoticvet"],
  },
  {
    id: "travel-agency",
    of: ["professional", "leisure", "hospitality", "transport", "universal"],
    words:
      /^(?!.*\b(?:nurs\w*|alterations?|car|bus|coach)\b).*\b(?:travel (?:agen(?:cy|cies|ts?)|consultants?|advis[eo]rs?|planners?|designers?|shops?|bureau)|holiday (?:planners?|agents?|shops?)|cruise (?:agen(?:cy|ts?)|specialists?)|reisebuero|reiseburo|agence de voyages?|agencia de viajes|agenzia (?:di )?viaggi)\b/,
    has: ["bookings", "jobs", "staffed", "regulars"],
    leavesCluster: true,
    terms: { customer: "traveler", customers: "travelers", visit: "conversation", work: "planning trips" },
    tags: ["travelplanning", "traveltips", "travelagency"],
    hasTopics: true,
  },
];
