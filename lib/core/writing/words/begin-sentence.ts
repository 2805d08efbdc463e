/** An owner's words as they begin a sentence: with a capital, but for a brand's own spelling ("iPhone repairs"). */
export function beginSentence(words: string): string {
  return /^\p{Ll}[\p{Ll}\p{M}'’-]*(?![\p{L}\p{N}])/u.test(words)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

/** A text of the owner's as whole sentences. */
export function asSentences(given: string): string {
  const text = beginSentence(given);
  return text === "" || /[.?!…]$/.test(text) ? text : `${text}.`;
}
