import { isRightArticle } from "./article-for";

// "A" only where a sentence starts: "vitamin A is" and "plan A works" are not articles. Capitalised words after an
// article are names or abbreviations ("an MRI", "a Ueberweg"), which no rule of spelling gets right.
const ARTICLE = /(?:(?<=^|[.!?…:]\s|\n)(A|An)|(?<![\w'’.-])(a|an))\s+(\d+(?:st|nd|rd|th)?|\p{Ll}[\p{Ll}'’]+)/gu;
/** The first "a" that should be "an" or the reverse, as written ("a hour"); null when all are right. */
export function findWrongArticle(text: string): string | null {
  for (const [match, upper, lower, word] of text.matchAll(ARTICLE)) {
    const article = (upper ?? lower ?? "").toLowerCase();
    if (word !== undefined && !isRightArticle(article, word)) return match;
  }
  return null;
}
