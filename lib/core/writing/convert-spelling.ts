import type { Cluster } from "../vocabulary";
import { NORTH_AMERICAN_WORDS, OTHER_WORDS, OTHER_WORDS_OF_CARS, type OtherWord } from "./other-words";
import { CANADIAN_STEMS, SPELLING_STEMS } from "./spelling-table";

const BRITISH_COUNTRIES = new Set(["GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "MT", "HK", "KE", "NG", "GH", "MY", "CY"]);
const WORD = /[A-Za-z]+/g;
// Nouns that share their US spelling with a verb ("muscles tire", "curb your hunger"): only after a word that makes them nouns.
const NOUNS =
  /\b(a|an|the|your|my|our|their|its|each|every|spare|winter|summer|snow|new|old|worn|flat|front|rear|car|bike|bald|four|all|of|for|on|and) (tire|tires|curb|curbs)\b/gi;
const NOUN_SPELLINGS: Readonly<Record<string, string>> = { tire: "tyre", tires: "tyres", curb: "kerb", curbs: "kerbs" };
const canadian = new Set(CANADIAN_STEMS);

function listWords(keep: (stem: string) => boolean): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [us, british, endings = ""] of SPELLING_STEMS) {
    if (!keep(us)) continue;
    for (const ending of endings.split("|")) words.set(us + ending, british + ending);
  }
  return words;
}

const BRITISH_WORDS = listWords(() => true);
const CANADIAN_WORDS = listWords((stem) => canadian.has(stem));

function likeCase(pattern: string, word: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase()) return word.toUpperCase();
  const first = pattern[0] ?? "";
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

export type Spelling = "american" | "british" | "canadian";

/** How a country (ISO 3166-1 alpha-2) spells English; unknown ones as the US does. */
export function spellingOf(country: string): Spelling {
  if (country === "CA") return "canadian";
  return BRITISH_COUNTRIES.has(country) ? "british" : "american";
}

/** Where people read Fahrenheit, or bake by it. */
const FAHRENHEIT = new Set(["US", "CA", "PR", "GU", "VI", "AS", "MP", "BS", "BZ", "KY", "LR", "FM", "MH", "PW"]);
const DEGREES = /(\d[\d–]*(?: to \d+)?)°F \((?:about )?(\d[\d–]*(?: to \d+)?)°C\)/g;

/** True where a degree without a letter is one of Fahrenheit, at least in the kitchen. */
export const readsFahrenheit = (country: string): boolean => FAHRENHEIT.has(country);

/** "320°F (160°C)" is "160°C (320°F)" to most of the world. */
const celsiusFirst = (text: string) => (text.includes("°F") ? text.replace(DEGREES, "$2°C ($1°F)") : text);

/** Where people read "fall" and "pants"; elsewhere a text in American spelling keeps the words that all understand. */
const NORTH_AMERICA = new Set(["US", "CA", "PR", "GU", "VI"]);

/** Makes the function that puts a country's own words for others. */
function createRenamer(others: readonly OtherWord[]): (text: string) => string {
  // Most texts hold none of them; one look for all is a sixth of a calendar's time less than a look for each.
  const anyOther = new RegExp(others.map(([us]) => `(?:${us.source})`).join("|"), "i");
  return (text) =>
    anyOther.test(text)
      ? others.reduce(
          (said, [us, other]) =>
            said.replace(us, (word, kept: unknown) =>
              likeCase(word, other.replace("$1", typeof kept === "string" ? kept : "")),
            ),
          text,
        )
      : text;
}

/** Makes the function that writes a US text as `country` does: its spelling, and its degrees first. */
export function createSpeller(country: string, cluster: Cluster | null = null): (text: string) => string {
  const spell = createWordSpeller(country, cluster);
  return readsFahrenheit(country) ? spell : (text) => celsiusFirst(spell(text));
}

/**
 * Makes the function that spells a US text as `country` does, keeping case. What a word means may hang on who says it:
 * a trunk is a boot where the trade is cars.
 */
function createWordSpeller(country: string, cluster: Cluster | null): (text: string) => string {
  const spelling = spellingOf(country);
  const inNorthAmerica = NORTH_AMERICA.has(country) ? createRenamer(NORTH_AMERICAN_WORDS) : (text: string) => text;
  if (spelling === "american") return inNorthAmerica;
  const words = spelling === "canadian" ? CANADIAN_WORDS : BRITISH_WORDS;
  const spell = (text: string) =>
    text.replace(WORD, (word) => {
      const other = words.get(word.toLowerCase());
      return other === undefined ? word : likeCase(word, other);
    });
  if (spelling === "canadian") return (text) => inNorthAmerica(spell(text));
  const others = [...(cluster === "automotive" ? OTHER_WORDS_OF_CARS : []), ...OTHER_WORDS].filter(
    ([, , countries]) => countries === undefined || countries.includes(country),
  );
  const rename = createRenamer(others);
  return (text) =>
    rename(spell(text))
      .replace(/\b([Aa])n (herb)/g, "$1 $2")
      .replace(
        NOUNS,
        (_, before: string, noun: string) => `${before} ${likeCase(noun, NOUN_SPELLINGS[noun.toLowerCase()] ?? noun)}`,
      );
}
