import {
  ASKS,
  FUNCTION_WORDS,
  HEDGES,
  isAsking,
  LESS,
  NOTS,
  QUALITY_OF,
  type Quality,
  STATES,
  TEXT_NOUNS,
  TOO,
} from "./manner-words";
import type { RedoWish } from "./redo-wish";
import { ANGLE } from "./wish-words";

/** Phrases for another length that hold no word for it. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:cut|trim|pare|slim|strip|boil)(?: (?:it|this|that|the (?:text|post|caption)))?(?: (?:down|back|short|in half|by half))?$|\bhalf (?:as long|of (?:it|that|this)|the (?:length|size|words|text))|^to the point$|\b(?:nobody|no one|noone|who)(?: will| would| is going to| ever)? reads? (?:this|that|all|it)|\bget to the point|\bin (?:one|two|a few|fewer|less) (?:lines?|sentences?|words)|\bwall of text|\btl;?dr|\b(?:less|fewer|too (?:much|many)) (?:text|words?|writing|sentences?|lines?|info\w*|copy|blah)/,
    "shorter",
  ],
  [
    /\b(?:more|not enough|add) (?:text|words|info\w*|depth|substance|explanation|meat|context)|\b(?:twice|double) (?:as long|the length)|\bflesh (?:it |this )?out|^(?:say|write|tell)(?: \w+)? more$|\btoo little\b/,
    "longer",
  ],
  [
    /\b(?:spice|liven|jazz|brighten|lighten)(?: (?:it|this))? up|\bmore (?:life|energy|oomph|pizzazz|spark)|\blighten up/,
    "funnier",
  ],
  [
    /\b(?:(?:sounds?|reads?) like|less|very|too|no) (?:an? )?(?:robot|machine|bot|ai|computer|chat ?gpt)\b(?: wrote (?:it|this))?(?: words)?/,
    "stiff",
  ],
  [/\b(?:like an? (?:ad|advert|advertisement|commercial|sales pitch|salesman))\b|\bsales talk|\bhard sell/, "salesy"],
  [/\b(?:tone|calm|dial) (?:it|this) down/, "friendlier"],
  [/\btoo much detail|\btoo detailed/, "shorter"],
];

/** "Too much detail" is about detail, not more of it. */
const QUANTITIES: readonly (readonly [RegExp, string])[] = [
  [/\btoo (?:much|many) /g, "too "],
  [/\bnot enough (?:of )?/g, "isn't "],
  [/\b(?:a bit|a little|a lot|a touch|some) of\b/g, "of"],
];

