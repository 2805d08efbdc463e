import type { MatchedTrade, Occasion } from "../brief";

const FAMILY = /\b(?:mothers?|mothering|fathers?|famil(?:y|ies)|child(?:ren)?s?|grandparents?|parents?)\b/i;
const LOVE = /\b(?:valentines?|galentines?)\b/i;

/** Trades, by id or owners' words, and the days on which a wish from them would hurt. */
const HURTS: readonly (readonly [trade: RegExp, day: RegExp])[] = [
  [/\b(?:fertility|ivf|(?:sperm|egg) (?:banks?|donors?)|surrogacy)\b/i, FAMILY],
  // A law firm's words do not tell whether it parts couples; no firm needs the day.
  [/\b(?:law-firm|divorce|mediat(?:or|ion))\b/i, LOVE],
  [/\b(?:cannabis|marijuana|dispensar(?:y|ies)|cbd|weed)\b/i, FAMILY],
];

/** True unless a day is one that a trade's customers would rather not be wished: no Mother's Day from a fertility clinic. */
export function suitsCustomers(occasion: Pick<Occasion, "name" | "kind">, trade: Pick<MatchedTrade, "id" | "label">) {
  if (occasion.kind === "owner_event") return true;
  const name = occasion.name.replaceAll(/['’]/g, "");
  return !HURTS.some(([words, day]) => (words.test(trade.label) || words.test(trade.id)) && day.test(name));
}
