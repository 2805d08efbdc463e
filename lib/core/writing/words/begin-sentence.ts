/** An owner's words as they begin a sentence: with a capital, but for a brand's own spelling ("iPhone repairs"). */
export function beginSentence(words: string): string {
  return /^\p{Ll}[\p{Ll}\p{M}'’-]*(?![\p{L}\p{N}])/u.test(words)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}
