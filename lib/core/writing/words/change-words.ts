// With the article before it, which may have to change with the word.
const WORD = /(?:\b(an?) )?\b([A-Za-z]+)/gi;
/** The rule behind most of what Britain spells with s: any verb in -ize or -yze, and what is made of it. */
const IZE = /(?<=[a-z]{2}[iy])z(?=(?:e|es|ed|ing|er|ers|ation|ations|able|ational)$)/;
const NO_IZE = /(?:^|re|down|over|up|out|under|cap|mid|super)siz|priz|seiz|maiz|baiz/;

/** A word in the capitals of another. */
export function likeCase(pattern: string, word: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase()) return word.toUpperCase();
  const first = pattern[0] ?? "";
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const VOWEL = /^[aeio]|^u(?!ni|se)/i;

/** "An elevator" is "a lift": the article of a word that was put for another. */
function articleFor(article: string, word: string, other: string): string {
  if (VOWEL.test(word) === VOWEL.test(other)) return `${article} `;
  return `${article.charAt(0)}${VOWEL.test(other) ? "n" : ""} `;
}

/** Makes the function that puts one word for another: a country's own, and its spelling. */
export function createWordChanger(words: ReadonlyMap<string, string>, isBritish: boolean): (text: string) => string {
  const otherOf = (word: string) => {
    const known = words.get(word);
    if (known !== undefined || !isBritish || word.length < 6) return known;
    return IZE.test(word) && !NO_IZE.test(word) ? word.replace(IZE, "s") : undefined;
  };
  const holdsAny = new RegExp(`\\b(?:${[...words.keys()].sort().join("|")})\\b${isBritish ? "|[iy]z[eia]" : ""}`);
  const change = (text: string) =>
    text.replace(WORD, (whole, article: string | undefined, word: string) => {
      const other = otherOf(word.toLowerCase());
      if (other === undefined) return whole;
      return `${article === undefined ? "" : articleFor(article, word, other)}${likeCase(word, other)}`;
    });
  return (text) => (holdsAny.test(text.toLowerCase()) ? change(text) : text);
}