/** The note with its idioms in plain words. */
function plainly(text: string): string {
  const idiom = IDIOMS.find(([pattern]) => pattern.test(text));
  if (idiom && (idiom[1] === "salesy" || !/\b(?:don't|never|not)\b(?! enough)/.test(text)))
    return text.replace(idiom[0], ` ${idiom[1]} `);
  return QUANTITIES.reduce((said, [pattern, by]) => said.replace(pattern, by), text);
}

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const has = (window: readonly string[], set: ReadonlySet<string>) => window.some((word) => set.has(word));
const OWNERS = new Set(["our", "the", "my", "your", "a", "an", "some", "this", "that"]);

/** "Warm bread", "our longer table": the adjective belongs to a thing that is no text. */
function isInName(tokens: readonly string[], at: number, window: readonly string[]): boolean {
  const next = tokens[at + 1];
  if (next === undefined || FUNCTION_WORDS.has(next) || TEXT_NOUNS.has(next) || QUALITY_OF.has(next)) return false;
  return !isAsking(tokens[at] ?? "") || OWNERS.has(window.at(-1) ?? "");
}

type Sign = 1 | 0 | -1;

/** Which way a fault is spoken of: nobody wants more of it. */
const signOfFault = (window: readonly string[]): Sign => (has(window, STATES) && has(window, NOTS) ? 0 : -1);

function signOfNegated(window: readonly string[], isWish: boolean): Sign {
  if (isWish) return 0;
  // "It isn't funny" misses what it speaks of; "not so funny" and "don't be funny" do not.
  return has(window, STATES) && !window.includes("so") && !has(window, new Set(["should", "shouldn't"])) ? 1 : -1;
}

/** Whether a word is wished for, complained of, or neither. */
function signOf(window: readonly string[], word: string, next: string | undefined): Sign {
  const isNegated = has(window, NOTS);
  if (has(window, LESS)) return isNegated ? 0 : -1;
  if (has(window, TOO)) return isNegated && has(window, STATES) ? 0 : -1;
  if (next === "enough") return isNegated ? 1 : 0;
  return signOfPlain(window, word, isNegated);
}

function signOfPlain(window: readonly string[], word: string, isNegated: boolean): Sign {
  const isWish = isAsking(word) || window.includes("more");
  if (isNegated) return signOfNegated(window, isWish);
  if (isWish || has(window, ASKS)) return 1;
  return has(window, STATES) || has(window, HEDGES) ? -1 : 1;
}

const isJoined = (window: readonly string[]) =>
  window.length > 0 && window.every((word) => /^(?:and|or|nor)$/.test(word));

/** "Don't make it shorter" turns down what nobody asked for: the length at least stays. */
function stay(wish: RedoWish, { more, less }: Quality, window: readonly string[]): void {
  if (!has(window, NOTS) || has(window, STATES)) return;
  const refused = has(window, LESS) ? less : more;
  if (refused?.shorter) wish.notShorter = true;
  if (refused?.longer) wish.notLonger = true;
}

/** What is said first holds: "short, but not too short". */
function apply(wish: RedoWish, quality: Quality, sign: Sign, window: readonly string[]): void {
  if (sign === 0) stay(wish, quality, window);
  const { more, less } = quality;
  const isMild = has(window, TOO) && has(window, NOTS);
  const wanted = sign === 1 ? more : sign === -1 ? less : null;
  if (wanted === null || (isMild && ((wanted.longer && wish.shorter) || (wanted.shorter && wish.longer)))) return;
  Object.assign(wish, wanted, wanted.tone && { tone: wish.tone ?? wanted.tone });
}

/**
 * Reads a wish or a complaint about the manner of the post, in lower case; false when it is about nothing known.
 * "Too", "less" and "not" turn it around, two of them do not; an adjective in the name of a thing is none.
 */
export function readManner(said: string, town: string, wish: RedoWish): boolean {
  const text = plainly(town === "" ? said : said.replaceAll(town.toLowerCase(), "local"));
  const tokens = tokensOf(text);
  let from = 0;
  let before = 1 as Sign;
  let isRead = false;
  for (const [at, word] of tokens.entries()) {
    const quality = QUALITY_OF.get(word);
    if (!quality) continue;
    const window = tokens.slice(from, at);
    if (isInName(tokens, at, window)) continue;
    const isSame: boolean = isJoined(window) && before === -1 && !isAsking(word);
    const sign: Sign = isSame
      ? before
      : quality.more === null
        ? signOfFault(window)
        : signOf(window, word, tokens[at + 1]);
    apply(wish, quality, sign, window);
    from = at + 1;
    before = sign;
    isRead = true;
  }
  if (!isRead && ANGLE.test(text)) {
    wish.differentAngle = true;
    return true;
  }
  return isRead;
}

/** Whether a thing is a manner of the post and no thing: "more detail", "some humor", "a warm tone". */
export const isAllManner = (thing: string): boolean => {
  const tokens = tokensOf(plainly(thing.toLowerCase()));
  return (
    tokens.some((word) => QUALITY_OF.has(word)) &&
    tokens.every((word) => QUALITY_OF.has(word) || FUNCTION_WORDS.has(word) || TEXT_NOUNS.has(word) || HEDGES.has(word))
  );
};
