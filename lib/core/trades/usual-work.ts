import type { MatchedTrade } from "../brief";
import type { Cluster, Trait } from "../vocabulary";

/**
 * By cluster, the owner's words (folded) of those who do what most of it do: work on the fabric of a house, plan and
 * host parties, cook, advise on papers. Who shares only the cluster (asbestos removal, toilets for hire, biltong) says
 * nothing of that as its own work. A cluster without a line has no work that only some of it do.
 */
const USUAL: Readonly<Partial<Record<Cluster, RegExp>>> = {
  home_services:
    /^(?!.*\b(?:removal|clean\w*|clearance|hire|rentals?|rescue|asbestos|pest\w*)\b).*\b(?:build(?:er|ers|ing)|renovat\w*|remodel\w*|refurb\w*|restor\w*|(?:general|building|home|house|remodel\w*|renovation|residential|construction) contract(?:or|ors|ing)|home improvements?|maintenance|repairs?|kitchens?|bathrooms?|wet rooms?|floor\w*|til(?:er|ers|ing)|plaster\w*|dry ?wall\w*|dry ?lin\w*|paint\w*|wallpaper\w*|carpent\w*|joiner\w*|woodwork\w*|cabinet\w*|roof\w*|thatch\w*|gutter\w*|windows?|doors?|glaz\w*|conservator\w*|loft|attic|basement|extensions?|insulat\w*|damp\w*|water ?proof\w*|mason\w*|brick\w*|stone\w*|concrete|render\w*|pipes?|plumb\w*|drain\w*|heating|boilers?|electric\w*|handy\w*|interior)\b|^(?:(?:house|home|local|interior|commercial) )?decorat(?:or|ors|ing)$|^contractors?$/,
  events:
    /^(?!.*\b(?:hire|rentals?|suppl\w*|toilets?|loos?|restrooms?)\b).*\b(?:plan\w*|organi[sz]\w*|co ?ordinat\w*|manag\w*|venues?|halls?|barns?|djs?|discos?|bands?|musicians?|singers?|quartets?|entertain\w*|photograph\w*|video\w*|film\w*|stag(?:e|es|ing)|sound|light(?:s|ing)|audio\w*|av|cater\w*|bars?|marquees?|tents?|decorat\w*|stylists?|styling|hosts?|celebrants?|mc|weddings?|part(?:y|ies)|events?)\b/,
  food: /^(?!.*\b(?:biltong|spices?|honey|teas?|coffee|oils?|nuts?|sweets?|candy|chocolat\w*|popcorn|vending)\b).*\b(?:kitchens?|restaurants?|cafes?|delis?|delicatessen|bistros?|brasseries?|canteens?|dhabas?|takeaways?|take ?outs?|meals?|cook\w*|chefs?|cater\w*|bak\w*|patisserie|pies?|sandwich\w*|street food|grills?|diners?|noodles?|ramen|sushi|curr(?:y|ies)|pizz\w*|burgers?|tacos?|burritos?|kebabs?|past(?:y|ies)|samosas?|empanadas?|tamales?|bao|pupusas?|arepas?|pierogi|dumplings?|b[ou]reks?|momos?|dosas?|rotis?|rolls?|toasties?|crepes?|waffles?|pancakes?|shawarma|gyros|poke|biryani|chicken|wings?|soups?|salads?|bbq|barbecues?|fish\w*|chips?|chippy|butcher\w*|cheese\w*|dair(?:y|ies)|groc\w*|produce|fruit|veg\w*|farm shops?|food (?:shop|store|hall|market)s?|tapas|steak\w*|seafood|brunch|breakfasts?|lunch\w*|hawkers?|bento|falafel|gelat\w*)\b/,
  professional:
    /\b(?:law\w*|legal|solicitors?|attorneys?|advocates?|barristers?|paralegals?|notar\w*|conveyanc\w*|account\w*|book ?keep\w*|tax\w*|audit\w*|payroll|financ\w*|mortgages?|insur\w*|pensions?|wealth|invest(?:ment|ments|ing)|consult\w*|advis\w*|immigration|visas?|estate|hr|human resources|patents?|trademarks?|compliance|planning|brokers?|company secretar\w*|wills?|probate)\b/,
  automotive:
    /\b(?:repair\w*|servic\w*|garages?|mechanics?|mot|tyres?|tires?|brakes?|exhausts?|mufflers?|body ?(?:shops?|work)|panel\w*|smash|crash|transmissions?|gear ?box\w*|clutch\w*|engines?|radiators?|wind ?(?:screens?|shields?)|diagnos\w*|workshops?|tuning|restor\w*|auto ?electric\w*|lube|oil change)\b/,
  // Who tans warns nobody of the sun before a visit.
  beauty:
    /^(?!.*\b(?:tanning|solariums?|sun ?beds?)\b).*\b(?:hair\w*|barber\w*|nails?|manicur\w*|skin\w*|facials?|facialists?|wax\w*|sugaring|thread\w*|brows?|eyebrows?|lash\w*|eyelash\w*|make ?up|beaut\w*|salons?|spas?|cosmet\w*|aesthet\w*|esthet\w*|braid\w*|locs|laser|peels?|botox|fillers?|electrolysis)\b/,
  crafts:
    /\b(?:repair\w*|mend\w*|menders?|restor\w*|tailor\w*|alter\w*|cobbler\w*|shoe\w*|boots?|watch\w*|clocks?|upholster\w*|sew\w*|seam\w*|furniture|wood\w*|leather\w*|saddl\w*|luthier\w*|violins?|guitars?|pianos?|instruments?|locks?|keys?|laundr\w*|launderettes?|dry clean\w*|jewel\w*|book ?bind\w*|re ?bind\w*|caning|phones?|computers?|cameras?|sharpen\w*)\b/,
  health:
    /^(?!.*\b(?:lice|louse|nits?)\b).*\b(?:doctors?|gp|clinics?|practices?|surger(?:y|ies)|surgeons?|medic\w*|physio\w*|dent\w*|orthodont\w*|nurs\w*|osteo\w*|chiro\w*|podiat\w*|chiropod\w*|optic\w*|optom\w*|audiolog\w*|hearing|hospitals?|urgent care|p(?:a)?ediat\w*|dermat\w*|gyn\w*|cardio\w*|fertility|vaccin\w*|health (?:cent(?:er|re)s?|care)|patholog\w*|radiolog\w*|naturopath\w*|acupunct\w*|pharmac\w*)\b/,
  retail:
    /\b(?:gifts?|souvenirs?|homewares?|household|interiors?|furniture|furnish\w*|decor|antiques?|vintage|curios|crafts?|ceramics?|pottery|art|toys?|games?|books?|records?|vinyl|candles?|lamps?|lighting|rugs?|kitchenwares?|cookwares?|department|variety|general|charity|thrift|second ?hand|consignment|lifestyle|concept|jewel\w*|garden|plants?|hardware|beds?|curtains?|picture|frames?|bikes?|electronics?|appliances?|instruments?|clothes|clothing|boutiques?)\b/,
  leisure:
    /\b(?:museums?|cinemas?|theat(?:er|re)s?|galler(?:y|ies)|parks?|zoos?|aquariums?|planetariums?|cent(?:er|re)s?|arcades?|bowling|trampolin\w*|climbing|escape|soft play|play ?(?:grounds?|houses?)|attractions?|clubs?|halls?|rooms?|rinks?|casinos?|bingo|mazes?|castles?|gardens?|heritage|karting|laser|paint ?ball|funfairs?|theme)\b/,
  transport:
    /\b(?:tax(?:i|is)|cabs?|minicabs?|chauffeur\w*|limo\w*|shuttles?|(?:airport|private) (?:transfers?|hire)|transfers|bus(?:es)?|coach(?:es)?|minibus\w*|passengers?|rides?|ride ?shar\w*|rickshaws?|tuk ?tuks?|drivers?)\b/,
  education:
    /\b(?:schools?|colleges?|academ(?:y|ies)|class(?:es)?|courses?|lessons?|training|boot ?camps?|coaching|institutes?|teach(?:er|ers|ing)|tut(?:or|ors|oring|ition)|tuitions?|instructors?|learning|montessori|kinder\w*|nurser(?:y|ies)|play ?groups?|homework|phonics)\b/,
};

