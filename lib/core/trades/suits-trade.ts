import type { MatchedTrade } from "../brief";
import type { Cluster } from "../vocabulary";
import { suitsSpecies } from "./species";

/** Trades of a cluster, by their owners' words, and what none of them can say. */
interface Exception {
  trades: RegExp;
  cannotSay: RegExp;
}

const CHILDREN =
  /\b(?:child(?:ren)?(?:'s)?|kids?|three-year-old|grandfathers?|teddies|erasers?|pencil case|cartoon|small head|pick-?up|school's out|siblings?|parents?|toys?|seven a\.m\.|school year|class of|read aloud|librar(?:y|ian)|crayons?|scissors|brushes)\b/i;

// A cluster's topics are written for its usual trade; these others share the cluster and not the scene.
const TEXTILE =
  "tailor|seam|dress|cloth|alter|sew|mending|clean|laund|schneider|sartor|coutur|reinigung|waschsalon|lavanderia|tintoreria|pressing|iron|fashion|bridal";
/** True of any trade's words but these. */
const allBut = (words: string) => new RegExp(`^(?!.*(?:${words}))`, "i");

const DRIVING =
  /\b(?:behind the wheel|learner drivers?|driving (?:tests?|instructors?|lessons?)|lesson car|learns? to drive|clutch|driver has|parallel parking|slip road|new driver)\b/i;
const NO_STAGE =
  /museum|cinema|movie|theat|galler|garden|zoo|safari|wildlife|aquarium|planetarium|castle|heritage|circus|comedy|bingo|casino/i;
const EXCEPTIONS: Readonly<Partial<Record<Cluster, readonly Exception[]>>> = {
  education: [
    {
      trades: allBut("driv|fahrschule|auto ?ecole|autoescuela|autoscuola|autoescola|conducao"),
      cannotSay: DRIVING,
    },
    {
      trades:
        /\b(?:boot ?camps?|driv(?:ing|er)|flight|pilot|colleges?|barber|beauty|cosmetology|hairdressing|bartend\w*|teacher training|first aid|forklift|adult|business|law|training|cook(?:ing|ery)|pottery|sewing|language|english|fahrschule|sprachschule|auto ?ecole|autoescuela|autoscuola)\b/i,
      cannotSay: CHILDREN,
    },
  ],
  fitness: [
    {
      trades:
        /\b(?:golf|scuba|div(?:e|ing)|surf\w*|sail\w*|riding|horse\w*|rowing|running|tennis|padel|swim\w*|ski\w*)\b/i,
      cannotSay: /\b(?:mats?|racks?|handles|wiper|puddles|straps?|mirror|music|song|equipment|exercise)\b/i,
    },
  ],
  health: [
    {
      // Those who talk and those who feed do not examine.
      trades:
        /\b(?:counsel\w*|psycho\w*|hypno\w*|coach\w*|speech|nutrition\w*|diet\w*|couples?|marriage|family therap\w*)\b|^therapist$/i,
      cannotSay:
        /\b(?:jeans|examination|couch|gloves|vaccinat\w*|operated|sink|newborns|treats? everything|tendons|muscles|pills?|tablets|medicines?|ache|fainting|soup|coughing|onion|blood|illnesses|date of birth|cure)\b/i,
    },
    {
      // Who rubs backs prescribes nothing and has no ward.
      trades: /\b(?:massage|masseu\w*|bodywork\w*|shiatsu)\b/i,
      cannotSay: /\b(?:jeans|vaccinat\w*|operated|newborns|treats? everything|pills?|tablets|fainting|schnapps)\b/i,
    },
    {
      trades: /\b(?:surgeons?|surgery|hearing|laser|dentures?|dental|blood|sperm|phlebotom\w*|laborator(?:y|ies))\b/i,
      cannotSay: /\b(?:remed(?:y|ies)|schnapps|soup|tendons|sniffle)\b/i,
    },
  ],
  automotive: [
    {
      trades: /\b(?:motor ?(?:cycle|bike)s?|scooters?|mopeds?)\b/i,
      cannotSay: /\b(?:glovebox|passenger seat|trunk|passengers|windshield|belts?|cabin)\b/i,
    },
    { trades: /\b(?:boats?|marine|caravans?|trailers?)\b/i, cannotSay: /\b(?:lift|road|lane|commute|junction)\b/i },
  ],
  events: [
    {
      // Who speaks, paints or conjures brings no crew.
      trades:
        /\b(?:celebrants?|officiants?|master of ceremonies|face paint\w*|balloons?|magicians?|entertainers?|invitations?|decorators?)\b/i,
      cannotSay: /\b(?:cables?|crew|vans?|gear|full set|loading|batteries|screens|glow)\b/i,
    },
  ],
  leisure: [
    {
      trades:
        /zoo|safari|wildlife|golf|maze|garden|theme|adventure|water ?park|kart|paintball|zip|ropes|castle|skate|playground|fairground|funfair/i,
      cannotSay: /\b(?:wet Saturday|really wet day|everything happens indoors)\b/i,
    },
    {
      trades: /\b(?:casino|bingo|comedy|poker|snooker|billiards|pool hall)\b/i,
      cannotSay:
        /\b(?:child(?:ren)?(?:'s)?|kids?|little ones|ages? in|school|class|generations|birthday|stroller|eight)\b/i,
    },
    {
      trades: NO_STAGE,
      cannotSay: /\b(?:briefing|harnesses|worn on the head|moving parts|lanes|nobody is good at)\b/i,
    },
  ],
  crafts: [
    // Clothes, shoes and electronics are those trades' alone.
    { trades: allBut(TEXTILE), cannotSay: /\b(?:garments?|fabrics?)\b/i },
    { trades: allBut("cobbl|shoe|boot|leather|saddl|cordonnier|schuster"), cannotSay: /\bshoes?\b/i },
    {
      trades: allBut("phone|mobile|tablet|laptop|computer|console|electronic|camera|device"),
      cannotSay: /\b(?:devices?|opening one single photo)\b/i,
    },
    {
      // Who washes opens nothing up.
      trades: /\b(?:dry clean\w*|laundr\w*|reinigung|waschsalon|lavanderia|tintoreria|pressing|iron\w*)\b/i,
      cannotSay:
        /\b(?:repair\w*|mend\w*|menders?|fixed|fixers?|bench|workbench|workshop|tools?|screw\w*|glued?|rattles?|battery|take apart|original parts)\b/i,
    },
    {
      trades: /\b(?:key cut\w*|knife|knives|scissors?|sharpen\w*)\b/i,
      cannotSay: /\b(?:seams?|fibers?|wearing|dry something|sun|big day|heirloom|inherited|radiators)\b/i,
    },
  ],
  transport: [
    {
      trades: /\b(?:tow(?:ing)?|recovery|breakdown|roadside|couriers?|freight|haulage|delivery)\b/i,
      cannotSay:
        /\b(?:passenger|airport|flight|luggage|guests|visitors|ride|get in|last song|traveling|treatments|at night|first trip|conversation|radio or quiet|seat)\b/i,
    },
    {
      trades: /\b(?:taxis?|cabs?|minicabs?|chauffeurs?|limo\w*|shuttle|transfers?|private hire|bus|coach)\b/i,
      cannotSay: /\b(?:wardrobes|anything that can slide|gives up)\b/i,
    },
  ],
  food: [
    // Raw meat is not eaten on a bench, ice cream not carried home hot, and a feast ordered by date has no line.
    { trades: /\bbutcher/i, cannotSay: /\b(?:eat outdoors|winter walk|first outdoor meal|bite anyway)\b/i },
    {
      trades: /\bice cream/i,
      cannotSay:
        /\b(?:winter walk|soup|raw meat|thickest part|hot leftovers|keeps until spring|first outdoor meal|how many people is too many)\b/i,
    },
    {
      trades: /\bcater/i,
      cannotSay:
        /\b(?:eat outdoors|winter walk|lines form|your usual|standing order|your own clean, dry box|empty tray|cool bag|edible presents|keeps until spring)\b/i,
    },
  ],
  retail: [
    {
      // Who makes what stands on the shelf unpacks, orders in and restocks nothing.
      trades: /\b(?:potter(?:y|ies|s)?|ceramic\w*)\b/i,
      cannotSay:
        /\b(?:delivery day|closing time|pocket money|hunting for|seasonal things|shelf space|counts every|off the shelf|broken one|where it was made|don't need this|second chair|different beige|costs twice|handwriting on a label)\b/i,
    },
  ],
  farming: [
    {
      trades: /\b(?:win(?:e|ery|eries)|vine\w*|orchards?|groves?|bodega|weingut|domaine|lavender|flower|tree|herb)\b/i,
      cannotSay: /\b(?:ewe|chewing|dinner|barefoot|dish with|greens|wilt|pantry)\b/i,
    },
    {
      trades: /\b(?:bees?\w*|apiar\w*|honey|imker\w*|apicult\w*)\b/i,
      cannotSay:
        /\b(?:ewe|naming dinner|row they'd|crooked|odd one|ends tell|pruning|wilt\w*|picked to order|crate|soil|branches|row, a batch|plants drink)\b/i,
    },
  ],
  hospitality: [
    {
      trades: /\b(?:camp\w*|glamping|caravan\w*|rv|holiday parks?|houseboats?)\b/i,
      cannotSay: /\b(?:rooms?|beds?|linen|sheets|pillow\w*|skirting|walls|bathtub|breakfast|stairs)\b/i,
    },
  ],
};

// Nobody keeps an eye on the result of an hour at an escape room.
const CANNOT_SAY_TO_VISITORS =
  /\b(?:result last|note anything odd|stocking up|second opinion|papers and permits|what you tried|the offer stands|like with like|measurements, a sample|what went before)\b/i;
// Nobody measures, photographs or watches the door where people come to talk in confidence.
const CANNOT_SAY_TO_TALKERS =
  /\b(?:photos?|magazine|measurements?|sample|receipts?|budget|columns?|counter|group of eight|door of|the usual|four ears|in the comments|what has to be ready|wild ideas|rival|the two things that undo|to us on foot|shop)\b/i;
const TALKERS = /^therapist$|\b(?:counsel\w*|psycho\w*)\b/i;
// Who walks, trains or sells has no guests overnight.
const NO_BOARDING =
  /\b(?:walk(?:er|ers|ing)|train(?:er|ers|ing)|shops?|stores?|foods?|suppl(?:y|ies)|groom\w*|breeders?|taxi|photograph\w*|bakery)\b/i;
const BOARDING =
  /\b(?:handover|newcomers stay|quarantine|somewhere to stay|where animals (?:stay|rest)|first days of a stay|stays away from home|two days of worry)\b/i;

/** True unless a topic of any local business makes no sense where people only come for fun. */
export const suitsVisitors = (text: string, { terms }: Pick<MatchedTrade, "terms">): boolean =>
  terms.customer !== "visitor" || !CANNOT_SAY_TO_VISITORS.test(text);

/** True unless a topic of any local business would be tactless where people come to talk in confidence. */
export const suitsTalkers = (text: string, { label }: Pick<MatchedTrade, "label">): boolean =>
  !TALKERS.test(label) || !CANNOT_SAY_TO_TALKERS.test(text);

/** True unless an unknown trade's own words name a kind of its cluster that cannot say the text, or other animals. */
export function suitsTrade(text: string, { cluster, label }: Pick<MatchedTrade, "cluster" | "label">): boolean {
  if (cluster === "pets" && (!suitsSpecies(text, label) || (NO_BOARDING.test(label) && BOARDING.test(text))))
    return false;
  const exceptions = (cluster && EXCEPTIONS[cluster]) ?? [];
  return !exceptions.some(({ trades, cannotSay }) => trades.test(label) && cannotSay.test(text));
}

const ANIMALS = /\b(?:pets?|dogs?|cats?|horses?|equine|animals?)\b/i;
// An animal leaves no papers behind and nobody to be told of them.
const NO_ANIMAL_HAS = /\b(?:passwords?|subscriptions?|accounts?)\b/i;

/** True for owners' words of a trade for animals. */
export const isForAnimals = (label: string): boolean => ANIMALS.test(label);

/** True unless a gentle topic makes no sense where an animal has died. */
export const suitsAnimals = (text: string): boolean => !NO_ANIMAL_HAS.test(text);
