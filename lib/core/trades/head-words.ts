import type { Cluster } from "../vocabulary";
import { foldTradeWords } from "./fold-trade-words";

/** Where a phrase leads whose head says less than a trade; `none` is no cluster. */
export type HeadTarget = Cluster | "none";

/** What the last word of a trade's name says by itself, and what the words before it do to that. */
export interface HeadRule {
  /** With these before it alone it means what it says; absent, with any word but those of `not`. */
  keeps?: ReadonlySet<string>;
  not?: ReadonlySet<string>;
  /** Clusters that a known word before it may lead to; the nearest counts. */
  hints: readonly HeadTarget[];
  otherwise: HeadTarget;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(foldTradeWords));

/** Words that tell what kind and leave the trade what it is: "mobile", "family", "halal". */
export const PLAIN_WORDS = words(
  `local independent mobile family owned run emergency artisan artisanal luxury affordable cheap premium professional new
  old small big best modern traditional classic urban rural village town city country community neighbourhood neighborhood
  corner licensed certified qualified registered organic vegan vegetarian eco green sustainable natural halal kosher 24 7
  hour same day online private public bespoke custom handmade home freelance self employed experienced friendly little tiny
  retro rustic cosy cozy trendy upscale fine women men lady ladies gent kid children unisex inclusive lgbtq gay queer expert
  quality micro only nonprofit charitable award winning a an the my our your
  african american arabic asian australian british caribbean chinese cornish cuban danish dutch english european french
  german greek indian indonesian irish italian jamaican japanese korean lebanese mediterranean mexican moroccan nepalese
  persian polish portuguese russian scottish spanish swedish swiss thai turkish vietnamese welsh`,
);

const NO_HINTS: readonly HeadTarget[] = [];
const keeps = (kinds: string, otherwise: HeadTarget = "none", hints = NO_HINTS): HeadRule => ({
  keeps: words(kinds),
  hints,
  otherwise,
});
const unless = (kinds: string, otherwise: HeadTarget = "none", hints = NO_HINTS): HeadRule => ({
  not: words(kinds),
  hints,
  otherwise,
});
/** Says only what is done or that something is sold: the word before it tells the cluster, if any. */
const open = (hints: readonly HeadTarget[], otherwise: HeadTarget = "none"): HeadRule => ({
  keeps: words(""),
  hints,
  otherwise,
});

const SHOP = open(["food", "pets", "automotive", "beauty", "crafts"], "retail");
const STALL = open(["food"]);
const LEARNING = open(["fitness", "pets"], "education");
const REPAIR = open(["home_services"]);
const HIRE = open(["events"]);
const CLINIC = unless(
  "computer laptop phone bike bicycle car shoe watch guitar piano violin plant tree lawn garden tax legal law doll teddy bear toy sewing golf tennis writing business wildlife witch love spin clock camera record",
  "none",
  ["beauty", "pets"],
);
const MOVING =
  "house home office furniture household domestic national international european business commercial corporate flat apartment man van student worldwide overseas";
const HOUSE_PAINT = "house home interior exterior commercial residential deck cabinet fence wall industrial";
const ELDERS = "adult senior elderly dementia disability";
const BUILDING =
  "house home extension loft conversion general master residential commercial deck pool shed garage kitchen";

/** Who is talked with, or how: with other words before it a "therapist" treats skin, hair or speech. */
const TALKING = `family couple relationship marriage marital sex child adolescent teen teenage youth adult talk talking cognitive
  behavioral behavioural cbt dbt act emdr gestalt psychodynamic humanistic integrative person centered centred existential
  systemic relational narrative anxiety depression stress ocd adhd christian online group individual virtual in`;
const NO_TALKING = unless(
  "camp debt credit housing money budget career college school admission guidance financial mortgage travel loan tax",
  "professional",
);

