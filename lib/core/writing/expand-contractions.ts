// Only contractions with one reading: "it's" may be "it has", "they'd" may be "they had".
const FULL: Readonly<Record<string, string>> = {
  "can't": "cannot",
  "won't": "will not",
  "don't": "do not",
  "doesn't": "does not",
  "didn't": "did not",
  "isn't": "is not",
  "aren't": "are not",
  "wasn't": "was not",
  "weren't": "were not",
  "hasn't": "has not",
  "haven't": "have not",
  "wouldn't": "would not",
  "shouldn't": "should not",
  "couldn't": "could not",
  "you'll": "you will",
  "we'll": "we will",
  "they'll": "they will",
  "you're": "you are",
  "we're": "we are",
  "they're": "they are",
};
const CONTRACTION = /[A-Za-z]+['’](?:t|ll|re)(?![A-Za-z])/g;
const SENTENCE = /[^.?!]+[.?!]*/g;

/**
 * "You'll" as "you will", for the professional tone. Questions and quoted speech keep their contractions
 * ("Don't you…" has no full form in that order).
 */
export function expandContractions(text: string): string {
  if (!/['’]/.test(text)) return text;
  return text.replace(SENTENCE, (sentence) => {
    if (sentence.includes("?") || /["“]/.test(sentence)) return sentence;
    return sentence.replace(CONTRACTION, (word) => {
      const full = FULL[word.toLowerCase().replace("’", "'")];
      if (full === undefined) return word;
      return word.charAt(0) === word.charAt(0).toUpperCase() ? full.charAt(0).toUpperCase() + full.slice(1) : full;
    });
  });
}
