import { speaksNorthAmerican, spellingOf } from "./convert-spelling";
import { ISLES } from "./own-words";

type TagWord = readonly [us: RegExp, other: string, countries?: readonly string[]];

const JUMPERS = [...ISLES, "AU", "NZ"];
const SOLE_TRADERS = [...ISLES, "AU", "NZ", "ZA"];

// Tags are words run together ("haircolor"), so the speller's word table does not reach them.
const COMMON: readonly TagWord[] = [
  [/color/g, "colour"],
  [/neighbor/g, "neighbour"],
  [/favorite/g, "favourite"],
  [/flavor/g, "flavour"],
  [/humor/g, "humour"],
  [/savory/g, "savoury"],
  [/behavior/g, "behaviour"],
  [/gray/g, "grey"],
  [/license/g, "licence"],
  [/jewelry/g, "jewellery"],
  [/jeweler/g, "jeweller"],
  [/catalog$/, "catalogue"],
  [/counsel(?=ing|or)/, "counsell"],
  [/shovel(?=ing)/, "shovell"],
  [/travel(?=ing|er)/, "travell"],
  [/favors$/, "favours"],
  // The town's own tag is in capitals: "#LudlowGardenCenter".
  [/([cC])enter(?=s?$)/, "$1entre"],
  [/centering/, "centring"],
];
/** These are Britain's and not Canada's. */
const BRITISH: readonly TagWord[] = [
  [/(?<!sat|at|ret|ent)([tT])ire(?=s$|s?[sS]hop)/, "$1yre"],
  [/^math(?=$|games)/, "maths"],
  [/(?<!s|pr|se|p)iz(?=e|ing|ation|er)/g, "is"],
  [/cozy/g, "cosy"],
  [/^donut/, "doughnut"],
  [/yogurt/, "yoghurt"],
  [/^vacation/, "holiday"],
  [/^diapers$/, "nappies"],
  [/^curbappeal$/, "kerbappeal"],
  [/^apartment/, "flat"],
  [/^bangs$/, "fringe"],
  [/^orthopedics$/, "orthopaedics"],
  [/anesthe/, "anaesthe"],
  [/mustache/, "moustache"],
  [/draftbeer/, "draughtbeer"],
  [/takeout/, "takeaway"],
  [/chili/, "chilli"],
  [/^cookout$/, "barbecue"],
  [/^zipper/, "zip"],
  [/^sweater/, "jumper", JUMPERS],
  [/^soleproprietor$/, "soletrader", SOLE_TRADERS],
  [/^rentalcar$/, "hirecar", SOLE_TRADERS],
  [/^laundromat/, "launderette", ISLES],
  [/^attic/, "loft", ISLES],
  [/^highway/, "motorway", ISLES],
  [/^movie(?=night)/, "film", ISLES],
  [/^deductible$/, "excess", [...SOLE_TRADERS, "SG"]],
  [/^realestate/, "property"],
  // The town's own: "#LudlowEstateAgent".
  [/RealEstateAgent$/, "EstateAgent", [...ISLES, "ZA"]],
  [/(book|toy|pet|furniture)store$/, "$1shop"],
  [/ladybug/, "ladybird"],
  [/^groundmeat$/, "mince"],
];
const NORTH_AMERICAN: readonly TagWord[] = [
  [/autumn/, "fall"],
  [/takeaway/, "takeout"],
  [/^worktop/, "countertop"],
  [/^dustsheets?$/, "dropcloth"],
  [/^trousers$/, "pants"],
  [/^parcels$/, "packages"],
  [/^schoolholidays$/, "schoolbreak"],
  [/^beachholiday$/, "beachvacation"],
  [/^(?:house)?viewing(?=s$|tips$|$)/, "homeshowing"],
  [/^queue$/, "waitinginline"],
  [/^skiphire$/, "dumpsterrental"],
  [/^coachhire$/, "charterbus"],
  // Not Yorkshire, sapphire or a new hire.
  [/(?<!s|p|new|for)hire$/, "rental"],
  [/^hireorbuy$/, "rentorbuy"],
  [/^personalised$/, "personalized"],
  [/^newterm$/, "newsemester"],
  [/^halfterm$/, "schoolbreak"],
  [/^puncture$/, "flattire"],
];

const MOST_TAGS = 5000;
/** By country: a batch has the same tags spelled for the same few countries, time and again. */
const spellers = new Map<string, (tag: string) => string>();

/** The function that spells a tag as `country` does, in words of its own. */
export function createTagSpeller(country: string): (tag: string) => string {
  const known = spellers.get(country);
  if (known) return known;
  const spell = remembered(makeSpeller(country));
  spellers.set(country, spell);
  return spell;
}

function remembered(spell: (tag: string) => string): (tag: string) => string {
  const spelled = new Map<string, string>();
  return (tag) => {
    const known = spelled.get(tag);
    if (known !== undefined) return known;
    const made = spell(tag);
    if (spelled.size < MOST_TAGS) spelled.set(tag, made);
    return made;
  };
}

function makeSpeller(country: string): (tag: string) => string {
  const spelling = spellingOf(country);
  const table = [
    ...(spelling === "american" ? [] : COMMON),
    ...(spelling === "british" ? BRITISH : []),
    ...(speaksNorthAmerican(country) ? NORTH_AMERICAN : []),
  ].filter(([, , countries]) => countries?.includes(country) !== false);
  return (tag) => table.reduce((text, [us, other]) => text.replace(us, other), tag);
}
