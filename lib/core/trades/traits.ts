import type { MatchedTrade } from "../brief";
import type { Feature } from "../features";
import { foldWords } from "../places/fold-place-name";
import type { Cluster, Trait } from "../vocabulary";
import { traitsLackedBy } from "./features";
import { FIRMS, RESIDENTIAL, VENUES } from "./groups";
import { kindsOf } from "./kinds/kinds-of";
import { ownSubject } from "./own-subject";
import { subjectsOf } from "./subjects";
import { doesUsualWork, withoutUsualWork } from "./usual-work";
import { asTerm, isActivity, isPerson, isPlaceTerm } from "./word-trade";

/** What is usual in a cluster. A trade's own words add to it and take from it. */
const OF_CLUSTER: Readonly<Record<Cluster, readonly Trait[]>> = {
  food: ["premises", "walk_ins", "goods", "staffed", "regulars"],
  beauty: ["premises", "bookings", "jobs", "staffed", "regulars"],
  health: ["premises", "bookings", "jobs", "staffed", "regulars"],
  fitness: ["premises", "bookings", "staffed", "regulars"],
  education: ["premises", "bookings", "staffed", "regulars"],
  retail: ["premises", "walk_ins", "goods", "staffed", "regulars"],
  automotive: ["premises", "bookings", "jobs", "things", "staffed", "regulars"],
  home_services: ["bookings", "jobs", "things", "house_calls", "staffed"],
  crafts: ["premises", "walk_ins", "jobs", "things", "staffed"],
  professional: ["bookings", "jobs", "staffed"],
  hospitality: ["premises", "bookings", "staffed"],
  pets: ["premises", "bookings", "staffed", "regulars"],
  events: ["bookings", "jobs", "projects", "staffed"],
  leisure: ["premises", "walk_ins", "staffed"],
  transport: ["bookings", "staffed"],
  farming: ["staffed", "goods"],
};

/** Known trades that have more, or less, than is usual in their cluster. */
const OF_TRADE: Readonly<Record<string, readonly Trait[]>> = {
  "food-truck": ["walk_ins", "staffed", "regulars"],
  caterer: ["bookings", "jobs", "staffed"],
  // Eaten and drunk there: nothing stands on a shelf to be carried home.
  restaurant: ["premises", "walk_ins", "bookings", "staffed", "regulars"],
  bar: ["premises", "walk_ins", "staffed", "regulars"],
  cafe: ["premises", "walk_ins", "staffed", "regulars"],
  "furniture-store": ["premises", "walk_ins", "goods", "jobs", "staffed"],
  "bike-shop": ["premises", "walk_ins", "goods", "jobs", "things", "staffed", "regulars"],
  florist: ["premises", "walk_ins", "goods", "jobs", "staffed", "regulars"],
  jeweller: ["premises", "walk_ins", "goods", "jobs", "things", "staffed"],
  "garden-centre": ["premises", "walk_ins", "goods", "staffed", "regulars"],
  "law-firm": ["premises", "bookings", "jobs", "staffed"],
  accountant: ["premises", "bookings", "jobs", "staffed", "regulars"],
  "insurance-agent": ["premises", "bookings", "staffed", "regulars"],
  "real-estate-agent": ["premises", "bookings", "staffed"],
  "dog-walker": ["bookings", "house_calls", "staffed", "regulars"],
  "dog-trainer": ["bookings", "staffed", "regulars"],
  "pet-shop": ["premises", "walk_ins", "goods", "staffed", "regulars"],
  "personal-trainer": ["bookings", "staffed", "regulars"],
  tutoring: ["bookings", "staffed", "regulars"],
  "driving-school": ["bookings", "staffed"],
  optician: ["premises", "walk_ins", "bookings", "goods", "jobs", "staffed", "regulars"],
  pharmacy: ["premises", "walk_ins", "goods", "staffed", "regulars"],
  barbershop: ["premises", "walk_ins", "bookings", "staffed", "regulars"],
};

/** Words that add to what a trade has or take from it. `words` are folded. */
interface Mode {
  words: RegExp;
  adds?: readonly Trait[];
  lacks?: readonly Trait[];
}

/** "Mobile phones" are carried, not driven to. */
const MOBILE =
  /\b(?:mobile(?! (?:phones?|repair|shop|homes?|app|games?|accessor\w+))|travell?ing(?! (?:circus|theatre))|itinerant|door to door|home visits?|house ?calls?|call ?outs?|on ?site|at your (?:home|door|place)|comes? to you|outreach)\b/;
const REMOTE =
  /\b(?:online|virtual(?! (?:reality|golf|tour))|remote|web ?based|e ?commerce|webshop|internet (?:shop|store)|tele\w*health|telemedicine|by post|mail ?order|subscription|drop ?ship\w*|(?:ghost|cloud|dark) kitchens?|delivery only)\b/;
