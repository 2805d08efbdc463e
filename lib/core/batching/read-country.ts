import { foldWords } from "../places/fold-place-name";
import { resolveCountry } from "../places/resolve-country";
import { splitList } from "./cell-reading";

/** The languages whose names of countries are read beside the English ones: those whose headers are known. */
const READ_IN = ["de", "es", "fr", "it", "pt", "nl"];
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
/** What speakers say for a country and lists of names do not. */
const SPOKEN =
  "grossbritannien GB|grande bretagne GB|gran bretana GB|gran bretagna GB|gra bretanha GB|groot brittannie GB|inglaterra GB|angleterre GB|inghilterra GB|engeland GB|eeuu US|ee uu US|estados unidos de america US|etats unis d amerique US|holanda NL|hollande NL|olanda NL|tschechien CZ";
let named: ReadonlyMap<string, string> | undefined;

/** Codes by folded names, "alemania" and "deutschland" alike; made when it is first asked for. */
function listNames(): ReadonlyMap<string, string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const countries = codes.filter((code) => resolveCountry(code)?.country === code);
  const byName = new Map(SPOKEN.split("|").map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const));
  for (const language of READ_IN) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of countries) {
      const name = foldWords(names.of(code) ?? "");
      if (name !== "" && !byName.has(name)) byName.set(name, code);
    }
  }
  return byName;
}

function findCountry(text: string): string | null {
  if (resolveCountry(text)) return text;
  named ??= listNames();
  return named.get(foldWords(text)) ?? null;
}

/** A country as places are looked up by: names in other languages, and "United States (USA)", become one that is known. */
export function readCountry(text: string): string {
  const whole = findCountry(text);
  if (whole !== null) return whole;
  return (
    splitList(text, /[(),/|–]|\s-\s/)
      .map(findCountry)
      .find((country) => country !== null) ?? text
  );
}
