import pluralize from "pluralize";
import type { MatchedTrade } from "../brief";
import { foldTradeWords } from "./fold-trade-words";
import { PLAIN_WORDS } from "./head-words";
import { asTerm, isActivity, isPerson, isPlaceTerm } from "./word-trade";

/** A shop is where its goods are: "mobility scooter shop" sells mobility scooters. */
const SOLD_AT =
  / (?:shops?|stores?|boutiques?|stalls?|showrooms?|outlets?|sales|dealers?|dealerships?|sellers?|retailers?|specialists?)$/;
/** "Seed cleaning service" cleans seed. */
const SERVED = / (?:services?|compan(?:y|ies)|firms?|business)$/;
/** What is sold by weight, by length or as a whole has no plural. */
const UNCOUNTED =
  /(?:^|[ -]|foot|sports|swim|head|hard|soft|giftw|glass|cook)(?:wool|yarn|lingerie|tackle|gear|wear|equipment|clothing|jewell?ery|jewelry|glass|pottery|art|music|leather|stationery|ware|furniture|food|honey|tea|coffee|wine|beer|bread|meat|fish|cheese|silk|lace|linen|luggage|lighting|bedding|flooring|kit|memorabilia|merchandise|paper|biltong|droewors|fudge|popcorn|nougat|halva|oil|ice|wood|firewood|timber|compost|turf|hay|feed|soap|incense|perfume|cannabis|cbd|tack)$/;
/** Foods that are sold by the piece; of the others there is no plural. */
const BY_THE_PIECE =
  /(?:past(?:y|ie)|samosa|tamale|empanada|pupusa|arepa|churro|pierogi|waffle|crepe|pancake|pretzel|bagel|dough ?nut|donut|cup ?cake|cookie|brownie|macaron|dumpling|burger|taco|burrito|kebab|sandwich|toastie|salad|soup|smoothie|sausage|sausage roll|spring roll|egg roll|hot dog|corn dog|olive|nut|pickle|scone|muffin|cheesecake|tart|quiche|croissant|beignet|pie|lolly|ice pop|potato|curry|dosa|wrap|pizza|cake|chutney|sauce|juice|cocktail)$/;
/** Words before "shop" for whom, when or how it sells: nobody asks what you would like to know about "babies". */
const NO_GOODS =
  /^(?:bab(?:y|ies)|maternity|pregnancy|nursing|teens?|plus size|petite|tall|senior|wedding|bridal|prom|pet|dog|cat|bird|horse|equestrian|vintage|antique|second ?hand|charity|thrift|outlet|discount|bargain|factory|clearance|dollar|pound|euro|variety|general|concept|department|farm|station|airport|museum|hospital|school|zero waste|ethical|fair ?trade|brazilian|filipino|ghanaian|irish|nigerian|pakistani|polynesian|romanian|ukrainian|international|world|ethnic|christian|religious|catholic|islamic|new age|metaphysical|pagan|gothic|punk|surf|skate|ski|outdoor|army surplus|military|homeware|lifestyle|design|craft|hobby|party|christmas|halloween|duty ?free|convenience|corner)$/;
const IS_PLURAL = /[^us]s$/;
const MOST_LETTERS = 36;
/** What says only how, or for whom else, is not what anybody asks about. */
const HOW_IT_IS =
  /^(?:luxury|cheap|affordable|premium|local|independent|family(?: run| owned)?|professional|best|new|mobile(?! (?:homes?|phones?))) (?=\S+ \S)/;
const LISTED = /[,/|&;]/;
/** What is done without a word that ends like it: "worm castings" are things, "boat storage" is not. */
const DONE = / (?:delivery|storage|preservation|rescue|relocation|control|rehair)$/;

/** Who does it, by what it is then called: a snake catcher's is snake catching, a crab pot maker's crab pots. */
const DOERS: readonly (readonly [who: RegExp, what: (thing: string, verb?: string) => string])[] = [
  [/^(.+) (?:makers?|builders?|carvers?|weavers?)$/, (thing) => (UNCOUNTED.test(thing) ? thing : pluralize(thing))],
  [/^(.+) (?:suppliers?|importers?|growers?)$/, (thing) => (UNCOUNTED.test(thing) ? thing : pluralize(thing))],
  [/^(.+) (?<=\b(?:saddle|bra|bike|shoe|boot|golf club|wig) )fitters?$/, (thing) => `${thing} fitting`],
  [/^(.+) (?:installers?|fitters?)$/, (thing) => `${thing} installation`],
  [/^(.+) repairers?$/, (thing) => `${thing} repair`],
  [/^(.+) removers?$/, (thing) => `${thing} removal`],
  [
    /^(.+) (catch|clean|shear|paint|farm|polish|wash|grind|smok|trac)e?rs?$/,
    (thing, verb = "") => `${thing} ${verb}ing`,
  ],
  [/^(.+) trimmers?$/, (thing) => `${thing} trimming`],
  [
    /^(?!teacher|skills?|vocational|technical)(.+(?:ing|aid|istry|graphy|craft|ery|sign language)) (?:schools?|colleges?|academ(?:y|ies)|courses?|class(?:es)?|lessons?|training)$/,
    (thing) => thing,
  ],
  [
    /^((?!.*\b(?:petting|animal|care|open|city|children|kids|visitor|community|school|health)\b).+) farms?$/,
    (thing) => `${thing} farming`,
  ],
];

function workOfDoer(term: string): string | null {
  for (const [who, what] of DOERS) {
    const [, thing, verb] = who.exec(term) ?? [];
    if (thing !== undefined) return what(thing, verb);
  }
  return null;
}

function thingsOf(term: string, isFood: boolean): string | null {
  const sold = term.replace(SOLD_AT, "");
  if (sold !== term && (NO_GOODS.test(sold) || PLAIN_WORDS.has(foldTradeWords(sold)))) return null;
  if (sold === term) return IS_PLURAL.test(term.split(" for ")[0] ?? "") || UNCOUNTED.test(term) ? term : null;
  if ((isFood && !BY_THE_PIECE.test(sold)) || UNCOUNTED.test(sold) || IS_PLURAL.test(sold)) return sold;
  return pluralize(sold);
}

/**
 * What a business that no topics are written for sells or does, in its owner's own words, for the middle of a sentence:
 * "school uniforms", "alpaca walks", "asbestos removal". Null where the words name somebody or somewhere, or too much.
 */
export function ownSubject({
  matched,
  gentle,
  said,
  label,
  cluster,
}: Pick<MatchedTrade, "matched" | "label" | "cluster"> & Partial<Pick<MatchedTrade, "said" | "gentle">>):
  | string
  | null {
  if (gentle || matched === "exact" || matched === "alias") return null;
  const term = asTerm(said ?? label)
    .replace(HOW_IT_IS, "")
    .replace(SERVED, "");
  if (term.length > MOST_LETTERS || LISTED.test(term)) return null;
  const done = workOfDoer(term);
  if (done !== null && done.length <= MOST_LETTERS) return done;
  if (isPerson(pluralize.singular(term))) return null;
  if (isActivity(term) || DONE.test(term)) return term;
  const things = thingsOf(term, cluster === "food");
  // Workshops in the plural are taken part in.
  return things === null || (isPlaceTerm(things) && !/ workshops$/.test(things)) ? null : things;
}