const rules: Readonly<Record<string, HeadRule>> = {
  // A name of a trade alone; with another noun before it, mostly something else.
  bar: keeps(
    "cocktail wine beer sport craft gin whisky whiskey rum rooftop tiki dive piano jazz live music lounge champagne prosecco tequila mezcal vodka cider ale karaoke pool beach hotel darts neighborhood tap pub speakeasy sake cafe basement",
    "none",
    ["food", "beauty"],
  ),
  lounge: keeps("cocktail bar wine jazz music champagne rooftop", "none", ["food", "beauty"]),
  pub: unless("escape"),
  removal: keeps(`${MOVING} piano`, "none"),
  mover: keeps(`${MOVING} piano safe`, "none"),
  moving: keeps(`${MOVING} piano`, "none"),
  relocation: keeps(MOVING, "none"),
  "rental agency": keeps("house home flat apartment property"),
  garage: keeps("car auto mot repair service vehicle", "none"),
  mechanic: keeps("car auto diesel motor vehicle truck van hybrid", "none"),
  detailing: keeps("car auto vehicle van truck", "none"),
  valeting: keeps("car auto vehicle van", "none"),
  book: keeps("used secondhand second hand rare antiquarian comic academic"),
  cleaning: keeps(
    "house domestic office commercial window carpet deep residential oven upholstery rug sofa end of tenancy move out in airbnb school after builder construction regular spring apartment flat communal kitchen contract hotel holiday let post industrial curtain mattress stair",
    "none",
    ["home_services"],
  ),
  cleaner: keeps(
    "house domestic office commercial window carpet deep residential oven upholstery rug sofa end of tenancy airbnb school industrial holiday let",
    "none",
    ["home_services"],
  ),
  boutique: keeps("fashion clothing bridal dress baby vintage designer lingerie wedding plus size", "retail", [
    "food",
    "pets",
    "beauty",
  ]),
  nursery: keeps(
    "day child childrens kid baby infant toddler montessori forest outdoor bilingual nature school church",
    "retail",
  ),
  daycare: unless(ELDERS, "health"),
  "day care": unless(ELDERS, "health"),
  dental: unless("equipment supply"),
  electric: keeps(""),
  electrical: keeps("domestic commercial residential industrial"),
  rewiring: keeps("house full domestic"),
  flower: unless("cannabis sugar paper hemp"),
  gym: unless("jungle brain play baby toddler"),
  bootcamp: keeps("fitness outdoor beach mum mom military bridal boxing park", "education"),
  salon: keeps("hair hairdressing blonde color colour balayage curly afro natural", "beauty"),
  // Nothing grows there but a load.
  farm: unless("server content click link bot wind solar ant render body"),
  hotel: unless("bee insect bug plant car"),
  lodge: unless("masonic sweat"),
  pension: keeps(""),
  furniture: unless("doll dollhouse miniature"),
  furnace: keeps("gas oil"),
  heating: unless("pool patio car vehicle auto van"),
  diamond: keeps("loose"),
  irrigation: unless("colonic colon ear nasal", "health"),
  advocate: keeps("legal criminal"),
  storage: keeps("secure household furniture"),
  nail: keeps("gel acrylic bridal biab dip press on"),
  dispensary: keeps("pharmacy hospital"),
  apothecary: keeps("", "retail"),
  drainage: unless("lymphatic manual lymph", "health"),
  letting: unless("holiday", "hospitality"),
  grill: unless("bbq outdoor gas"),
  spa: keeps("beauty wellness health hotel thermal medical med couple facial hydro float massage", "none", [
    "beauty",
    "automotive",
  ]),
  tattoo: unless("temporary glitter henna", "none"),
  truck: open(["food"]),
  trailer: open(["food"]),
  tuning: keeps("car engine ecu performance"),
  wheel: keeps("alloy car"),
  scooter: keeps("motor moped"),
  tanning: unless("leather hide"),
  waxing: unless("ski snowboard surfboard car floor"),
  threading: unless("pipe"),
  sugaring: unless("maple"),
  course: unless("golf obstacle assault race rope"),
  party: keeps("birthday hen stag christmas garden wedding"),
  band: keeps("wedding live cover jazz function brass ceilidh rock swing"),
  lighting: keeps("stage event wedding", "retail"),
  balloon: unless("hot air gastric"),
  venue: open(["leisure", "none", "fitness", "food", "hospitality"], "events"),
  decorator: keeps("house interior painter", "home_services", ["events", "food"]),
  event: unless("sport"),
  training: keeps("strength fitness weight functional circuit marathon", "education", ["pets"]),
  coach: keeps("running fitness strength football soccer tennis swimming sport boxing rowing gymnastic triathlon"),
  stretching: unless("carpet canvas"),
  spinning: unless("wool yarn"),
  marketplace: unless("online digital"),
  painter: keeps(HOUSE_PAINT),
  painting: keeps(HOUSE_PAINT),
  builder: keeps(BUILDING),
  mason: unless("monumental memorial"),
  restoration: keeps("building home water damage fire stone floor"),
  boarding: keeps("dog cat pet horse", "none", ["pets"]),
  dog: unless("hot", "food"),
  bank: keeps("commercial saving retail investment"),
  engineer: unless("sound audio recording"),
  theater: unless("home operating"),
  theatre: unless("home operating"),
  cinema: unless("home"),
  arcade: unless("shopping"),
  laboratory: keeps("medical clinical blood pathology diagnostic"),
  nurse: open(["pets"], "health"),
  // Heads that name a way of working rather than a trade.
  surgeon: { ...CLINIC, not: words("tree piano computer bike guitar doll toy") },
  surgery: { ...CLINIC, not: words("tree phone bike") },
  clinic: CLINIC,
  doctor: CLINIC,
  hospital: CLINIC,
  therapist: keeps(TALKING, "health", ["beauty", "pets", "retail"]),
  therapy: { ...CLINIC, not: words("retail") },
  counselor: NO_TALKING,
  counsellor: NO_TALKING,
  counseling: NO_TALKING,
  counselling: NO_TALKING,
  rehabilitation: unless("wildlife"),
  technician: open(["beauty", "health", "home_services", "automotive", "pets"]),
  artist: open(["beauty", "events"]),
  consultant: unless("travel"),
  school: LEARNING,
  academy: LEARNING,
  class: LEARNING,
  lesson: LEARNING,
  teacher: LEARNING,
  instructor: LEARNING,
  tutor: unless("driving swimming surf ski dance golf tennis", "education"),
  tuition: unless("driving swimming surf ski dance golf tennis", "education"),
  workshop: open(["automotive"]),
  college: open([], "education"),
  club: open(["fitness"]),
  installer: REPAIR,
  installation: REPAIR,
  fitter: REPAIR,
  repair: REPAIR,
  maintenance: REPAIR,
  hire: HIRE,
  rental: HIRE,
  delivery: open(["food"]),
  stall: STALL,
  stand: STALL,
  kiosk: STALL,
  cart: STALL,
  van: STALL,
  takeaway: unless("", "food"),
  shop: SHOP,
  store: SHOP,
  emporium: SHOP,
  outlet: SHOP,
  market: open(["food"]),
};
const RULES = new Map(Object.entries(rules).map(([name, rule]) => [foldTradeWords(name), rule]));

/** The rule of a folded name; null for one that any word before it only describes ("divorce lawyer"). */
export const headRule = (name: string): HeadRule | null => RULES.get(name) ?? null;

/** Heads that add nothing: a "plumbing company" is plumbing. */
export const NEUTRAL_HEADS = words(
  `service company firm business specialist expert professional pro team group co ltd limited inc llc center centre studio
  practice office place house family son daughter brother sister more`,
);

const FOREIGN_HEADS = words(
  "supply supplier equipment consultant manufacturer manufacturing wholesale wholesaler distributor lab magazine software rental hire repair removal",
);
const SUPPLIES = words("supply supplier equipment");
/** True for a word before a shop's that tells whom it sells to: a bar equipment shop pours nothing. */
export const isSupply = (word: string): boolean => SUPPLIES.has(word);

/** True for a head that makes another trade of any name before it: "plumbing supplies", "restaurant consultant". */
export const isForeignHead = (word: string): boolean => FOREIGN_HEADS.has(word);
