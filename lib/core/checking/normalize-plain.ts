// ASCII and the dashes, quotes and dots of good typography, none of which is a letter.
const PLAIN = /^[\n\x20-\x7E\u2010-\u2026]*$/;
/** Longer texts are nobody's caption. */
const LONGEST = 8192;
const SPACE = 32;
const IN_WORD = 1;
const DROPPED = 2;

/** By character code: part of a word, dropped from one ("don't"), or (0) what parts words. */
const kinds = new Uint8Array(0x2027);
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") kinds[letter.charCodeAt(0)] = IN_WORD;
for (const apostrophe of "'’") kinds[apostrophe.charCodeAt(0)] = DROPPED;
const codes = new Uint8Array(LONGEST);

const toLower = (code: number) => (code >= 65 && code <= 90 ? code + SPACE : code);

/**
 * What normalizeText makes of a text that has no letters but English ones; null for any other. Nearly every text that
 * is judged is such a one, and this takes a fifth of what the expressions take: character by character, one string.
 */
export function normalizePlain(text: string): string | null {
  if (text.length > LONGEST || !PLAIN.test(text)) return null;
  let length = 0;
  let parted = false;
  for (let at = 0; at < text.length; at++) {
    const code = toLower(text.charCodeAt(at));
    const kind = kinds[code];
    if (kind === DROPPED) continue;
    if (kind !== IN_WORD) {
      parted = length > 0;
      continue;
    }
    if (parted) codes[length++] = SPACE;
    parted = false;
    codes[length++] = code;
  }
  return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
}
