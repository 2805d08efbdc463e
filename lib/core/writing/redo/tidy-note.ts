import { ORDINARY_WORDS } from "../../ordinary-words";
import { KNOWN_WORDS } from "./manner-words";
import { BETWEEN_WISHES } from "./wish-words";

const KNOWN = new Set(KNOWN_WORDS);
/** Shorter words are too near to too many others. */
const LEAST_MENDED = 5;

/** How people type. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[’`]/g, "'"],
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
  [/\bemojies\b/gi, "emojis"],
];

/** What stands before a wish and is none. */
const COURTESY =
  /^(?:(?:hi|hello|hey|dear|ok|okay|well|thanks|thank you|sorry|actually|maybe|perhaps|also|just|now|and|but|then|plus|so|hmm+|um|no,|oh|bella|please|again)\b[ ,:-]*|(?:can|could|would|will|can't|couldn't|won't) (?:you|u|we|i|it)(?: (?:maybe|perhaps|just|also|try to|have|be))*(?: mind)? |(?:i|we)(?:'d| would)? (?:really |just )?(?:like|love|prefer|want|need|wish)(?: for)? (?:you to|it to(?: be)?|this to(?: be)?) |(?:i|we) (?:think|feel|find|guess|said|say|mean)(?: that)? |(?:you|it) (?:should|must|could) )+/i;

/** True of what asks for nothing but another version. */
export const asksForNothing = (part: string): boolean =>
  part === "" ||
  /^(?:(?:please|thanks|thank you|thx|cheers|ta|hi|hello|hey|dear|bella|ok|okay|great|nice|good|again|so much|very much|sorry|try|once more|one more time|redo|rewrite|write|it|this|do|another|version|one|new|a|an|the|i|we|don't|like|hate|that|no|nope|not|much)\b[\s,]*)+$/i.test(
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
  if (word.length < LEAST_MENDED || KNOWN.has(word) || ORDINARY_WORDS.has(word)) return word;
  return KNOWN_WORDS.find((known) => known.length >= LEAST_MENDED && isSlipOf(word, known)) ?? word;
}

/** A part of a note as it would be written with care: spelling, contractions, and no courtesy before it. */
export function tidyPart(part: string): string {
  const typed = TYPED.reduce((text, [pattern, by]) => text.replace(pattern, by), part);
  const bare = typed
    .replace(/\s+/g, " ")
    .trim()
    .replace(COURTESY, "")
    .replace(/[\s,:-]+$/, "");
  // A capital begins a name, which is nobody's slip.
  return bare.replace(/(?<![\p{L}\p{N}'-])\p{Ll}+(?![\p{L}\p{N}'-])/gu, mendWord);
}

/** The single wishes of a note, in the owner's words. */
export function listParts(instruction: string): string[] {
  const parts = instruction.split(BETWEEN_WISHES).map((part) =>
    part
      .replace(/\bplease\b/gi, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^(?:and|but|then|also|plus)\s+/i, ""),
  );
  return parts.filter((part) => part !== "");
}
