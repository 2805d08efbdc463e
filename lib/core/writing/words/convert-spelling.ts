import type { Cluster } from "../../vocabulary";
import { createWordChanger, likeCase } from "./change-words";
import { NORTH_AMERICAN_WORDS } from "./north-american-words";
import { OTHER_WORDS, OTHER_WORDS_OF_CARS, type OtherWord } from "./other-words";
import { BRITISH_OWN_WORDS, NORTH_AMERICAN_OWN_WORDS, type OwnWord } from "./own-words";
import { CANADIAN_STEMS, SPELLING_STEMS } from "./spelling-table";
import { createAnyMatch } from "./word-keys";

/** By law and school, or since the English taught and printed there is mostly Britain's (Europe, the Gulf, North Africa). */
const BRITISH_COUNTRIES = new Set(
  "AD AE AL AT BA BE BG BH BY CH CZ DE DK DZ EE EG ES FI FO FR GR HR HU IS IT JO KW LI LT LU LV MA MC MD ME MK NL NO OM PL PT QA RO RS SA SE SI SK SM TN TR UA VA GB IE AU NZ ZA IN SG MT HK KE NG GH MY CY GI IM JE GG PK BD LK NP JM TT BB ZW ZM UG TZ BW NA MW BN FJ PG MU BM".split(
    " ",
  ),
);
// Nouns that share their US spelling with a verb ("muscles tire", "curb your hunger"): only after a word that makes them nouns.
const NOUNS =
  /\b(a|an|the|your|my|our|their|its|each|every|spare|winter|summer|snow|new|old|worn|flat|front|rear|car|bike|bald|four|all|of|for|on|and|lowered|empty|how|nearest|dropped) (tire|tires|curb|curbs)\b/gi;
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
export const speaksNorthAmerican = (country: string): boolean => NORTH_AMERICA.has(country);

/** Makes the function that puts a country's own words for others. */
function createRenamer(others: readonly OtherWord[]): (text: string) => string {
  // Most texts hold none of them, and a calendar has thousands.
  const holdsAny = createAnyMatch(others.map(([us]) => us));
  return (text) =>
    holdsAny(text)
      ? others.reduce(
          (said, [us, other]) =>
            said.replace(us, (word, kept: unknown) =>
              likeCase(word, other.replace("$1", typeof kept === "string" ? kept : "")),
            ),
          text,
        )
      : text;
}

/** Whose topics mean a car's trunk, hood and tires. */
const ofCars = (cluster: Cluster | null) => cluster === "automotive" || cluster === "transport";

/** By country and trade: a batch asks for the same few with every calendar. */
const spellers = new Map<string, (text: string) => string>();

/** The function that writes a US text as `country` does: its spelling, and its degrees first. */
export function createSpeller(country: string, cluster: Cluster | null = null): (text: string) => string {
  const key = `${country}/${ofCars(cluster)}`;
  const known = spellers.get(key);
  if (known) return known;
  const spell = createWordSpeller(country, ofCars(cluster));
  const made = readsFahrenheit(country) ? spell : (text: string) => celsiusFirst(spell(text));
  spellers.set(key, made);
  return made;
}

/** What two businesses that say every text alike have in common: they may share what was worked out of it. */
export function mannerOfSpelling(country: string, cluster: Cluster | null): string {
  const spelling = spellingOf(country);
  if (spelling === "british" || NORTH_AMERICA.has(country)) return `${country}/${ofCars(cluster)}`;
  return `${spelling}/${readsFahrenheit(country)}`;
}

const isFor = (country: string) => (entry: OwnWord | OtherWord) => entry[2]?.includes(country) !== false;

const addOwnWords = (spelled: ReadonlyMap<string, string>, own: readonly OwnWord[], country: string) =>
  new Map([...spelled, ...own.filter(isFor(country)).map(([word, other]) => [word, other] as const)]);

/**
 * Makes the function that spells a US text as `country` does, keeping case. What a word means may hang on who says it:
 * a trunk is a boot where the trade is cars.
 */
function createWordSpeller(country: string, isOfCars: boolean): (text: string) => string {
  const spelling = spellingOf(country);
  if (NORTH_AMERICA.has(country)) {
    const rename = createRenamer(NORTH_AMERICAN_WORDS.filter(isFor(country)));
    const spelled = spelling === "canadian" ? CANADIAN_WORDS : new Map<string, string>();
    const change = createWordChanger(addOwnWords(spelled, NORTH_AMERICAN_OWN_WORDS, country), false);
    return (text) => change(rename(text));
  }
  if (spelling !== "british") return (text) => text;
  const change = createWordChanger(addOwnWords(BRITISH_WORDS, BRITISH_OWN_WORDS, country), true);
  const rename = createRenamer([...(isOfCars ? OTHER_WORDS_OF_CARS : []), ...OTHER_WORDS].filter(isFor(country)));
  return (text) =>
    rename(change(text))
      .replace(/\b([Aa])n (herb)/g, "$1 $2")
      .replace(
        NOUNS,
        (_, before: string, noun: string) => `${before} ${likeCase(noun, NOUN_SPELLINGS[noun.toLowerCase()] ?? noun)}`,
      );
}
