import { FEATURES, type Feature, type Trait } from "../vocabulary";

/** Owners' words, folded, by which a business has what its trade alone does not tell. */
const WORDS: Readonly<Record<Feature, RegExp>> = {
  wood_oven:
    /\b(?:wood ?(?:fired?|ovens?|burning)|fire ?wood|open fire|(?:brick|stone|clay) ovens?|forno a legna|wood pizza)\b/,
  tours: /\b(?:tours?|guided (?:visits?|walks?))\b/,
  tastings: /\b(?:tastings?|flights?|degustation\w*|sampling)\b/,
  breakfast: /\b(?:breakfasts?|b and b|b b|bnb|half board|full board|brunch)\b/,
  restaurant: /\b(?:restaurants?|dining|dinners?|half board|full board|bistro|brasserie|meals?|kitchen)\b/,
  rooms: /\b(?:rooms?|accommodation|overnight|lodging|suites?)\b/,
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
  classes: /\b(?:class(?:es)?|courses?|workshops?|lessons?|school|academy|parties)\b/,
  catering: /\b(?:cater(?:ing|ers?)?|private (?:events?|parties|hire)|functions?|platters?)\b/,
  repairs: /\b(?:repairs?|servicing|service|mending|alterations?|restoration|workshop|fitting)\b/,
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
