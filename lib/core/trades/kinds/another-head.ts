import type { TradeKind } from "./trade-kind";

/** What ends so is another's work, done on the thing or with it: a snake catcher keeps none, and who moves a piano sells none. */
const FOREIGN =
  /\b(?:catch(?:ers?|ing)|remov(?:als?|ers?|ing)|rescu(?:es?|ers?|ing)|relocat\w+|control|castings?|clean(?:ing|ers?)|wash(?:ing|ers?)|transport\w*|shipping|photograph(?:ers?|y)|insurance|software|apps?|websites?|recruitment|inspect(?:ions?|ors?)|resurfac\w+|refelting|engrav(?:ing|ers?)|upholster(?:y|ers?)|deliver(?:y|ies)|recycl\w+|disposal|moving|movers?|tools?|machine(?:s|ry)?|equipment|suppl(?:y|ies|iers?)|furniture|letter(?:ing|ers?)|print(?:ing|ers?)|wraps?|portraits?|packag\w+|part(?:y|ies)|wholesal\w+|manufactur\w+|consult(?:ants?|ancy|ing))$/;
const HIRE = /\b(?:hire|rentals?)$/;
/** What is done to a thing, and often by whoever put it there. */
const WORK =
  /\b(?:repair(?:s|ers?|ing)?|restor(?:ation|ers?|ing)|build(?:ers?|ing)|mak(?:ers?|ing)|install(?:ations?|ers?|ing)|fitt(?:ers?|ing)|maintenance)$/;
/** Right behind what a kind sells, these are how it is made, brought or sold: "cheese maker", but no "cheese board maker". */
const SELF = /^ (?:makers?|making|delivery|furniture|engrav(?:ing|ers?)|manufactur\w+|wholesalers?)$/;
/** Where what follows only explains: "reptile shop with rescue". */
const EXPLAINED = /(?:^| )(?:for|in|of|on|at|near|from|to|by|with|and|or|that|which|who|where|no|not|without) .*$/;
/** "Home chef for dinner parties": the head stands before the "for". */
const TOLD = / (?:for|with|at|in) /;
const FIRM = / (?:services?|compan(?:y|ies)|firms?|business(?:es)?|specialists?|experts?|contractors?)$/;
/** Whose work is on things: mending one is theirs, too. */
const WORKS_ON = ["home_services", "crafts", "automotive", "carpenter", "jeweller", "plumber"];

/**
 * True where a kind's words stand before the head of another business: "snake catcher", "dance floor hire". What the
 * kind's own words hold ("gutter cleaning") is its work, and so is the repair of what it builds.
 */
export function isAnotherHead({ of, words }: Pick<TradeKind, "of" | "words">, said: string): boolean {
  const found = words.exec(said);
  const rest = found ? said.slice(found.index + found[0].length) : "";
  const head = rest.replace(EXPLAINED, "").replace(FIRM, "");
  if (!head.startsWith(" ") || SELF.test(head) || TOLD.test(found?.[0] ?? "")) return false;
  if (HIRE.test(head)) return !of.includes("events");
  if (/ clean\w+$/.test(head) && of.includes("cleaning-service")) return false;
  return FOREIGN.test(head) || (WORK.test(head) && !WORKS_ON.some((trade) => of.includes(trade)));
}
