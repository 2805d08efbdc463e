/** Quotation marks, dashes, dots and signs of trade that stand side by side in any Western text. */
const USUAL = "‘’“”–—…•·«»°©®™€£";
/** Beyond ASCII, without the space that does not break. */
const FOREIGN = /[^\0-\u007f\u00a0]/gu;

/** What Western texts do not do with their letters, and texts of other encodings do when they are read as Windows-1252. */
const STRANGE = new RegExp(
  [
    // Three in a row, a letter among them: "Ìîñêâà", "‰Ô‰®".
    `(?=[^\\0-\\u007f\\u00a0]{3})[${USUAL}]{0,20}[^\\0-\\u007f\\u00a0${USUAL}][^\\0-\\u007f\\u00a0]*`,
    // A capital behind a small letter, or small ones on both sides but for a first letter: "CafŽ", "BŠckerei".
    "(?<=\\p{Ll})[À-ÖØ-ÞŠŒŽŸ]|(?<=\\p{L})[À-ÖØ-ÞŠŒŽŸ](?=\\p{Ll})",
    // A sign within a word, or glued to its beginning: "Wroc³aw", "£ódŸ".
    "(?<=\\p{L})[¡-©«¬¯±-´¶¸-¿†‡‰‹›€](?=\\p{L})|(?<!\\p{L})[£¯](?=\\p{L})",
    // Signs that next to nobody writes, and bytes that Windows-1252 has nothing for: "ƒJƒtƒF".
    "[ƒˆ˜\\u0081\\u008d\\u008f\\u0090\\u009d]|[‚„](?![\\p{L}\\p{N}\\s])",
  ].join("|"),
  "gu",
);

const LEAST = 3;
const SHARE = 0.25;

const countLetters = (found: RegExpMatchArray | null): number =>
  (found ?? []).reduce((sum, text) => sum + text.length, 0);

/** Whether the letters of a text that was read as Windows-1252 look as if it were written in another encoding. */
export function looksGarbled(text: string): boolean {
  const strange = countLetters(text.match(STRANGE));
  return strange >= LEAST && strange >= SHARE * countLetters(text.match(FOREIGN));
}
