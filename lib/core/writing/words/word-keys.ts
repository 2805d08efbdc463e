/** How many letters of a word tell it from most others: "faucet" and "faucets" are found by "fau". All keys are as long, so that none begins with another. */
const LETTERS = 3;
const keyOf = (word: string) => word.slice(0, LETTERS).toLowerCase();

/** A pattern's source without what only looks around: `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`. */
function withoutLooks(source: string): string {
  let depth = 0;
  let kept = "";
  for (let at = 0; at < source.length; at++) {
    const isEscaped = source[at - 1] === "\\";
    if (depth === 0 && /^\(\?<?[=!]/.test(source.slice(at, at + 4))) depth = 1;
    else if (depth === 0) kept += source[at];
    else if (!isEscaped && source[at] === "(") depth++;
    else if (!isEscaped && source[at] === ")") depth--;
  }
  return kept;
}

const alternativesOf = (source: string): string[] => {
  const parts = [""];
  let depth = 0;
  for (const char of source) {
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (char === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
};

/** The longest word that has to stand in whatever an alternative matches, or null. */
function neededWord(alternative: string): string | null {
  // Groups, classes and what may be left out say nothing for sure.
  let plain = alternative.replace(/\\b/g, "").replace(/\[[^\]]*\]/g, "#");
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)[?*+]?/g, "#");
  plain = plain.replace(/[a-z ][?*]/gi, "#").replace(/\\./g, "#");
  const words = [...plain.matchAll(/(?<![a-z#])[a-z]+(?![a-z])/gi)]
    .filter(({ 0: word }) => word.length >= LETTERS)
    .map(([word]) => word);
  return words.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The beginnings of words one of which stands in every text that a pattern matches; null where that cannot be told. */
export function wordKeysOf(pattern: RegExp): string[] | null {
  const words = alternativesOf(withoutLooks(pattern.source)).map(neededWord);
  return words.includes(null) ? null : words.map((word) => keyOf(word ?? ""));
}

/** A pattern that finds the beginnings in a lower-case text; the engine looks for many plain words as for one. */
const anyOf = (keys: readonly string[]) => new RegExp(`\\b(?:${[...new Set(keys)].sort().join("|")})`, "g");

/** Makes the test whether any of many patterns matches a text: only those whose words stand in it are tried. */
export function createAnyMatch(patterns: readonly RegExp[]): (text: string) => boolean {
  const always: RegExp[] = [];
  const byKey = new Map<string, RegExp[]>();
  for (const { source } of patterns) {
    const pattern = new RegExp(source, "i");
    const keys = wordKeysOf(pattern);
    if (keys === null) always.push(pattern);
    for (const key of keys ?? []) byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
  }
  const anyKey = anyOf([...byKey.keys()]);
  return (text) =>
    always.some((pattern) => pattern.test(text)) ||
    (text.toLowerCase().match(anyKey) ?? []).some((key) => byKey.get(key)?.some((pattern) => pattern.test(text)));
}
