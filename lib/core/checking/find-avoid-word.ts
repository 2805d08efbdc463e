import { normalizeText } from "./trigrams";

/** Makes the finder of the owner's avoid words: whole words or phrases, without case or accents; null when none is there. */
export function createAvoidWordFinder(avoidWords: readonly string[]): (text: string) => string | null {
  const phrases = avoidWords
    .map((word) => ({ word, phrase: normalizeText(word) }))
    .filter(({ phrase }) => phrase !== "");
  if (phrases.length === 0) return () => null;
  return (text) => {
    const haystack = ` ${normalizeText(text)} `;
    // The plural of an avoided word is avoided too.
    return (
      phrases.find(({ phrase }) => haystack.includes(` ${phrase} `) || haystack.includes(` ${phrase}s `))?.word ?? null
    );
  };
}
