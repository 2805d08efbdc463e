import { FEATURES, type Feature } from "../features";
import type { Trait } from "../vocabulary";

/** Owners' words, folded, by which a business has what its trade alone does not tell. */
const WORDS: Readonly<Record<Feature, RegExp>> = {
  wood_oven:
    /\b(?:wood ?(?:fired?|ovens?|burning)|fire ?wood|open fire|(?:brick|stone|clay) ovens?|forno a legna|wood pizza)\b/,
  tours: /\b(?:tours?|guided (?:visits?|walks?))\b/,
  tastings:
    /\b(?:tastings?|flights?(?! (?:schools?|lessons?|training|simulat\w*|cases?|academ\w*|club))|degustation\w*|sampling)\b/,
  breakfast: /\b(?:breakfasts?|b and b|b b|bnb|half board|full board|brunch)\b/,
  restaurant: /\b(?:restaurants?|dining|dinners?|half board|full board|bistro|brasserie|meals?|kitchen)\b/,
  // Where nobody sleeps: an escape room, a private dining room, a treatment room.
  rooms:
    /\b(?:(?<!\b(?:escape|mystery|rage|tea|tasting|show|waiting|treatment|therapy|meeting|function|conference|dining|party|event|private|hot|sauna|steam|salt|games?|play|tap|cold|clean|class|changing|fitting|living|front|mud|sun|stock|work|paint|locker|music|practice|consult(?:ing|ation)|bath) )rooms?|accommodation|overnight|lodging|suites?)\b/,
  pool: /\b(?:(?:swimming |heated |indoor |outdoor )?pools?(?! (?:tables?|halls?|clean\w*|serv\w*|build\w*))|jacuzzi|whirlpool|hot tubs?)\b/,
  sauna: /\b(?:saunas?|steam|hammam|thermal|banya|bath ?house)\b/,
  fireplace: /\b(?:fire ?places?|open fires?|log (?:fires?|burners?)|wood stoves?)\b/,
  terrace:
    /\b(?:terraces?|patios?|beer ?gardens?|roof ?tops?|(?:outdoor|outside|garden) (?:seats?|seating|tables?|dining|area)|court ?yards?|alfresco|biergarten)\b/,
  parking: /\b(?:parking|car ?parks?|valet parking)\b/,
  delivery: /\b(?:deliver(?:y|ies|s|ed|ing)?|home delivery|uber ?eats|deliveroo|door ?dash|swiggy|zomato|grab ?food)\b/,
  gift_cards: /\b(?:gift (?:cards?|vouchers?|certificates?)|vouchers?)\b/,
  online_booking: /\b(?:(?:online|app|web) (?:bookings?|appointments?|reservations?)|book(?:ings?)? online)\b/,
  entertainment:
    /\b(?:live (?:music|bands?|sports?|jazz)|quiz(?:zes)?|trivia|karaoke|open mic|comedy|sports? bar|darts|pool tables?|board games?|djs?)\b/,
  classes:
    /\b(?:class(?:es)?|courses?|workshops|(?<!\b(?:repair|bicycle|bike|car|auto|motor|vehicle|woman|man|family|own|small|joinery|furniture|upholstery|frame|piano|guitar|violin|shoe|watch|clock) )workshop(?= (?:days?|evenings?|for|on|with)\b)|lessons?|school|academy|parties)\b/,
  catering: /\b(?:cater(?:ing|ers?)?|private (?:events?|parties|hire)|functions?|platters?)\b/,
  // "Service" alone, or of a thing: a cleaning service mends nothing.
  repairs:
    /\b(?:repairs?|servicing|(?<=(?:^|\b(?:sales|repairs?|and|with|full|annual|bikes?|bicycles?|watch|clocks?|battery|machines?|mowers?) )(?<!\b(?:cleaning|customer|delivery) and ))service(?=$| ,| and| plans?)|mending|alterations?|restoration|workshop|fitting)\b/,
  taproom: /\b(?:tap ?(?:rooms?|houses?)|taps|brew ?pubs?|bars?|pubs?|beer ?(?:gardens?|halls?))\b/,
  lunch: /\b(?:lunch\w*|midday|noon|all day|brunch|canteens?|bistros?|diners?|cafes?|delis?|tiffin)\b/,
  beans: /\b(?:beans?|roast(?:ers?|ery|eries|ed|ing))\b/,
  shaves: /\b(?:shav(?:e|es|ing)|hot towels?|razors?)\b/,
  waterside:
    /\b(?:beach(?:es|front|side)?|(?:sea|ocean|lake|bay)(?: ?(?:side|front|views?))|by the (?:sea|lake|ocean)|surf(?:ing)?)\b/,
  dogs: /\b(?:dogs?|pets?|pupp(?:y|ies)|canine)\b/,
  couples: /\b(?:couples?|marriage|marital|relationships?|for two|side by side)\b/,
  online_sessions: /\b(?:online|video|virtual|remote|tele\w*|zoom)\b/,
  home_visits:
    /\b(?:home (?:visits?|sessions?|training|calls?)|house ?calls?|call ?outs?|mobile|(?:in|at) (?:your |their )?homes?|at your place|comes? to you|domiciliary|travell?ing)\b/,
  parties:
    /\b(?:part(?:y|ies)|birthdays?|celebrations?|hen (?:do|night)s?|bachelor\w*|private (?:events?|hire)|team (?:events?|building|days?)|events?|functions?)\b/,
  weddings: /\b(?:weddings?|brid(?:e|es|al)|marriages?|first dances?)\b/,
  camps:
    /\b(?:camps?|intensives?|(?:summer|holiday|vacation|half term|easter) (?:schools?|courses?|clubs?|program\w*|classes|weeks?|workshops?))\b/,
  seniors:
    /\b(?:seniors?|over (?:50|55|60|65)s?|(?:50|55|60|65) plus|older (?:adults|people)|elderly|retire\w*|daytime)\b/,
  ebikes: /\b(?:e ?bikes?|electric (?:bikes?|bicycles?|cycles?)|pedelecs?)\b/,
  watches: /\b(?:watch(?:es)?|watch ?mak\w+|clocks?|timepieces?)\b/,
  second_hand:
    /\b(?:second ?hand|used|pre ?(?:owned|loved)|vintage|antiquarian|antiques?|rare|trade ?ins?|buy ?backs?)\b/,
  // Shoes, skis and chairs are rented, too.
  lettings:
    /\b(?:lettings?|(?<=(?:^|, |\b(?:homes?|hous(?:e|es|ing)|flats?|apartments?|propert(?:y|ies)|residential|commercial|sales|estate|buy|sell|buying|selling|and|or|for|to|term|room|vacation|holiday) ))(?:rentals?|rent|renting)|landlords?|property manage\w*|tenan\w+|leas(?:es?|ing))\b/,
  braces: /\b(?:braces|brackets?|orthodont\w*|kieferorthopad\w*)\b/,
  orthodontics: /\b(?:orthodont\w*|braces|aligners?|straighten\w*|cosmetic|smile (?:makeovers?|design))\b/,
  small_pets: /\b(?:exotics?|rabbits?|hamsters?|guinea pigs?|small (?:animals?|pets?|mammals?)|rodents?|ferrets?)\b/,
  storage: /\b(?:stor(?:age|ing)|warehous\w*)\b/,
  pet_sitting:
    /\b(?:(?:pet|cat|dog|house) ?sit\w*|sitters?|sitting|(?:cats?|pets?|drop ?in) (?:visits?|feeding|minding|care))\b/,
  corporate: /\b(?:corporate|offices?|workplaces?|on ?site|chair massages?)\b/,
  partner_dancing:
    /\b(?:(?<=danc\w* (?:for )?)partners?|partner (?:danc\w*|work|class\w*|lessons?|courses?)|ballroom|latin|salsa|bachata|kizomba|tango|swing|lindy|waltz|foxtrot|rumba|cha ?cha|jive|rock n roll|two ?step|social dance\w*|wedding dance\w*|first dance\w*|couples?|standard)\b/,
  prenatal: /\b(?:pre ?natal|ante ?natal|post ?natal|pregnan\w*|maternity|births?)\b/,
  // What is planted up has leaves.
  machines:
    /\b(?:equipment|tools?|plant(?= (?:and (?:tools?|machinery|equipment)|hire|rentals?|machinery))|(?<=\b(?:tools?|equipment|machinery) and )plant|machin\w+|diggers?|excavators?)\b/,
  hot_rooms:
    /\b(?:hot (?:yoga|pilates|rooms?|studios?|vinyasa|flow|hatha|barre|power|26|class(?:es)?)|bikram|heated (?:yoga|pilates|rooms?|studios?|vinyasa|flow|class(?:es)?)|infrared (?:yoga|pilates|rooms?|studios?|heat))\b/,
};

/** The features that folded words of an owner's tell of: the trade, the name, what is sold. */
export const featuresIn = (words: string): Feature[] => FEATURES.filter((feature) => WORDS[feature].test(words));

/** Folded words of what is lacked that take a trait away: "no walk-ins". */
const LACKED_TRAITS: readonly (readonly [RegExp, readonly Trait[]])[] = [
  [/\b(?:shops?|premises|store ?fronts?|showrooms?|physical|bricks)\b/, ["premises", "walk_ins"]],
  [/\bwalk ?ins?\b/, ["walk_ins"]],
  [/\b(?:appointments?|bookings?|reservations?)\b/, ["bookings"]],
  [/\b(?:retail|products?)\b/, ["goods"]],
  [/\b(?:home visits?|house ?calls?|call ?outs?)\b/, ["house_calls"]],
  [/\b(?:staff|reception)\b/, ["staffed"]],
];

/** The traits that a business has not got by the folded words of one thing it lacks. */
export const traitsLackedBy = (lacked: string): readonly Trait[] =>
  LACKED_TRAITS.flatMap(([words, traits]) => (words.test(lacked) ? traits : []));
