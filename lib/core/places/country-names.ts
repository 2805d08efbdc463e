import { foldWords } from "./fold-place-name";
import { resolveCountry } from "./resolve-country";

/** The languages whose names of countries are read beside the English ones: those whose headers are known. */
const READ_IN = ["de", "es", "fr", "it", "pt", "nl"];
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
/** What speakers say for a country and lists of names do not. */
const SPOKEN =
  "grossbritannien GB|grande bretagne GB|gran bretana GB|gran bretagna GB|gra bretanha GB|groot brittannie GB|inglaterra GB|angleterre GB|inghilterra GB|engeland GB|eeuu US|ee uu US|estados unidos de america US|etats unis d amerique US|holanda NL|hollande NL|olanda NL|tschechien CZ|eire IE";
let named: ReadonlyMap<string, string> | undefined;

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: "region", fallback: "none" });

/** Codes by folded names, "alemania" and "deutschland" alike; made when it is first asked for. */
function listNames(): ReadonlyMap<string, string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const countries = codes.filter((code) => resolveCountry(code)?.country === code);
  const byName = new Map(SPOKEN.split("|").map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const));
  const add = (names: Intl.DisplayNames, code: string) => {
    const name = foldWords(names.of(code) ?? "");
    if (name !== "" && !byName.has(name)) byName.set(name, code);
  };
  for (const language of READ_IN) {
    const names = namesIn(language);
    for (const code of countries) add(names, code);
  }
  // As they call themselves: "Sverige", "Magyarország". Of each language the names are loaded once.
  const own = new Map<string, Intl.DisplayNames>();
  for (const code of countries) {
    const { language } = new Intl.Locale(`und-${code}`).maximize();
    const names = own.get(language) ?? namesIn(language);
    own.set(language, names);
    add(names, code);
  }
  return byName;
}

/**
 * A country by which places are looked up: the text itself where English speakers would understand it, else the code of
 * the country that is called so in its own language or another that is read; null for what names none.
 */
export function findCountryName(text: string): string | null {
  if (resolveCountry(text)) return text;
  named ??= listNames();
  return named.get(foldWords(text)) ?? null;
}
