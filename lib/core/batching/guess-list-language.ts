import { eld } from "eld/extrasmall";
import { languageName } from "../language-tag";
import type { ListLanguage } from "./report-shapes";

/** Fewer letters tell too little. */
const LEAST_LETTERS = { headers: 18, values: 40 };
/** Lists of nouns in any of six languages score 0.66 and more, headers 0.7; English ones with foreign dishes 0.59 at most. */
const CERTAIN = 0.63;
/** English scores less than this part of the best in what is not English. */
const AS_GOOD = 0.9;

/** The language that texts are surely in, "en" among them; null when nobody can tell. */
function detect(texts: readonly string[], leastLetters: number): string | null {
  const text = texts.join(", ");
  if ((text.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return null;
  const result = eld.detect(text);
  const scores = result.getScores();
  const best = scores[result.language] ?? 0;
  if (best < CERTAIN) return null;
  return (scores.en ?? 0) >= best * AS_GOOD ? "en" : result.language;
}

/** The language that a list is in where it is not English, its headers first; null when it is, or nobody can tell. */
export function guessListLanguage(list: {
  headers: readonly string[];
  values: readonly string[];
}): ListLanguage | null {
  for (const from of ["headers", "values"] as const) {
    const language = detect(list[from], LEAST_LETTERS[from]);
    if (language !== null && language !== "en") return { language, name: languageName(language), from };
  }
  return null;
}
