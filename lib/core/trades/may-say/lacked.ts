import { foldWords } from "../../places/fold-place-name";
import { foldTradeWords } from "../fold-trade-words";
import { foodsIn } from "../kinds/foods";

/** What goes with a thing, where a topic may speak of it without its name. */
const GOES_WITH: readonly (readonly [lacked: RegExp, words: RegExp])[] = [
  [
    /\bwedding|\bbrid(?:e|al)/,
    /\b(?:weddings?|brid(?:es?|al)|grooms?|groomsmen|vows|aisle|honeymoon|married|marry|bouquets?|first dance|engage(?:d|ments?))\b/,
  ],
  [
    /\brestaurant|\bdinner|\bmeal|\bdining/,
    // Who cooks nothing has neither a kitchen nor a bar, and bakes nothing for breakfast.
    /\b(?:restaurants?|dinners?|dining|menus?|chefs?|table for|waiters?|suppers?|dish(?:es)?|breakfasts?|buffets?|kitchens?|cooks?|(?:mini ?)?bars?|room service|baked|toast|eggs?)\b/,
  ],
  [/\bfood|\bkitchen|\bmeal/, /\b(?:food|kitchens?|menus?|chefs?|dish(?:es)?|eat(?:ing)?|bites?|plates?|snacks?)\b/],
  [
    /\b(?:trainer|coach|instructor|personal training|\bpt\b)/,
    /\b(?:trainers?|coach(?:es|ing|ed)?|instructors?|form checks?|inductions?|first (?:session|workout|visit)|one to one|assessments?|spotters?|(?:film|watch)(?:ed|ing)? (?:a|your) set)\b/,
  ],
  [
    /\bclass(?:es)?\b|\bgroup/,
    /\b(?:class(?:es)?|timetables?|instructors?|choreograph\w*|back row|front row|spin|aerobics|zumba)\b/,
  ],
  [
    /\bcardio|\bmachine/,
    /\b(?:treadmills?|rowers?|rowing machines?|ergs?|ellipticals?|cross ?trainers?|spin|exercise bikes?|stationary bikes?|stair ?climbers?|cardio|cables?)\b/,
  ],
  [
    /\bwi ?fi|\binternet|\blaptop/,
    /\b(?:wi ?fi|internet|laptops?|remote(?:work| work\w*)?|work(?:ing)? from|workfrom\w*|video calls?|plug sockets?|power sockets?|outlets?|download\w*|stream\w*|deadlines?)\b/,
  ],
  [
    /\bseat|\btables?\b|\bdine ?in|\beat(?:ing)? in/,
    /\b(?:seats?|seating|tables?|chairs?|waiters?|second chair|sit(?:s|ting)? (?:down|in|by|at|outside)|linger\w*|reserv\w*|booth|corner spot|window spot)\b/,
  ],
  [/\btv\b|\btelevision|\bscreen/, /\b(?:tvs?|televisions?|remote controls?|screens?|tablets?|cartoons?|apps?)\b/],
  [/\bpool|\bswim/, /\b(?:pools?|swim\w*|poolside|loungers?|goggles|lengths|laps)\b/],
  [
    /\bcard payment/,
    /\b(?:contactless|card (?:readers?|machines?|payments?)|(?:pay|paying|paid) by card|tap to pay)\b/,
  ],
  [/\bparking/, /\b(?:parking|park (?:at|in|behind|outside|right)|car ?parks?|our lot)\b/],
  [/\bdeliver/, /\b(?:deliver\w*|couriers?|to your door|drop(?:ped)? off|vans?)\b/],
  [/\bcat/, /\b(?:cats?|kittens?|feline|purr\w*|tomcats?)\b/],
  [/\b(?:men|males?|gents)\b/, /\b(?:men|mens|gents|gentlemen|beards?|groomsmen|husbands?|boyfriends?)\b/],
  [/\b(?:women|ladies|females?)\b/, /\b(?:women|womens|ladies|brides?|bridesmaids?|wives|girlfriends?)\b/],
  [/\blet(?:s|ting)|\brent/, /\b(?:lettings?|letting|landlords?|tenants?|rent|rents|rentals?|renters?|renting)\b/],
  [/\bsmok|\bvap/, /\b(?:smok\w*|cigars?|cigarettes?|vap\w*)\b/],
  [/\bmusic/, /\b(?:music|playlists?|songs?|bands?|speakers?|djs?|volume)\b/],
  [/\bgas\b/, /\b(?:gas|boilers?|furnaces?|pilot lights?)\b/],
  [/\bbreakfast/, /\b(?:breakfasts?|buffets?|eggs?|toast|toasters?)\b/],
  [
    /\bkids?\b|\bchild|\bbab(?:y|ies)\b|\btoddler/,
    /\b(?:kids?|child(?:ren)?s?|bab(?:y|ies)|toddlers?|teen\w*|school|little ones?|small ones|who(?: i|’|')?s small|strollers?|high chairs?|prams?|cots?|cribs?|youngest)\b/,
  ],
  [/\bpets?\b|\banimal/, /\b(?:dogs?|pupp(?:y|ies)|pets?|cats?|leash(?:es)?|paws?)\b/],
  [
    /\brabbit/,
    /\b(?:rabbits?|hamsters?|guinea pigs?|reptiles?|tortoises?|birds?|exotics?|exoticpets|small(?:est)? (?:pets?|patients?))\b/,
  ],
  [/\bdogs?\b/, /\b(?:dogs?|pupp(?:y|ies)|leash(?:es)?|bark(?:s|ing)?|kennels?)\b/],
  [
    /\breserv|\bbooking/,
    /\b(?:(?:when|if|before|as|once) you book|booked|bookings?|tablebooking|reserv\w*|private ?din\w*|group ?dinners?|work dinners?|head ?counts?|late for (?:a|the|your) table|minutes late)\b/,
  ],
  [/\bcolou?r|\bdye/, /\b(?:colou?rs?|colou?ring|dye[ds]?|bleach\w*|balayage|foils?|toners?|highlights?)\b/],
  [/\bmassage/, /\b(?:massages?|therapists?|strokes|oils?)\b/],
  [/\bvaccin/, /\b(?:vaccin\w*|jabs?|shots?)\b/],
  [
    /\bcontact lens|\bcontacts\b/,
    /\b(?:contact ?lens(?:es)?|contacts|lens (?:cases?|solution|routine)|lenses (?:in|out)|contactlens\w*)\b/,
  ],
  // Dried and silk ones have stems and vases, and neither water, scent nor season.
  [
    /\bfresh (?:cut )?flower|\bcut flower/,
    /\b(?:lil(?:y|ies)|pollen|seasons?|seasonal\w*|peon(?:y|ies)|water(?:ing|ed|s)?|scent\w*|smells?|perfume|wilt\w*|buds?|blooms?|pets?|cats?|plants?|potted|pots?|soil|bulbs?|chrysanthemums?|tulips?|snapdragons?|droop\w*|fruit|cool(?:er|est)?|cold|fresh\w*|dr(?:y|ies) out|cut (?:an?|the) (?:inch|stems?|end)|alive)\b/,
  ],
  [/\btax returns?\b/, /\b(?:returns?|refunds?)\b/],
  [/\btour/, /\b(?:tours?|guided|come round)\b/],
  [/\bty?ire|\btyre|\bwheel/, /\b(?:t[iy]res?|treads?|wheels?)\b/],
];

/** Words of one thing that is lacked, all of which a text must hold to be about it. */
function wordsOf(item: string): RegExp[] {
  return foldTradeWords(item)
    .split(" ")
    .filter((word) => word.length >= 3)
    .map((word) => new RegExp(`\\b${word.replace(/y$/, "(?:y|ie)")}(?:e?s|ed|ing)?\\b`));
}

/** Makes the test of a text for what a business has not got: true unless it speaks of one of those things. */
export function createSuitsLacks(lacks: readonly string[] = []): (text: string) => boolean {
  const tests = lacks.map((item) => {
    const lacked = foldWords(item);
    const words = wordsOf(item);
    const foods = foodsIn(lacked);
    const besides = GOES_WITH.filter(([named]) => named.test(lacked)).map(([, text]) => text);
    return (text: string, folded: string) =>
      (words.length > 0 && words.every((word) => word.test(folded))) ||
      besides.some((word) => word.test(folded)) ||
      (foods.length > 0 && foodsIn(text).some((food) => foods.includes(food)));
  });
  if (tests.length === 0) return () => true;
  return (text) => {
    const folded = foldWords(text);
    return !tests.some((speaksOf) => speaksOf(text, folded));
  };
}
