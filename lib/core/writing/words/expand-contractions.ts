const FULL: Readonly<Record<string, string>> = {
  "can't": "cannot",
  "won't": "will not",
  "shan't": "shall not",
  "let's": "let us",
  "i'm": "I am",
};
/** What stands before the apostrophe where "'s" is a verb; after other words it is mostly a genitive ("nobody's"). */
const BEFORE_S = /^(?:it|that|this|there|here|what|who|where|when|how|he|she)$/i;
// After these "'s" is "has" and "'d" is "had"; after all else "is" and "would".
const PERFECT = /^\s+(?:been|got|had|become|changed|stopped|worked|happened|known|mentioned|better)\b/;
const ENDINGS: Readonly<Record<string, string>> = { ll: "will", re: "are", ve: "have", m: "am" };
const CONTRACTION = /([A-Za-z]+)['’](t|ll|re|ve|m|s|d)(?![A-Za-z])/g;
/** "Don't you", "who'd you": the full form would stand in another order. */
const ASKS = /^\s+(?:you|we|they|it|he|she|I|your|our|their|the|that|this|these|people|anybody|somebody)\b/;
const SENTENCE = /[^.?!]+[.?!]*/g;

/** The full form of a contraction with what follows it, or null where there is none. */
function fullForm(base: string, ending: string, after: string): string | null {
  const known = FULL[`${base}'${ending}`.toLowerCase()];
  if (known !== undefined) return known;
  const isPerfect = PERFECT.test(after);
  switch (ending) {
    case "t":
      return /..n$/.test(base) && base !== "ain" ? `${base.slice(0, -1)} not` : null;
    case "s":
      return BEFORE_S.test(base) ? `${base} ${isPerfect ? "has" : "is"}` : null;
    case "d":
      return ASKS.test(after) ? null : `${base} ${isPerfect ? "had" : "would"}`;
    default:
      return `${base} ${ENDINGS[ending]}`;
  }
}

const likeCase = (full: string, word: string) =>
  word.charAt(0) === word.charAt(0).toUpperCase() ? full.charAt(0).toUpperCase() + full.slice(1) : full;

/**
 * "You'll" as "you will", for tones without contractions. Quoted speech keeps its own, and so does a question whose
 * full form would need another order ("Don't you…").
 */
export function expandContractions(text: string): string {
  if (!/['’]/.test(text)) return text;
  return text.replace(SENTENCE, (sentence) => {
    if (/["“]/.test(sentence)) return sentence;
    return sentence.replace(CONTRACTION, (word, base: string, ending: string, at: number) => {
      const after = sentence.slice(at + word.length);
      if (ending === "t" && sentence.includes("?") && ASKS.test(after)) return word;
      const full = fullForm(base, ending, after);
      return full === null ? word : likeCase(full, word);
    });
  });
}
