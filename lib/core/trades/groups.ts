import type { MatchedTrade } from "../brief";
import { foldWords } from "../places/fold-place-name";
import type { Group } from "../vocabulary";

const ROADSIDE = "tow(?:ing)?|recovery|breakdown|roadside";
const FREIGHT =
  "cranes?|removals?|movers?|moving|hauliers?|hauling|truck(?:s|ing)|cargo|containers?|forklifts?|couriers?|freight|haulage|delivery|warehous\\w*|cold stor(?:e|es|age)|logistics|distribution|fulfil\\w*|customs|clearing|forward(?:er|ing)s?";
const any = (words: string) => new RegExp(`\\b(?:${words})\\b`);
/** Businesses whose customers are businesses. Owners' words are folded. */
export const FIRMS = any(
  "wholesal\\w*|manufactur\\w*|warehous\\w*|cold stor(?:e|es|age)|fulfil\\w*|distribut(?:ors?|ion)|freight|haulage|logistics|customs (?:brokers?|agents?)|clearing agents?|import\\w*|export\\w*|industrial|fabricat\\w*|engineering(?! tutor)|machin(?:e shops?|ing)|foundr(?:y|ies)|factor(?:y|ies)|b2b|for (?:firms|business(?:es)?|companies|trade|industry|hotels|restaurants)|(?:trade|catering|restaurant|industrial|packaging|office) suppl\\w*|packaging|(?:office|industrial|commercial|contract|factory) clean\\w*|commercial (?:print\\w*|laundr\\w*|refrigeration|kitchens?)|janitorial|it (?:services?|support|compan(?:y|ies)|consult\\w*)|managed services?|cyber ?security|facilit(?:y|ies) management|payroll|recruit\\w*|staffing|manpower|headhunt\\w*|executive search|hr consult\\w*|corporate|rope access|facades?|civil (?:works|engineering|contractors?)|mining|demolition|offshore|powder coating|sand ?blasting|call cent(?:er|re)s?|shredding|document storage|vending machines?|dental (?:labs?|laborator(?:y|ies)|technicians?|ceramics?|ceramists?)",
);
/** Where people live, or where somebody comes to them each day. */
export const RESIDENTIAL = any(
  "(?:care|nursing|rest|old age|retirement|residential) homes?|aged care|senior living|assisted living|retirement (?:village|communit)\\w*|frail care|home (?:care|carers?|nursing|help)|home health care|domiciliary care|live in care|respite care|care agenc(?:y|ies)|support workers?|disability support|ndis",
);
/** Where people come for an hour to play, watch, soak, eat or drink: nothing is described, quoted or compared. */
export const VENUES = any(
  "(?:bars?|pubs?|clubs?|courts?|nets|pitch(?:es)?|lanes?|ranges?|rinks?|arenas?|halls?|arcades?|casinos?|karaoke|cages?|tracks?|parks?|pools?|plunge|saunas?|spas?|baths?|stalls?|canteens?|cinemas?|theat(?:er|re)s?|museums?|galler(?:y|ies)|zoos?|gyms?|lounges?|escape rooms?|betting (?:shops?|offices?)|bookmakers?|bookies?|turf accountants?)(?: (?:for|to) (?:hire|rent))?$",
);
/** A bare "therapist" talks; with a word before it the word tells. */
const THERAPIST = /^therapist$/;

