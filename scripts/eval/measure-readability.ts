const VOWEL_GROUPS = /[aeiouy]+/g;

/** Syllables of an English word, by its vowel groups; a silent last "e" does not count. */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  const spoken = plain.replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxz])es$/, "");
  return Math.max(1, spoken.match(VOWEL_GROUPS)?.length ?? 0);
}

/** Flesch reading ease of an English text: 60 to 70 is plain, 80 and more is easy, below 50 is hard (Flesch 1948). */
export function measureReadability(text: string): number {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const sentences = text.split(/[.?!…:]+(?:\s|$)|\n+/).filter((part) => /\p{L}/u.test(part)).length;
  if (words.length === 0 || sentences === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}
