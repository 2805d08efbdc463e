// What the font files of draw-share-image.tsx hold (draw-share-image.test.ts draws all of it). For anything else the
// drawing library would send the name to a server on the internet, and draw an empty box when there is none.
const LATIN = " -~¡-£¥-¬®-ćĊ-ēĖ-ěĞ-ģĦ-īĮ-ĳĶķĹ-ľŁ-ňŊ-ōŐ-śŞ-šŤťŨ-žƠơƯưȘ-țẀ-ẅẞỲ-ỹ–—‘’‚“”„†•…‹›€™";
const VIETNAMESE = "Ạ-ỹ";
const CYRILLIC = "ЁА-яёЄІЇєіїҐґ";
const GREEK = "ΆΈ-ΊΌΎ-ΡΣ-ώ";
const DRAWABLE = new RegExp(`[${LATIN}${VIETNAMESE}${CYRILLIC}${GREEK}]`, "u");
const MAX_NAME = 60;
const SEPARATORS_AT_THE_ENDS = /^[\s\-–—|•,:;/~]+|[\s\-–—|•,:;/~&+(]+$/gu;

/** Whether the picture's fonts hold a character. */
export const isDrawable = (character: string) => DRAWABLE.test(character);

const countLetters = (text: string) => [...text.matchAll(/\p{L}/gu)].length;

/**
 * A business's name as a picture can show it: without emoji and other characters that no font at hand holds; nothing
 * when those are most of it, for what is left would not be the name.
 */
export function drawableName(name: string): string {
  const plain = name.normalize("NFC").replace(/\s+/gu, " ");
  const kept = [...plain].filter(isDrawable).join("").replace(/ +/g, " ").replace(SEPARATORS_AT_THE_ENDS, "");
  if (kept === "" || countLetters(kept) * 2 < countLetters(plain)) return "";
  const characters = [...kept];
  return characters.length > MAX_NAME
    ? `${characters
        .slice(0, MAX_NAME - 1)
        .join("")
        .trimEnd()}…`
    : kept;
}
