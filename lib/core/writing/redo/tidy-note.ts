import { ORDINARY_WORDS } from "../../ordinary-words";
import { FOREIGN, FOREIGN_AND } from "./foreign-words";
import { KNOWN_WORDS } from "./manner-words";
import { BETWEEN_WISHES } from "./wish-words";

const KNOWN = new Set(KNOWN_WORDS);
/** Shorter words are too near to too many others. */
const LEAST_MENDED = 6;
const LEAST_TYPED = 5;
/** Words of their own that are one letter from a wish. */
const NO_SLIPS = new Set("spelling dialect causal shorted locale".split(" "));

/** How people type. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[’`]/g, "'"],
  [/(\p{L})\1{2,}/giu, "$1"],
  [/\b(do|does|is|are|was|did|should|ca|wo|have|has|could|would)nt\b/gi, "$1n't"],
  [/\b(?:do) ?n'?o?t\b(?! know)/gi, "don't"],
  [/\bdont\b/gi, "don't"],
  [/\b(?:its|it is|thats|that is)(?= )/gi, "it's"],
  [/\b(?:this|that)'s\b/gi, "it's"],
  [/\b(is|are|was|does|do|did|has|have|should) not\b/gi, "$1n't"],
  [/\bit's not\b/gi, "it isn't"],
  [/\b(?:pls|plz|plse|pleese|kindly)\b/gi, " "],
  [/(?:^|(?<=\s))w\/o\b/gi, "without"],
  [/\babit\b/gi, "a bit"],
  [
    /\b(?:to|2)(?= (?:long|short|formal|stiff|funny|playful|boring|salesy|pushy|wordy|serious|cold|casual|bold|many|much)\b)/gi,
    "too",
  ],
  [/\bshort (?:and|&|n) sweet\b/gi, "short"],
  [/\b(call|calls)[- ]to[- ](action|actions)\b/gi, "$1 to $2"],
  [/\btoo?(?=(?:long|short|formal|boring|funny|much|many|stiff|salesy|pushy)\b)/gi, "too "],
  [/\bemojies\b/gi, "emojis"],
  [/(?:^|(?<=\s))#+(?=\s|$)/g, "hashtags"],
  [/\bppl\b/gi, "people"],
  [/\bwheres\b/gi, "where's"],
];

/** "Less bread more cake" are two wishes, without a comma. */
const LESS_AND_MORE =
  /(?<=^(?:less|fewer|more|too) (?:(?!a |bit |much |even |way |and |or |little |some |lot |with )[\p{L}'-]+ )+)(?=(?:more|less) \p{L})/iu;

/** What stands before a wish and is none. */
const COURTESY =
  /^(?:(?:hi|hello|hey|dear|ok|okay|well|thanks|thank you|sorry|actually|maybe|perhaps|also|just|now|and|but|then|plus|so|hmm+|um|no,|oh|bella|please|again)\b[ ,:-]*|(?:can|could|would|will|can't|couldn't|won't) (?:you|u|we|i|it)(?: (?:maybe|perhaps|just|also|try to|have|be))*(?: mind)? |(?:i|we)(?:'d| would)? (?:really |just )?(?:like|love|prefer|want|need|wish)(?: for)? (?:you to|it to(?: be)?|this to(?: be)?) |(?:i|we) (?:think|feel|find|guess|said|say|mean)(?: that)? |(?:you|it) (?:should|must|could) )+/i;

/** "Isn't it too long?" says that it is; "a joke would be nice" asks for one. */
const ASKED_WHETHER =
  /^(?:(?:don't|do) you (?:think|find)(?: that)? |(?:isn't|aren't|is|are) (?:it|this|that|they) (?=(?:a (?:bit|little) )?(?:way |far )?(?:too|over)))/i;
const WOULD_BE = / would be (?:nice|good|great|lovely|better|cool|fine|fun)$/i;

/** True of what asks for nothing but another version. */
export const asksForNothing = (part: string): boolean =>
  part === "" ||
  /^(?:(?:please|thanks|thank you|thx|cheers|ta|hi|hello|hey|dear|bella|ok|okay|great|nice|good|again|so much|very much|sorry|try|once more|one more time|redo|rewrite|write|it|this|do|another|version|one|new|a|an|the|i|we|don't|like|hate|that|no|nope|not|much|is|was|it's|almost|there|perfect|love|lovely|looks|look|sounds|fine|better|meh|ugh|rubbish|bad|terrible|awful|crap|horrible)\b[\s,]*)+$/i.test(
    part,
  );

/** Whether one letter changed, added, left out or swapped makes the same word. */
function isSlipOf(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const [a, b] = [typed.slice(at), word.slice(at)];
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || isSwapped;
}

function mendWord(word: string): string {
  if (word.length < LEAST_TYPED || NO_SLIPS.has(word) || KNOWN.has(word) || ORDINARY_WORDS.has(word)) return word;
  // "Mentions", "length" and "staff" are words of their own: most such pairs are short or one begins the other.
  const isMeant = (known: string) =>
    known.length >= LEAST_MENDED &&
    known[0] === word[0] &&
    !word.startsWith(known) &&
    !known.startsWith(word) &&
    isSlipOf(word, known);
  return KNOWN_WORDS.find(isMeant) ?? word;
}

/** A part of a note as it would be written with care: spelling, contractions, and no courtesy before it. */
export function tidyPart(part: string): string {
  const typed = [...FOREIGN, ...TYPED].reduce((text, [pattern, by]) => text.replace(pattern, by), part);
  const bare = typed
    .replace(/\s+/g, " ")
    .trim()
    .replace(ASKED_WHETHER, "")
    .replace(COURTESY, "")
    .replace(WOULD_BE, "")
    .replace(/[\s,:-]+$/, "");
  // A capital begins a name, which is nobody's slip.
  return bare.replace(/(?<![\p{L}\p{N}'-])\p{Ll}+(?![\p{L}\p{N}'-])/gu, mendWord);
}

/** "No !!!": a mark that is spoken of ends no sentence. */
const SHOUTED = /\b(no|less|fewer|without|many|remove|remove the|stop the|those|all the)\s+["“]?!+["”]?/gi;

/** The single wishes of a note, in the owner's words. */
export function listParts(instruction: string): string[] {
  const parts = instruction
    .replace(SHOUTED, "$1 exclamation marks")
    .replace(FOREIGN_AND, ", ")
    .split(BETWEEN_WISHES)
    .map((part) =>
      part
        .replace(/\bplease\b/gi, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^(?:and|but|then|also|plus(?! (?:court|long|form|dr[oô]le|amus|chal|s[eé]ri)))\s+/i, ""),
    );
  return parts.filter((part) => part !== "").flatMap((part) => part.split(LESS_AND_MORE));
}
