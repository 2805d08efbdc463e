import { foldTradeWords } from "./fold-trade-words";
import { isForeignHead, PLAIN_WORDS } from "./head-words";
import { FOR_WHOM, HOW } from "./how-words";
import { isActivity, isPerson, isPlaceTerm } from "./word-trade";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(foldTradeWords));

/** Several words that say how, when or for whom only together. */
const PHRASES =
  / (?:near me|same day|next day|late night|open late|early morning|by appointment|on site|at home|home visits?|house calls?|call ?outs?|walk ?ins?(?: welcome)?|drive (?:thru|through|in)|while you wait|pick ?up(?: and delivery)?|collection and delivery|self service|second hand|wood fired|live music|plus size|fine line|fine dining|small plates|small (?:jobs?|moves?|business)|solo walks|group walks|one to one|one on one|first time buyers?|pets? ok|made to order|24 hours? \d+|\d+ ?(?:\+|plus)?(?: \d+)?(?: years?)?)$/;
/** What is made for a trade or sold to it, and what it does not do itself. */
const THINGS = words(
  `chair chairs stool stools table tables furniture uniform uniforms apron aprons tool tools kit wear clothing clothes shoe
  shoes app apps software website websites lead leads insurance job jobs franchise flooring floor packaging box boxes oven
  ovens machine machines parts accessories display displays mat mats mirror mirrors gift gifts photography equipment supply
  supplies book books guide guides blog podcast news magazine directory jokes costume costumes topper toppers knife knives
  paper album albums frame frames model models toy toys song songs museum course courses training class classes lesson
  lessons recruitment agency holiday holidays travel tour tours hire rental design merchandise products music block pole cape tape`,
);

/** "Immigration" and "lighting" are what somebody knows of; these are done, and by somebody else. */
const DONE = /(?:ing|repair|hire|rental|removal|installation|restoration|production|construction|support)$/;
/** A firm has no door, but a name of its own. */
const FIRM = /(?:^| )(?:firm|agency|company|practice|service|truck|van)$/;

const isQualifier = (word: string) => HOW.has(word) || FOR_WHOM.has(word) || PLAIN_WORDS.has(word);
const isPlace = (name: string) => isPlaceTerm(name) || FIRM.test(name);
const isHead = (word: string) =>
  isForeignHead(word) || THINGS.has(word) || isPerson(word) || isPlaceTerm(word) || DONE.test(word);

/** A folded name without the words after it that say only how or when; the same name where there are none. */
function withoutHow(name: string): string {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (!name.includes(" ")) return name;
  const cut = PHRASES.test(name) ? name.replace(PHRASES, "") : HOW.has(last) ? name.slice(0, -last.length - 1) : name;
  return cut === name ? name : withoutHow(cut);
}

/** "Dog grooming salon, small dogs only": what is before an "only" says which, at most so many words. */
const MOST_ONLY = 3;

function* beforeOnly(name: string): Generator<string> {
  const all = name.split(" ");
  if (all.at(-1) !== "only") return;
  for (let cut = 1; cut <= MOST_ONLY + 1 && cut < all.length; cut++) yield all.slice(0, -cut).join(" ");
}

/** What a phrase may be read as when its head is not its last word. */
export interface FrontedName {
  name: string;
  /** True where only a name that is known as it stands will do: "swimming lessons" for adults. */
  asItStands: boolean;
}

/** "Barber fades", "hair salon balayage": a speciality, where the word is none that ends a trade's name. */
function isSaidOfHead(head: string, rest: readonly string[]): boolean {
  const isNamed = isPerson(head) || (head.includes(" ") && isPlace(head));
  return isNamed && rest[0] !== "made" && !rest.some((word) => !isQualifier(word) && isHead(word));
}

/** The names before words that say only which, how, when or for whom, the longest first. `phrase` is folded. */
export function* namesBeforeTail(phrase: string): Generator<FrontedName> {
  const bare = withoutHow(phrase);
  if (bare !== phrase) yield { name: bare, asItStands: false };
  for (const name of beforeOnly(phrase)) yield { name, asItStands: false };
  const all = bare.split(" ");
  for (let end = all.length - 1; end > 0; end--) {
    const rest = all.slice(end);
    const name = all.slice(0, end).join(" ");
    const isNoun = isPerson(name) || isPlace(name);
    // "Jewelry buyer": who comes after what is sold deals in it.
    if (!isNoun && isPerson(rest.at(-1) ?? "")) continue;
    if (rest.every(isQualifier)) yield { name, asItStands: !(isNoun || isActivity(name)) };
    else if (isSaidOfHead(name, rest)) yield { name, asItStands: false };
  }
}