/** Known trades whose cluster's usual work is others': who cleans a house or opens its lock renovates nothing. */
const OTHERWISE: ReadonlySet<string> = new Set([
  "cleaning-service",
  "landscaper",
  "locksmith",
  "moving-company",
  "pest-control",
]);

/** What those of a cluster's usual work have, and the others are not taken to have: things to mend, a house to walk into. */
const OF_USUAL: Readonly<Partial<Record<Cluster, readonly Trait[]>>> = {
  home_services: ["things"],
  crafts: ["things"],
  leisure: ["premises", "walk_ins"],
};

/** Whether a business does its cluster's usual work; `words` are its owner's, folded. */
export function doesUsualWork(
  { id, cluster, matched }: Pick<MatchedTrade, "id" | "cluster" | "matched">,
  words: string,
) {
  if (cluster === null) return false;
  if (matched === "exact" || matched === "alias") return !OTHERWISE.has(id);
  return USUAL[cluster]?.test(words) ?? true;
}

/** The usual traits of a cluster without those that only its usual work has. */
export function withoutUsualWork(cluster: Cluster, traits: readonly Trait[]): readonly Trait[] {
  const ofUsual = OF_USUAL[cluster] ?? [];
  return traits.filter((trait) => !ofUsual.includes(trait));
}