/** Owners' words, folded, by which a business is one of a group. Clusters' topics are written for their usual trade; these share the cluster and not the scene. */
const WORDS: Readonly<Record<Exclude<Group, "visitors">, readonly RegExp[]>> = {
  // Learned for a trade, a license or an exam: no present, no hobby.
  vocational: [
    any(
      "colleges?|boot ?camps?|ielts|toefl|exams?|licen[cs]es?|forklift|hgv|cdl|barber|beauty|cosmetology|hairdressing|business|law|first aid|certificat\\w*|teacher training|institutes?|coaching|welding|nursing|security|technical|vocational|skills? cent(?:er|re)s?",
    ),
  ],
  // No door, no mats, no month's notice.
  sports_outdoors: [
    any(
      "cricket|futsal|football|soccer|rugby|netball|hockey|basketball|badminton|squash|pickleball|bowls|bowling green|archery|courts?|nets|pitch(?:es)?|driving range|five a side|sports (?:halls?|cent(?:er|re)s?|grounds?)|golf|scuba|div(?:e|ing)|surf\\w*|sail\\w*|riding|horse\\w*|rowing|curling|running|tennis|padel|swim\\w*|ski\\w*|kayak\\w*|canoe\\w*|climbing wall",
    ),
  ],
  // Those who talk and those who feed do not examine.
  talking_care: [
    THERAPIST,
    any("counsel\\w*|psycho\\w*|hypno\\w*|coach\\w*|speech|nutrition\\w*|diet\\w*|couples?|marriage|family therap\\w*"),
  ],
  // Who rubs backs prescribes nothing and has no ward.
  massage: [any("massage|masseu\\w*|bodywork\\w*|shiatsu")],
  procedures: [
    any("surgeons?|surgery|hearing|laser|dentur(?:es?|ists?)|dental|blood|sperm|phlebotom\\w*|laborator(?:y|ies)"),
  ],
  two_wheelers: [any("motor ?(?:cycle|bike)s?|two wheelers?|scooters?|mopeds?")],
  boats_and_trailers: [any("boats?|marine|caravans?|trailers?")],
  // Who speaks, paints or conjures brings no crew.
  performers: [
    any(
      "celebrants?|officiants?|master of ceremonies|face paint\\w*|balloons?|magicians?|entertainers?|invitations?|decorators?",
    ),
  ],
  // Who works outdoors, on one thing of the house, or with a key renovates no rooms.
  outdoor_work: [
    any(
      "snow\\w*|plou?gh\\w*|pools?|hot tubs?|landscap\\w*|garden\\w*|lawn\\w*|mowing|hedges?|fenc(?:es?|ing)|paving|irrigation|sprinklers?|chimneys?|locksmiths?|septic|gutters?|window (?:clean|wash)\\w*|(?:pressure|power|jet) wash\\w*|tree (?:surgeons?|services?|care|removal)|arborists?|junk|rubbish|skip hire|dumpster\\w*|organi[sz](?:er|ers|ing)|declutter\\w*|house sit\\w*|home stag\\w*|alarms?|cctv|aerials?|satellite|blinds|shutters|pest\\w*|exterminat\\w*|fumigat\\w*|bees?|wasps?|swarms?|termites?|rodents?|solar|water tanks?|tank clean\\w*|boreholes?|well drill\\w*|tree ?houses?|garden (?:rooms?|offices?|buildings?|studios?)|sheds?|summer ?houses?|pergolas?|gazebos?|pods|saunas?|carports?|greenhouses?|play ?houses?|window (?:film|tint)\\w*",
    ),
  ],
  // No stage, no ticket and no cloakroom.
  hire_desks: [any("hire|rentals?|renting")],
  open_air: [
    /zoo|safari|wildlife|golf|maze|garden|theme|adventure|water ?park|kart|paintball|zip|ropes|castle|skate|playground|fairground|funfair/,
  ],
  adult_games: [any("casino|bingo|comedy|poker|snooker|billiards|pool hall")],
  // Looked at and listened to: no briefing, no harness.
  sights: [
    /museum|cinema|movie|theat|galler|garden|zoo|safari|wildlife|aquarium|planetarium|castle|heritage|circus|comedy|bingo|casino/,
  ],
  // Who washes opens nothing up.
  textile_cleaners: [any("dry clean\\w*|laundr\\w*|reinigung|waschsalon|lavanderia|tintoreria|pressing|iron\\w*")],
  sharpeners: [any("key cut\\w*|knife|knives|scissors?|sharpen\\w*")],
  roadside_and_freight: [any(`${ROADSIDE}|${FREIGHT}`)],
  // Who carries parcels mends no car, and who tows cars carries no sofa.
  freight: [any(`${FREIGHT}|parcels?`)],
  roadside: [any(ROADSIDE)],
  passenger_rides: [any("taxis?|cabs?|minicabs?|chauffeurs?|limo\\w*|shuttle|transfers?|private hire|bus|coach")],
  // Raw meat is not eaten on a bench, ice cream not carried home hot, and a feast ordered by date has no line.
  butchers: [/\bbutcher/],
  ice_cream: [/\bice cream/],
  caterers: [/\bcater/],
  // What the law keeps from children is no toy, no present to guess at and nothing to glue.
  arms: [
    /(?<!\b(?:glue|nail|staple|heat|massage|tattoo|spray|water) )\bguns?\b/,
    any("gunsmiths?|firearms?|ammo|ammunition|weapons?|rifles?|fireworks?|pyrotechnics?|vap(?:e|es|ing)|e ?cig\\w*"),
  ],
  // Nobody measures a cupboard for a bottle or looks for the stitches of a cigar.
  consumables: [
    any(
      "wines?|liquor|beers?|bottle|spirits?|off licence|vap(?:e|es|ing)|tobacco\\w*|cigars?|teas?|spices?|health food|supplements?|sweets?|candy|cannabis|cbd|newsagen(?:t|ts|cy)|paper shops?|convenience|corner shops?|kirana|spaza|tuck ?shops?|mini ?marts?|stationers?|card shops?|general stores?|off licences?|feed stores?|balloon\\w*|party (?:shops?|stores?|supplies)",
    ),
  ],
  // Who makes what stands on the shelf unpacks, orders in and restocks nothing.
  makers: [
    any(
      "potter(?:y|ies|s)?|ceramic\\w*|\\w+ makers?|weavers?|carvers?|wood ?turners?|glass ?blow\\w*|silversmiths?|goldsmiths?",
    ),
  ],
  vines_and_trees: [
    any("win(?:e|ery|eries)|vine\\w*|orchards?|groves?|bodega|weingut|domaine|lavender|flower|tree|herb"),
  ],
  bees: [any("bees?\\w*|apiar\\w*|honey|imker\\w*|apicult\\w*")],
  camping: [any("camp\\w*|glamping|caravan\\w*|rv|holiday parks?|houseboats?")],
  // Nobody measures, photographs or watches the door where people come to talk in confidence.
  confidences: [THERAPIST, any("counsel\\w*|psycho\\w*")],
  // Who walks, trains or sells has no guests overnight.
  no_boarding: [
    /^(?!.*\b(?:board\w*|kennels?|catter(?:y|ies)|day ?cares?|cr[eè]ches?|hotels?|resorts?|lodges?|inns?|ranch|camps?|home ?stays?|sit(?:ters?|ting)|minders?|pensions?|hostels?|rescues?|shelters?|sanctuar\w+)\b)/,
    any(
      "walk(?:er|ers|ing)|train(?:er|ers|ing)|shops?|stores?|foods?|suppl(?:y|ies)|groom\\w*|breeders?|taxi|photograph\\w*|bakery",
    ),
  ],
  // Who keeps dogs and cats measures no humidity.
  furry_pets: [
    any(
      "dogs?|dogg(?:y|ies)|pupp(?:y|ies)|cats?|kittens?|canine|feline|horses?|equine|pon(?:y|ies)|kennels?|catter(?:y|ies)",
    ),
  ],
  // Nobody there takes a course, hears of grades or starts late.
  small_children: [
    any(
      "day ?cares?|nurser(?:y|ies)|cr[eè]ches?|kindy|kindergartens?|pre ?schools?|play ?groups?|play ?schools?|child ?care|childminders?|child minders?|nann(?:y|ies)|babysit\\w*|au pairs?|toddlers?|early (?:years|learning)",
    ),
  ],
  // Who works in the garden opens no wall and waits for no paint.
  landscapers: [any("landscap\\w*|garden\\w*|lawns?|mowing|turf|hedges?|fenc(?:e|es|ing)|paving|decking|arborists?")],
  // Who lives there has no appointment.
  residential_care: [RESIDENTIAL],
  // Whoever needs them is sent on no walk, and asked which way they go on foot.
  limited_mobility: [
    RESIDENTIAL,
    any(
      "stair ?lifts?|wheelchairs?|mobility|prosthe\\w*|orthotics?|walk ?in (?:baths?|tubs?|showers?)|disab\\w*|hospices?|palliative|hoists?|amput\\w*|stroke|dementia|bath lifts?|riser recliners?|accessib\\w*|parkinson\\w*|multiple sclerosis",
    ),
  ],
  // Who makes what is laid down, worn or carved leads no case through offices.
  farewell_crafts: [
    any(
      "florists?|flowers?|wreaths?|glass\\w*|ashes into|jewell?er(?:s|y)?|urns?|coffins?|caskets?|headstones?|gravestones?|tombstones?|stone ?masons?|masons?|masonry|engrav\\w*|keepsakes?|wigs?|photograph\\w*|musicians?|singers?|cater\\w*|stationery|gardens?|doves?|balloons?|graves? (?:tend\\w*|keep\\w*|clean\\w*|digg\\w*|car(?:e|ers?|ing)|maintenance|plant\\w*|garden\\w*|visits?)|(?:tend\\w*|clean\\w*) graves?|cemetery (?:clean\\w*|maintenance|care)|(?:funeral|casket) (?:cars?|transport|horses?|carriages?)",
    ),
  ],
  // A lane or a court is hired by the hour: nobody coaches.
  courts: [any("courts?|nets|pitch(?:es)?|driving range|golf range|(?:hire|rental)|sports halls?|cages?|greens?")],
  // No hammer, no wiring and no permit.
  pests: [any("pests?|exterminat\\w*|fumigat\\w*|bees?|wasps?|swarms?|termites?|rodents?|rats?|mosquito\\w*")],
  // Eaten at once, at a plastic table: nothing is ordered for next week or wrapped for a host.
  stalls: [any("hawkers?|stalls?|kopitiam|dhabas?|food courts?|chaat|vada pav|pav bhaji|prata|kiosks?|carts?")],
  // Papers, milk and birthday cards are bought in passing.
  sundries: [
    any(
      "newsagen(?:t|ts|cy)|paper shops?|convenience|corner shops?|kirana|spaza|tuck ?shops?|mini ?marts?|stationers?|stationery|card shops?|general stores?|dollar (?:shop|store)s?|pound shops?|variety stores?|^kiosks?|(?:news|magazine|tobacco|snack) kiosks?|duty free|petrol|gas stations?",
    ),
  ],
  // What they work on stands in the house: no pipe, no roof and no wall.
  furnishers: [
    any("upholster\\w*|furniture|cabinet ?makers?|curtains?|blinds?|cushions?|boats?|yachts?|marine|shipwrights?"),
  ],
  // Nobody brings them a letter with a deadline or leaves them papers for the day of need.
  no_paperwork: [
    any(
      "interpret\\w*|translat\\w*|investigat\\w*|detectives?|process servers?|copy ?writ\\w*|ghost ?writ\\w*|proof ?read\\w*|editors?|marketing|advertising|seo|web|design\\w*|illustrat\\w*|voice ?overs?|transcri\\w*|survey\\w*|architect\\w*|engineer\\w*|(?:it|tech|computer) support",
    ),
  ],
  // What somebody would rather not be seen to need is neither passed on to a friend nor a first time to look forward to.
  private_matters: [
    any(
      "lice|louse|nits?|bail|bed ?bugs?|cockroach\\w*|septic|cesspits?|tattoo removal|hair (?:loss|restoration|transplants?)|colon\\w*|sti|std|sexual health|fertility|incontinence|debts?|pawn\\w*|divorce|rehab|addiction|process servers?|detectives?|private investigat\\w*",
    ),
  ],
  firms: [FIRMS],
  venues: [VENUES],
};

/** The groups that a business belongs to, by its trade's name, by its owner's own words for it and by whom it serves. */
export function groupsOf({ label, said, terms }: Pick<MatchedTrade, "label" | "said" | "terms">): ReadonlySet<Group> {
  const names = [...new Set([label, said ?? label])].map(foldWords);
  const groups = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((group) =>
    WORDS[group].some((words) => names.some((name) => words.test(name))),
  );
  return new Set<Group>(terms.customer === "visitor" ? [...groups, "visitors"] : groups);
}
