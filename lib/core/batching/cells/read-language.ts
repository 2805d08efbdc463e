import { toLanguageTag } from "../../language-tag";
import { foldWords } from "../../places/fold-place-name";
import { resolveCountry } from "../../places/resolve-country";
import { type CellReading, quoteValue, splitList } from "./cell-reading";
import { readCountry } from "./read-country";

/** The languages whose names files are read in: those whose headers are known. */
const READ_IN = ["en", "de", "es", "fr", "it", "pt", "nl"];
const NAMED = "en es fr de it pt nl pl sv da no fi cs el tr ja zh ar he hi cy uk ro hu ca ko".split(" ");
/** The others that many people speak, or a country writes. */
const MORE =
  "bn ur pa mr te ta gu kn ml or as ne si my th lo km vi id ms jv su fil ceb sw ha yo ig am om ti so zu xh af sn st tn ny ln rw mg ht ga gd eu gl sq sr hr bs sl sk bg mk lt lv et is mt fa ps ku uz kk ky tg tk az hy ka mn be lb ru mi yue".split(
    " ",
  );
/** What they are called beside the names that the platform knows. */
const USUAL: readonly (readonly [string, string])[] = Object.entries({
  fil: "tagalog|pilipino|wikang filipino",
  ht: "kreyol ayisyen|haitian|haitian kreyol|kreyol",
  zh: "mandarin|mandarin chinese|putonghua|mandarin chino",
  bn: "bengali",
  fa: "farsi",
  or: "oriya",
  si: "sinhalese",
  id: "bahasa indonesia|bahasa",
  ms: "bahasa melayu|bahasa malaysia",
  pa: "panjabi",
  ga: "irish gaelic",
  ny: "chichewa",
  ca: "valencian|valencia",
  es: "castilian|castellano",
  nb: "bokmal|norsk bokmal|norwegian bokmal",
  nn: "nynorsk",
  my: "myanmar",
  gsw: "swiss german|schweizerdeutsch",
}).flatMap(([tag, names]) => names.split("|").map((name) => [name, tag] as const));
/** Those that have names of their own: "British English", "Flämisch". */
const DIALECTS =
  "en-GB en-US en-CA en-AU en-IE en-NZ en-ZA en-IN fr-CA fr-CH fr-BE de-AT de-CH es-MX es-ES es-419 pt-BR pt-PT nl-BE zh-Hans zh-Hant".split(
    " ",
  );

const speakers = new Map<string, Intl.DisplayNames[]>();
/** What names languages in a reader's own, in both of its manners; each costs more than a look-up, so they are kept. */
function speakersOf(reader: string): Intl.DisplayNames[] {
  const known = speakers.get(reader);
  if (known) return known;
  const made = (["dialect", "standard"] as const).map(
    (languageDisplay) => new Intl.DisplayNames([reader], { type: "language", languageDisplay }),
  );
  speakers.set(reader, made);
  return made;
}

function listNames(tags: readonly string[], readers: (tag: string) => readonly string[]): [string, string][] {
  const namesOf = (tag: string) =>
    readers(tag).flatMap((reader) => speakersOf(reader).map((speaker) => foldWords(speaker.of(tag) ?? "")));
  return tags.flatMap((tag) => namesOf(tag).map((name): [string, string] => [name, tag]));
}

/** Names as their own speakers write them, and as those of `READ_IN` do. */
const LANGUAGES = new Map([
  ...USUAL,
  ...listNames(MORE, (tag) => [...READ_IN, tag]),
  ...listNames(DIALECTS, () => READ_IN),
  ...listNames(NAMED, (tag) => [...READ_IN, tag]),
]);
/** Between the languages of a business that has several. */
const SEPARATORS = /[,;/|&+\r\n]|\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s/i;
const FILLERS = new Set(
  "the in only native language preferred primarily mainly mostly nur solo only uniquement sprache langue idioma lingua taal".split(
    " ",
  ),
);

const isTag = (text: string) => /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(text);

/** "English (UK)", "German Austria", "UK English", "en (US)": a language beside the country that writes it so. */
function findRegional(words: readonly string[]): string | null {
  for (let size = 1; size < words.length; size++)
    for (const [name, land] of [
      [words.slice(0, size), words.slice(size)],
      [words.slice(-size), words.slice(0, -size)],
    ] as const) {
      const text = name.join(" ");
      const tag = LANGUAGES.get(text) ?? (NAMED.includes(text) ? text : undefined);
      const country = tag && resolveCountry(readCountry(land.join(" ")));
      if (tag && country) return `${tag.split("-")[0]}-${country.country}`;
    }
  return null;
}

function findNamed(text: string): string | null {
  return LANGUAGES.get(foldWords(text)) ?? (isTag(text.trim()) ? toLanguageTag(text) : null);
}

/** Whether a part of a list is a language of its own: "fr" is, also where it is a country's code. */
const isLanguage = (text: string) => LANGUAGES.has(foldWords(text)) || NAMED.includes(text.trim().toLowerCase());

function findLanguage(text: string): string | null {
  const words = foldWords(text)
    .split(" ")
    .filter((word) => !FILLERS.has(word));
  return findNamed(text) ?? LANGUAGES.get(words.join(" ")) ?? findRegional(words);
}

/**
 * A language tag, or the name of a common language, also with its country: "German", "Deutsch", "English (UK)". Of several
 * the first is meant, which is a guess.
 */
export function readLanguage(text: string): CellReading<string> {
  const parts = splitList(text, SEPARATORS);
  const isList = findNamed(text) === null && parts.length > 1 && parts.every(isLanguage);
  const whole = isList ? null : findLanguage(text);
  if (whole !== null) return { value: whole };
  const first = findLanguage(parts[0] ?? "");
  if (first === null)
    return {
      code: "invalid_value",
      message: `${quoteValue(text)} is no language that is known by this name. Write its tag: en for English, es-MX for Spanish as in Mexico, kn for Kannada.`,
    };
  return { value: first, guess: `${quoteValue(text)} is read as ${first}: a calendar is written in one language.` };
}
