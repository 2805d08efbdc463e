import { spellName } from "../trades/tidy-line";
import { foldPlaceName, foldWords } from "./fold-place-name";
import { resolveCountry } from "./resolve-country";

const SPELT_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
const withoutUmlauts = (name: string) => name.toLowerCase().replace(/[äöü]/g, (letter) => SPELT_OUT[letter] ?? letter);
/** "NYC" and "LA" stand for a name and are none. */
const isInitials = (typed: string) =>
  typed.length <= 3 || !/[a-zà-ÿ]{3}/i.test(typed) || /^(?:[A-Z]\.?){2,4}$/.test(typed);

/** Another accepted name of the town as it was typed ("Bombay", "Nashik"), in a sign's capitals; null where it is the official one, or initials. */
function otherName(typed: string, official: string): string | null {
  const isSame = [official, withoutUmlauts(official)].some((name) => foldPlaceName(name) === foldPlaceName(typed));
  if (isSame || isInitials(typed) || resolveCountry(typed)) return null;
  return spellName(/\p{Ll}/u.test(typed) ? typed : typed.toLowerCase());
}

/** The longest beginning of what was typed that is a name of the town: "Bombay India" is Bombay. */
function typedName(typed: string, official: string, isNameOfIt: (name: string) => boolean): string | null {
  const parts = (typed.split(",")[0] ?? "").trim().split(/\s+/);
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(" ");
    // "New York NY" is a name in lists of places, and in nobody's sentence.
    if (/\p{Ll}.*\s\p{Lu}{2,3}$/u.test(name)) continue;
    if (isNameOfIt(name)) return otherName(name, official);
  }
  return null;
}

/**
 * The name of a town as its people say it: "Hull" of Kingston upon Hull, "Newcastle" of Newcastle upon Tyne, where that
 * is what was typed; and another name that the town is known by ("Bombay"), where the owner prefers it. Initials ("NYC")
 * stay what they stand for, and so does what is a country's name, too.
 * @param isNameOfIt tells whether a name is one of the town's own
 */
export function commonName(
  typed: string,
  official: string,
  isNameOfIt: (name: string) => boolean = () => false,
): string {
  const wanted = foldWords(typed.split(",")[0] ?? "");
  if (wanted === "" || [wanted, foldWords(typed)].includes(foldWords(official))) return official;
  const words = official.split(/(?<=[\s-])/);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      const part = words
        .slice(from, to)
        .join("")
        .replace(/[\s,-]+$/, "");
      if (foldWords(part) === wanted) return resolveCountry(wanted) ? official : part;
    }
  return typedName(typed, official, isNameOfIt) ?? official;
}
