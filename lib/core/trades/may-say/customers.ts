import type { MatchedTrade, Occasion } from "../../brief";

const FAMILY = /\b(?:mothers?|mothering|fathers?|famil(?:y|ies)|child(?:ren)?s?|grandparents?|parents?)\b/i;
const LOVE = /\b(?:valentines?|galentines?)\b/i;

const CHILDREN = /\b(?:child(?:ren|hood)?s?|kids?|grandparents?|youngest)\b/i;
/** Where no child may enter or buy. A salad bar and a brow bar have none of it. */
const ADULT =
  /\b(?:cannabis|marijuana|dispensar(?:y|ies)|cbd|weed|(?<!(?:salad|snack|juice|coffee|espresso|milk|brow|lash|blow ?dry|nail|oxygen|tapas|sushi|smoothie|dessert|poke|bubble tea|sandwich|breakfast|candy|chocolate|alcoholic|alcohol[ -]free|sober) )bars?|pubs?|taverns?|night ?clubs?|brewer(?:y|ies)|brewpubs?|taprooms?|winer(?:y|ies)|wine (?:shops?|merchants?|stores?)|liquor|off[ -]licences?|bottle shops?|distiller(?:y|ies)|tattoo\w*|piercing|tobacco\w*|cigars?|vap(?:e|es|ing)|smoke shops?|head shops?|hookah|shisha|axe throwing|casinos?|betting|bookmakers?|bookies?|turf accountants?|poker|lotter(?:y|ies)|strip clubs?|gentlemens clubs?|adult (?:shops?|stores?|toys?)|sex shops?|lingerie)\b/i;

/** Trades, by id or owners' words, and the days on which a wish from them would hurt. */
const HURTS: readonly (readonly [trade: RegExp, day: RegExp])[] = [
  [/\b(?:fertility|ivf|(?:sperm|egg) (?:banks?|donors?)|surrogacy)\b/i, FAMILY],
  // A law firm's words do not tell whether it parts couples; no firm needs the day.
  [/\b(?:law-firm|divorce|mediat(?:or|ion))\b/i, LOVE],
  [ADULT, /\bchild(?:ren)?s?\b/i],
  [/\b(?:cannabis|marijuana|dispensar(?:y|ies)|cbd|weed)\b/i, FAMILY],
];

/** True of a trade that serves adults alone, by its id or its owner's words. */
export const isForAdults = ({ id, label }: Pick<MatchedTrade, "id" | "label">): boolean =>
  ADULT.test(label.replaceAll(/['’]/g, "")) || ADULT.test(id.replaceAll("-", " "));

/** True unless a text that such a trade posts speaks of children. */
export const suitsAdults = (text: string): boolean => !CHILDREN.test(text.replaceAll(/['’]/g, ""));

const PUPILS =
  /\b(?:child(?:ren)?s?|kids?|toddlers?|bab(?:y|ies)|teens?|teenagers?|parents?|mums?|moms?|homework|school bags?)\b/i;

/** True unless a text is about children who learn or come: nothing for a dance school for adults. */
export const suitsGrownUps = (text: string): boolean => !PUPILS.test(text.replaceAll(/['’]/g, ""));

/** True unless a day is one that a trade's customers would rather not be wished: no Mother's Day from a fertility clinic. */
export function suitsCustomers(occasion: Pick<Occasion, "name" | "kind">, trade: Pick<MatchedTrade, "id" | "label">) {
  if (occasion.kind === "owner_event") return true;
  const name = occasion.name.replaceAll(/['’]/g, "");
  return !HURTS.some(([words, day]) => (words.test(trade.label) || words.test(trade.id)) && day.test(name));
}
