import { foldWords } from "../../places/fold-place-name";
import { distanceWithin } from "../../trades/edit-distance";
import { TONES, type Tone } from "../../vocabulary";
import { listWords, type OptionalReading, quoteValue } from "./cell-reading";
import { TONE_NAMES, TONE_SYNONYMS } from "./tone-words";

const wordsOf = (words: Readonly<Record<Tone, string>>) =>
  new Map(TONES.flatMap((tone) => words[tone].split(" ").map((word) => [word, tone] as const)));
const NAMES = new Map([...TONES.map((tone) => [tone as string, tone] as const), ...wordsOf(TONE_NAMES)]);
const SYNONYMS = wordsOf(TONE_SYNONYMS);
/** Before a word they say what the tone is not, also with a word between ("not too formal"). */
const NOT = new Set(
  "not never no non less without avoid dont isnt nicht kein keine nie ohne pas sans jamais sin nunca senza mai sem niet geen zonder".split(
    " ",
  ),
);
const BETWEEN = new Set("too so very overly zu so sehr trop tres demasiado muy troppo molto muito te al".split(" "));
const LEAST_LETTERS = 5;

function isDenied(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? "";
  return NOT.has(before) || (BETWEEN.has(before) && NOT.has(words[index - 2] ?? ""));
}

/** The tone that a word names, a slip of the pen away too. */
function findNamed(word: string): Tone | null {
  const known = NAMES.get(word);
  if (known || word.length < LEAST_LETTERS) return known ?? null;
  const slip = [...NAMES].find(([name]) => name.length >= LEAST_LETTERS && distanceWithin(word, name, 1) !== null);
  return slip?.[1] ?? null;
}

/** The first tone that is named, else the first that a word comes near to; null where none does. */
function findTone(words: readonly string[]): Tone | null {
  const meant = words.filter((_, index) => !isDenied(words, index));
  const first = (find: (word: string) => Tone | null) => meant.map(find).find((tone) => tone !== null) ?? null;
  return first(findNamed) ?? first((word) => SYNONYMS.get(word) ?? null);
}

/** A tone by its name in any of the languages; what only comes near to one is a guess, and what does not is left out. */
export function readTone(text: string): OptionalReading<Tone> {
  const words = foldWords(text).split(" ");
  const named = NAMES.get(words.join(" "));
  if (named) return { value: named };
  const tone = findTone(words);
  const choose = `The tones are ${listWords(TONES)}.`;
  if (tone) return { value: tone, guess: `${quoteValue(text)} is read as ${tone}. ${choose}` };
  return { unread: `${quoteValue(text)} is no tone that Bella knows, so the usual one is taken. ${choose}` };
}
