import { distanceWithin } from "./edit-distance";
import { foldTradeWords } from "./fold-trade-words";
import { readTrade, type TradeReading } from "./read-trade";
import type { TradeIndex, TradeTarget } from "./trade-index";

// Shorter words have too many neighbours to guess at.
const TYPO_MIN_LENGTH = 5;
const TWO_TYPOS_LENGTH = 9;
// A short word with another consonant is another word: a mohel keeps no motel, and a baler bakes nothing.
const SHORT_WORD = 6;
const LONE_TYPO_MIN_LENGTH = 7;

/** True unless a short word of several would have to be another: a "piano tuner" is no slip for a tutor. */
function isMeantBy(name: string, words: string): boolean {
  const typed = words.split(" ");
  const meant = name.split(" ");
  if (typed.length < 2 || typed.length !== meant.length) return typed.length < 2 && meant.length < 3;
  return typed.every((word, i) => word === meant[i] || word.length >= LONE_TYPO_MIN_LENGTH);
}

const VOWELS = /^[aeiouy]$/;

/** The one place where two words of a length differ is a consonant in both, so that one is no slip for the other. */
function isOtherConsonant(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  const differ = [...word].flatMap((letter, i) => (letter === name[i] ? [] : [[letter, name[i] ?? ""]]));
  return differ.length === 1 && !differ[0]?.every((letter) => VOWELS.test(letter));
}

const leadsTo = (target: TradeTarget | undefined): string | undefined =>
  target?.kind === "trade" ? target.trade.id : target?.kind === "cluster" ? target.cluster : target?.kind;

const typosForgiven = (word: string, name: string): number =>
  Math.min(word.length, name.length) < TWO_TYPOS_LENGTH ? 1 : 2;

/** The name nearest to a word, within so many typos. A short word has to be near to one trade alone. */
function findNearest(index: TradeIndex, word: string, typos: number): string | null {
  const isShort = word.length <= SHORT_WORD;
  let max = typos;
  let nearest: string | null = null;
  for (const [name, target] of index.targets) {
    // Typos in the first letter are rare, and without it nearly all names are out.
    if (name.length < TYPO_MIN_LENGTH || name[0] !== word[0] || !isMeantBy(name, word)) continue;
    const distance = distanceWithin(word, name, Math.min(max, typosForgiven(word, name)));
    if (distance === null || (isShort && isOtherConsonant(word, name))) continue;
    if (isShort && nearest !== null && leadsTo(index.targets.get(nearest)) !== leadsTo(target)) return null;
    nearest = name;
    max = isShort ? distance : distance - 1;
  }
  return nearest;
}

/**
 * The words read with the typo taken for what was meant: all of them one name (two typos in long ones), else the last
 * word, which is the head. One word among several is forgiven less, for other trades have words of their own that look
 * alike ("bow rehairing" is no rewiring, "scuba diving" no driving).
 */
export function readTypo(index: TradeIndex, label: string): TradeReading | null {
  const key = foldTradeWords(label);
  if (key.length < TYPO_MIN_LENGTH) return null;
  const words = key.split(" ");
  const last = words.at(-1) ?? "";
  const whole = findNearest(index, key, 2);
  if (whole !== null) return readTrade(index, whole);
  if (words.length === 1 || last.length < LONE_TYPO_MIN_LENGTH) return null;
  const meant = findNearest(index, last, 1);
  return meant === null ? null : readTrade(index, [...words.slice(0, -1), meant].join(" "));
}