const AT_HOME =
  /\b(?:home ?based|from home|at home|in (?:my|our) (?:home|house|garage|kitchen|shed|garden|spare room)|home (?:baker|salon|studio|bakery|daycare|kitchen|business)|cottage (?:bakery|industry)|childminder|child minder)\b/;
const UNSTAFFED =
  /\b(?:atms?|cash ?points?|kiosk operators?|vending|charging (?:stations?|points?)|ev charging|self service|coin op\w*|car ?parks?|parking (?:lots?|garages?)|lockers?|laundromats?|launderettes?|laundrettes?|coin laundr\w*|waschsalon)\b/;
/** Nor is anybody there who could be asked, unless the words are those of whoever runs the machines. */
const UNWATCHED = new RegExp(
  `^(?!.*\\b(?:operators?|compan(?:y|ies)|services?|suppliers?|firms?)\\b).*(?:${UNSTAFFED.source})`,
);
const ROAMING =
  /\b(?:piano tun\w+|tow(?:ing)?|recovery|breakdown|roadside|couriers?|parcels?|farriers?|horseshoers?|movers?|chimney sweeps?|knife sharpen\w*|dog walk\w*|(?:pet|dog|cat) taxis?|bounc\w+|djs?|drones?|tour guides?|celebrants?|officiants?|magicians?|entertainers?|face paint\w*|clowns?|doulas?|process servers?|street performers?|buskers?|snow (?:removal|plow\w*|plough\w*)|translators?|interpreters?|ghost ?writ\w+|copy ?writ\w+|virtual assistants?|proof ?read\w+|editors?|illustrators?|web ?(?:design\w*|develop\w*)|nann(?:y|ies)|babysit\w*|pet sit\w*|cat sit\w*|dog sit\w*|house sit\w*|carers?|home care|private chefs?|personal chefs?|meal prep\w*|food carts?|food trucks?|vans?|trailers?|pop ?ups?)\b|\b(?:firewood|logs?|coal|turf|gravel|water|flower|grocer(?:y|ies)|veg(?:etable)? box|milk|hay|heating oil) deliver(?:y|ies)$/;
/** Nobody describes a job to these and compares two prices. */
const NO_JOBS =
  /\b(?:psychics?|mediums?|tarot|astrolog\w*|fortune tell\w*|palm read\w*|clairvoyants?|trek\w*|tours?|guides?|hikes?|walks|rides?|riding|safaris?|experiences?|retreats?|clubs?|rescues?|sanctuar\w+|charit\w+|church\w*|mosques?|temples?|synagogues?|librar\w+|museums?|banks?|crypto\w*|bitcoin|casinos?|lotter\w+|bands?|choirs?|orchestras?|bail|pawn\w*|parking|storage|taxis?|rentals?|hire)\b/;
/** People come once, or would rather not come again. */
const NO_REGULARS =
  /\b(?:bail|pawn\w*|divorce|process server|private investigat\w*|detectives?|surgeons?|surgery|tattoo removal|notar\w+|immigration|doulas?|midwi\w+|births?|wedding|bridal|movers?|tow(?:ing)?|urgent|emergency|storage|escape)\b/;
/** Who makes a thing anew is brought nothing to mend, unless the words say so. */
const MAKERS =
  /^(?!.*\b(?:repair\w*|mend\w*|restor\w*|servic\w*|tun(?:er|ing)|rebind\w*)\b).*\b(?:calligraph\w*|organ build\w*|engrav\w*|book ?bind\w*|carv(?:er|ers|ing)|sculpt\w*|(?:knife|frame|candle|soap|basket|mosaic) ?mak\w*|glass ?blow\w*|sign ?writ\w*|weav(?:er|ers|ing)|print ?mak\w*)\b/;
/** Done as soon as somebody calls, or every few weeks alike. */
const ROUTINE =
  /\b(?:repairs?|mend\w*|clean\w*|wash\w*|removals?|rescue|hire|rentals?|alterations?|emergency|urgent|24 ?(?:hours?|h|7)|maintenance|inspect\w*|shops?|stores?)\b/;
const MODES: readonly Mode[] = [
  { words: MOBILE, adds: ["house_calls"], lacks: ["premises", "walk_ins"] },
  { words: REMOTE, lacks: ["in_person", "premises", "walk_ins", "house_calls"] },
  { words: AT_HOME, lacks: ["premises", "walk_ins"] },
  { words: /\bfreelanc/, lacks: ["premises", "walk_ins"] },
  { words: ROAMING, lacks: ["premises", "walk_ins", "goods"] },
  { words: UNSTAFFED, lacks: ["bookings", "jobs", "regulars", "things", "goods"] },
  { words: UNWATCHED, lacks: ["staffed"] },
  { words: /\bstorage\b/, lacks: ["bookings"] },
  { words: NO_JOBS, lacks: ["jobs", "things"] },
  { words: NO_REGULARS, lacks: ["regulars"] },
  { words: RESIDENTIAL, lacks: ["bookings", "jobs"] },
  { words: FIRMS, lacks: ["premises", "walk_ins"] },
  { words: MAKERS, lacks: ["things"] },
  { words: VENUES, lacks: ["jobs", "things"] },
  { words: ROUTINE, lacks: ["projects"] },
  { words: /\b(?:repairs?|mending|restor\w+|alterations?)\b/, adds: ["jobs", "things"], lacks: ["goods"] },
  {
    words: /\b(?:shops?|stores?|boutiques?|markets?|emporiums?|outlets?)\b/,
    adds: ["walk_ins", "goods"],
  },
  { words: /\b(?:hire|rentals?)\b/, adds: ["bookings"] },
  {
    words: /\b(?:escape|trampoline|axe|karting|paint ?ball|laser|tickets?|tours?|treks?|trekking|classes)\b/,
    adds: ["bookings"],
  },
];

