const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ə: "a",
};
const ABBREVIATIONS: Record<string, string> = { st: "saint", ste: "sainte", ft: "fort", mt: "mount" };

/** Lower case, without accents and punctuation, one space between words: "Saint-Étienne" and "saint etienne" are one. */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþıħə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʻʼ`´".]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "St.Albans" has a space that nobody typed. */
const GROWN = /\b(st|ste|ft|mt)\.(?=\p{L})/giu;

/** The key under which a place name is found: folded words with "St", "Ft" and "Mt" written out. */
export function foldPlaceName(text: string): string {
  return foldWords(text.replace(GROWN, "$1. ")).replace(/\b(st|ste|ft|mt)\b/g, (word) => ABBREVIATIONS[word] ?? word);
}
