import { findFirstLine, keyOfLine, type PlaceCandidate, type PlaceTable, readLine } from "./place-table";

/** The keys that begin with one letter, which letters each has, and the first of their lines. */
interface KeyIndex {
  from: number;
  keys: string[];
  letters: number[];
}

/** By table and first letter. */
const indexes = new WeakMap<PlaceTable, Map<string, KeyIndex>>();

const LOWER_A = 97;
const LETTERS = 26;

/** Which of the letters from a to z a text has, a bit each. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - LOWER_A;
    if (letter >= 0 && letter < LETTERS) bits |= 1 << letter;
  }
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Kept once it is made, since a list has many towns that nobody knows. */
function indexOf(table: PlaceTable, first: string): KeyIndex {
  const known = indexes.get(table) ?? new Map<string, KeyIndex>();
  indexes.set(table, known);
  const before = known.get(first);
  if (before) return before;
  const from = findFirstLine(table, first);
  const keys: string[] = [];
  for (let at = from; at < table.lines.length; at++) {
    const key = keyOfLine(table.lines[at] ?? "");
    if (!key.startsWith(first)) break;
    keys.push(key);
  }
  const made = { from, keys, letters: keys.map(lettersOf) };
  known.set(first, made);
  return made;
}

/** Whether two keys may be so many slips apart (and differ in length by no more than `longer`), told in no time: each slip changes two letters at most. */
export function likeness(key: string, slips: number, longer = slips): (other: string, letters: number) => boolean {
  const own = lettersOf(key);
  return (other, letters) => Math.abs(other.length - key.length) <= longer && countBits(own ^ letters) <= 2 * slips;
}

/** The places whose key starts with the same letter and fits. Slips in the first letter are rare, and without it every line would be read. */
export function listByKey(
  table: PlaceTable,
  key: string,
  fits: (other: string, letters: number) => boolean,
): PlaceCandidate[] {
  const first = key.slice(0, 1);
  if (first === "") return [];
  const { from, keys, letters } = indexOf(table, first);
  const found: PlaceCandidate[] = [];
  for (const [at, other] of keys.entries())
    if (fits(other, letters[at] ?? 0)) found.push(readLine(table, table.lines[from + at] ?? ""));
  return found;
}
