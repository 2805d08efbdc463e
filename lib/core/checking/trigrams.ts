import { normalizePlain } from "./normalize-plain";

/** Letters and digits only, folded to lower case without accents, one space between words. */
export function normalizeText(text: string): string {
  const plain = normalizePlain(text);
  if (plain !== null) return plain;
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The set of three-character windows of each word, padded as pg_trgm does ("  word "). */
export function trigramsOf(normalized: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of normalized.split(" ")) {
    if (word === "") continue;
    const padded = `  ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) trigrams.add(padded.slice(i, i + 3));
  }
  return trigrams;
}

/** Jaccard similarity of two sets, 0 to 1; two empty sets are 0. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}
