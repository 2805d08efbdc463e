import { LINE_MARKS } from "../trades/tidy-line";
import { isUnknownWord } from "./narrow-places";
import type { PlaceTable } from "./place-table";
import { isSuggested } from "./suggest-places";

/** Letters, spaces, hyphens and apostrophes in up to three words; "Jones & Sons" and "24 hours" are no town. */
const TOWN = /^\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,2}$/u;
const NO_TOWN = /^(?:inc|llc|ltd|limited|gmbh|co|corp|plc)\.?$/iu;

/** "Springfeild IL" without its state. */
function withoutRegion(table: PlaceTable, words: string): string {
  const [, town = words, last = ""] = /^(.+)\s(\S+)$/u.exec(words) ?? [];
  return last !== "" && !isUnknownWord(table, last) ? town : words;
}

/**
 * The end of a line in which no place was found, when it is a slip of the pen away from a large town ("Harbor Bakery,
 * Portlnad"): it goes where the owner can mend it, and not into the name. Null when it looks like no town.
 */
export function findMisspeltPlace(
  table: PlaceTable,
  line: string,
  isOther: (words: string) => boolean,
): { before: string; typed: string } | null {
  const parts = line.split(LINE_MARKS).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const mayBe = (words: string) => {
    const town = withoutRegion(table, words);
    return TOWN.test(town) && !NO_TOWN.test(town) && !isOther(town) && isSuggested(table, town);
  };
  if (parts.length > 1) return mayBe(last) ? { before: parts.slice(0, -1).join(", "), typed: last } : null;
  const preposition = /^(.*)\s(?:in|at|near|from)\s+(.+)$/iu.exec(line);
  if (preposition?.[2] && mayBe(preposition[2])) return { before: preposition[1] ?? "", typed: preposition[2] };
  const words = line.split(" ");
  // After a trade only: of a bare name every word might be a town misspelt.
  if (words.length < 2 || !isOther(words.at(-2) ?? "")) return null;
  return mayBe(words.at(-1) ?? "") ? { before: words.slice(0, -1).join(" "), typed: words.at(-1) ?? "" } : null;
}
