import type { Cluster } from "../../vocabulary";

/** Kinds of business, by their owners' words, and what none of them can say. */
export interface Kind {
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
/** Who works outdoors, on one thing of the house, or with a key renovates no rooms. */
const NO_RENOVATION =
  /\b(?:snow\w*|plou?gh\w*|pools?|chimneys?|locksmiths?|septic|gutters?|window (?:clean|wash)\w*|(?:pressure|power|jet) wash\w*|tree (?:surgeons?|services?|care|removal)|arborists?|junk|rubbish|skip hire)\b/i;
/** What the law keeps from children is no toy, no present to guess at and nothing to glue. */
const ARMS: Kind = {
  trades:
    /(?<!\b(?:glue|nail|staple|heat|massage|tattoo|spray|water) )\bguns?\b|\b(?:gunsmiths?|firearms?|ammo|ammunition|weapons?|rifles?|fireworks?|pyrotechnics?|vap(?:e|es|ing)|e-? ?cig\w*)\b/i,
  cannotSay:
    /\b(?:child(?:ren)?(?:'s)?|kids?|pocket money|presents?|gifts?|detective work|glue|mending|mended|party at four|out of its box|comes back broken|looks smaller)\b/i,
};
/** Kinds within a cluster: its topics are written for the usual ones. */
export const KINDS_OF_CLUSTER: Readonly<Partial<Record<Cluster, readonly Kind[]>>> = {
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
      // No door, no mats, no month's notice.
      trades:
        /\b(?:golf|scuba|div(?:e|ing)|surf\w*|sail\w*|riding|horse\w*|rowing|running|tennis|padel|swim\w*|ski\w*|kayak\w*|canoe\w*|climbing wall)\b/i,
      cannotSay:
        /\b(?:mats?|racks?|handles|wiper|puddles|straps?|mirror|music|song|equipment|exercise|door|shoelaces|kitchens?|payment form|notice|poster|sofa|anthem|queue|shoes on|flat day|towel|twelve weeks|warm(?:s|ed)? up)\b/i,
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
  home_services: [
    {
      trades: NO_RENOVATION,
      cannotSay:
        /\b(?:demolition|wallpaper|old wall|masking tape|renovation|glue|grout|plaster|mortar|sofa|squeaks?|scuff|small jobs|half-finished|leftover material|tiles|tape measure|tools? for everything|painting a door)\b/i,
    },
  ],
  leisure: [
    // What is hired is those trades' alone, and they have no stage, no ticket and no cloakroom.
    { trades: allBut("hire|rental|renting|rent "), cannotSay: /\b(?:hired?|hiring|rental)\b/i },
    {
      trades: /\b(?:hire|rentals?|renting)\b/i,
      cannotSay:
        /\b(?:tickets?|toilets?|stage|light and sound|lines?|queue|show|seat|cloakroom|signs?|arrows|railings|lost-property|lost property|season is on|quiz|trip is|class trip|floor you|{place} belongs|umbrellas|sofa in town|one thing properly|Seeing everything|date with|listen|memory|next one|ladder|ceiling)\b/i,
    },
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
      trades: allBut(
        "phone|\\bmobiles\\b|mobile (?:repair|shop|fix)|tablet|laptop|computer|console|electronic|camera|device",
      ),
      cannotSay: /\b(?:devices?|opening one single photo)\b/i,
    },
    // What a cleaner's bath and press do is cleaners' alone.
    {
      trades: allBut("clean|laund|reinigung|waschsalon|lavanderia|tintoreria|pressing|iron"),
      cannotSay:
        /\b(?:cleaners?|pressed shirt|any liquid is near|cleaned garment|new and dark|moving air|garment cleaned|chemistry)\b/i,
    },
    {
      // Who washes opens nothing up.
      trades: /\b(?:dry clean\w*|laundr\w*|reinigung|waschsalon|lavanderia|tintoreria|pressing|iron\w*)\b/i,
      cannotSay:
        /\b(?:repair\w*|mend\w*|menders?|fixed|fixers?|bench|workbench|workshop|tools?|screw\w*|glued?|rattles?|battery|take apart|undoing|original parts)\b/i,
    },
    {
      trades: /\b(?:key cut\w*|knife|knives|scissors?|sharpen\w*)\b/i,
      cannotSay:
        /\b(?:seams?|fibers?|wearing|dry something|sun|big day|heirloom|inherited|radiators|needle|once it is open|taken apart|opened|screwdriver|switch it on|faults?|something wet|glue)\b/i,
    },
  ],
  transport: [
    {
      trades: /\b(?:tow(?:ing)?|recovery|breakdown|roadside|couriers?|freight|haulage|delivery)\b/i,
      cannotSay:
        /\b(?:passenger|airport|flight|luggage|suitcase|guests|visitors|ride|get in|last song|songs?|traveling|treatments|at night|first trip|first ticket|conversation|radio or quiet|seat|midnight|bend in the road|water)\b/i,
    },
    // Who carries parcels mends no car, and who tows cars carries no sofa.
    {
      trades: /\b(?:couriers?|freight|haulage|parcels?|delivery)\b/i,
      cannotSay:
        /\b(?:steam|potholes|salt|nearly empty|sore backs|dark coats|worn part|ice turns|closed car|dry spell|slipperiest|small people|cold morning|detours|tow)\b/i,
    },
    {
      trades: /\b(?:tow(?:ing)?|recovery|breakdown|roadside)\b/i,
      cannotSay: /\b(?:wardrobes|sofa|parcels?|waiting, and|half their life|cakes)\b/i,
    },
    // Parcels and tow ropes are those trades' alone.
    { trades: allBut("courier|parcel|freight|haulage|deliver"), cannotSay: /\bparcels?\b/i },
    { trades: allBut("tow|recover|breakdown|roadside"), cannotSay: /\btow(?:ing|ed|s)?\b/i },
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
    ARMS,
    {
      // Nobody measures a cupboard for a bottle or looks for the stitches of a cigar.
      trades:
        /\b(?:wines?|liquor|beers?|bottle|spirits?|off[ -]licence|vap(?:e|es|ing)|tobacco\w*|cigars?|teas?|spices?|health food|supplements?|sweets?|candy|cannabis|cbd)\b/i,
      cannotSay: /\b(?:stitch\w*|screws?|underside|measur\w*|height|depth|didn't fit|out of its box|joints)\b/i,
    },
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

/** Kinds of any cluster and none, and what of a topic for any local business they cannot say. */
export const KINDS_OF_ANY: readonly Kind[] = [
  ARMS,
  {
    // Nobody measures, photographs or watches the door where people come to talk in confidence.
    trades: /^therapist$|\b(?:counsel\w*|psycho\w*)\b/i,
    cannotSay:
      /\b(?:photos?|magazine|measurements?|sample|receipts?|budget|columns?|counter|group of eight|door of|the usual|four ears|in the comments|what has to be ready|wild ideas|rival|the two things that undo|to us on foot|shop)\b/i,
  },
];
