import { eld } from "eld/extrasmall";

/** Fewer letters tell too little: "Salt or sugar?" could be anybody's. */
const LEAST_LETTERS = 40;
/** A letter of these scripts is a syllable or a word. */
const DENSE = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;
const DENSE_WEIGHT = 3;
/** Made-up words, lists of names and languages that the detector has never met score less for everything; posts score 0.66 and more. */
const CERTAIN = 0.64;
/** Letters of another script tell nearly everything. */
const CERTAIN_BY_SCRIPT = 0.4;
/** The text's own language scores at least 0.97 of the best in 150 letters, with brand names a little less; another one, unless it is a near relation, under this. */
const AS_GOOD = 0.8;
/** English of a post scores 0.76 and more; the best that English scores in a text of any other language is 0.64. */
const SURELY_ENGLISH = 0.68;

/** What the detector calls languages that it knows under another name or by a near relation. */
const KNOWN_AS: Readonly<Record<string, readonly string[]>> = {
  nb: ["no", "da"],
  nn: ["no", "da"],
  id: ["ms"],
  fil: ["tl"],
  sr: ["sr", "hr"],
  bs: ["hr", "sr"],
  yue: ["zh"],
  gsw: ["de"],
  lb: ["de"],
  af: ["nl"],
  gl: ["pt", "es"],
};
const KNOWN: ReadonlySet<string> = new Set(Object.values(eld.info().Languages));
/** A tag is a text from outside: no more of them are kept. */
const MOST_TAGS = 200;
const NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** Words that are English and nothing else that stands in Latin letters. Dutch has "of", "open" and "half", German "will". */
const ONLY_ENGLISH = new RegExp(
  `\\b(?:${[
    "the|and|your|you|with|that|this|what|when|which|from|they|it's|don't|every|our",
    "it|if|how|why|who|where|there|their|them|then|than|these|those|could|should|would|not|only|each|because",
    "through|before|while|without|into|after|about|between|beside|behind|across|above|against|never|always",
    "being|looking|holding|standing|someone|something|people|next|first|two|three|empty|small|white|wooden",
  ].join("|")})\\b`,
  "gi",
);
/** So many letters to one of those words, at most: a post in another language with an English name in it has far fewer of them. */
const LETTERS_A_WORD = 40;

/** Whether a text is English beyond doubt: nearly every text is, and to ask the detector takes sixty times as long. */
function isPlainlyEnglish(text: string): boolean {
  const found = text.match(ONLY_ENGLISH)?.length ?? 0;
  return found > 1 && found * LETTERS_A_WORD >= text.length;
}

// A batch asks about the same few languages all the time, and a locale is slow to make.
const kept = <T>(make: (tag: string) => T) => {
  const known = new Map<string, T>();
  return (tag: string): T => {
    const value = known.has(tag) ? (known.get(tag) as T) : make(tag);
    if (known.size < MOST_TAGS) known.set(tag, value);
    return value;
  };
};

/** A tag's usual script, or null for none we know. */
const scriptOf = kept((tag: string): string | null => new Intl.Locale(tag).maximize().script ?? null);

/** The detector's names for a language; empty for one that it does not know, or not in that script. */
const namesOf = kept((tag: string): readonly string[] => {
  const { language } = new Intl.Locale(tag);
  // Serbian is at home in both its scripts, Chinese in both of its own.
  const isUsual = scriptOf(tag) === scriptOf(language) || language === "sr" || language === "zh";
  const names = KNOWN_AS[language] ?? [language];
  // "ku" is the detector's Kurdish in Arabic script alone.
  return isUsual && language !== "ku" ? names.filter((name) => KNOWN.has(name)) : [];
});

const ownWords = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\{[^{}]*\}/g, " ")
    .replace(/#[\p{L}\p{M}\p{N}_]+/gu, " ");

function isLongEnough(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const dense = text.match(DENSE)?.length ?? 0;
  return letters + dense * (DENSE_WEIGHT - 1) >= LEAST_LETTERS;
}

/** A sentence in another language has hardly one of those words. */
const LETTERS_A_WORD_ALONE = 60;
const LATIN = /^[ -\u024f\u2010-\u203a]*$/;
/** Sentences that end as such: a list of dishes, a title or a cry is in any language. */
const SENTENCES = /[^.!?…。！？\n]+[.!?…。！？]/g;

/** The language of the first whole sentence that is surely in another one than the text's; null for none. */
export function findForeignSentence(text: string, tag: string): string | null {
  const sentences = text.match(SENTENCES) ?? [];
  // A text of one sentence was judged as a whole.
  if (sentences.length < 2) return null;
  const english = namesOf(tag).includes("en");
  for (const sentence of sentences) {
    if (sentence.length < LEAST_LETTERS && LATIN.test(sentence)) continue;
    if (english && (sentence.match(ONLY_ENGLISH)?.length ?? 0) * LETTERS_A_WORD_ALONE >= sentence.length) continue;
    const other = findOtherLanguage(sentence, tag);
    if (other !== null) return other;
  }
  return null;
}

/**
 * The language that a post's text is surely in instead of the one asked for, by its English name; null when it is that
 * one, or when nobody can tell: too short a text, a near relation (Spanish and Portuguese), a language the detector does
 * not know. For those it tells English, which is what models fall back to.
 * @param tag the language asked for
 */
export function findOtherLanguage(text: string, tag: string): string | null {
  const words = ownWords(text);
  const names = namesOf(tag);
  if ((names.includes("en") && isPlainlyEnglish(words)) || !isLongEnough(words)) return null;
  const result = eld.detect(words);
  // No other scores more, and to work out what all score takes a quarter of the time.
  if (names.includes(result.language)) return null;
  const scores = result.getScores();
  const best = scores[result.language] ?? 0;
  const certain = scriptOf(result.language || "en") === "Latn" ? CERTAIN : CERTAIN_BY_SCRIPT;
  const isOther =
    names.length === 0
      ? result.language === "en" && best >= SURELY_ENGLISH
      : best >= certain && Math.max(...names.map((name) => scores[name] ?? 0)) < best * AS_GOOD;
  return isOther ? (NAMES.of(result.language) ?? result.language) : null;
}