/** A "bagpiper for hire" hires nothing out. */
const HIRED_PERSON = /(\p{L}{3}(?:er|or|ist|ian|pilot|guide)s?) for hire$/u;

/** What owner's words are taken to have where neither trade nor cluster is known: somebody who does jobs at agreed times, where they name who or what is done. */
const UNKNOWN: readonly Trait[] = ["bookings", "jobs", "staffed"];
/** "School uniforms" and "memorial glass" are sold: nobody describes a job or compares two opinions. */
const UNKNOWN_THINGS: readonly Trait[] = ["staffed"];
const SERVES =
  /\b(?:services?|compan(?:y|ies)|contractors?|agenc(?:y|ies)|firms?|consult\w*|studios?|workshop|practices?)$/;

function ofUnknown(label: string): readonly Trait[] {
  const term = asTerm(label);
  return isActivity(term) || isPerson(term) || SERVES.test(term) ? UNKNOWN : UNKNOWN_THINGS;
}

function usualTraits({ id, cluster, matched, said, label }: TraitSource, isUsual: boolean): readonly Trait[] {
  if (cluster === null) return ofUnknown(said ?? label);
  const isKnown = matched === "exact" || matched === "alias";
  const traits = (isKnown ? OF_TRADE[id] : undefined) ?? OF_CLUSTER[cluster];
  return isKnown || isUsual ? traits : withoutUsualWork(cluster, traits);
}

/** The owner's own words for a trade, folded. */
export const ownWordsOf = ({ said, label }: Pick<MatchedTrade, "said" | "label">): string =>
  foldWords((said ?? label).replaceAll("&", " and "));

type TraitSource = Pick<MatchedTrade, "id" | "label" | "said" | "cluster" | "matched" | "lacks" | "features">;
type Traits = ReadonlySet<Trait | Feature>;

// Asked about a calendar's trade for every post.
const known = new WeakMap<TraitSource, Traits>();

/** What a business of a trade is taken to have and do; nothing that its owner's words deny or leave open. */
export function traitsOf(trade: TraitSource): Traits {
  const traits = known.get(trade) ?? findTraits(trade);
  known.set(trade, traits);
  return traits;
}

function ownTraits(trade: TraitSource, isUsual: boolean): Trait[] {
  const asksOfIt =
    ownSubject(trade) !== null &&
    !kindsOf(trade.id, ownWordsOf(trade)).some(({ hasTopics, isBroad }) => hasTopics && !isBroad);
  return [...(isUsual ? (["usual_work"] as const) : []), ...(asksOfIt ? (["own_subject"] as const) : [])];
}

function findTraits(trade: TraitSource): Traits {
  const words = ownWordsOf(trade).replace(HIRED_PERSON, "$1");
  const ofKind = kindsOf(trade.id, words).find(({ has }) => has !== undefined)?.has;
  const subjects = subjectsOf(trade.cluster, [words, foldWords(trade.label)]);
  const isUsual = doesUsualWork(trade, words);
  const traits = new Set<Trait | Feature>([
    "in_person",
    ...(ofKind ?? usualTraits(trade, isUsual)),
    ...ownTraits(trade, isUsual),
    ...(trade.features ?? []),
    ...subjects,
  ]);
  const isOwnWorded = trade.matched === "cluster" || trade.matched === "universal";
  // A kind's list is whole: a farm in the sea is a place, and has no door.
  if (isOwnWorded && ofKind === undefined && isPlaceTerm(trade.label)) traits.add("premises");
  const modes = MODES.filter((mode) => mode.words.test(words));
  for (const { adds = [] } of modes) for (const trait of adds) traits.add(trait);
  for (const { lacks = [] } of modes) for (const trait of lacks) traits.delete(trait);
  // Whoever walks in walks into something, unless it stands in the street.
  if (traits.has("walk_ins") && trade.id !== "food-truck" && !modes.some(({ lacks }) => lacks?.includes("premises")))
    traits.add("premises");
  for (const trait of (trade.lacks ?? []).flatMap((lacked) => traitsLackedBy(foldWords(lacked)))) traits.delete(trait);
  return traits;
}
