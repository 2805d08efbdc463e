import type { BatchColumn } from "./batch-columns";

/** What is known of a text: how surely it names a trade, and whether it is a town or a region in the table of places. */
export interface KnownText {
  trade: "exact" | "likely" | null;
  isTown: boolean;
  isRegion: boolean;
}

/** A column whose header tells nothing, with its values that are not blank. */
export interface OpenColumn {
  index: number;
  values: readonly string[];
}

export type TextColumn = Extract<BatchColumn, "business_name" | "niche" | "city" | "region">;

const MOST_WORDS = 8;
const MOST_LETTERS = 60;

const share = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length;
const distinct = (values: readonly string[]): number =>
  values.length === 0 ? 0 : new Set(values.map((value) => value.toLowerCase())).size / values.length;

/** Words, rather than an address, an e-mail, a link, a number or a reference such as "client-007". */
function isWording(value: string): boolean {
  if (value.length > MOST_LETTERS || value.split(/\s+/).length > MOST_WORDS || /[.!?]$/.test(value)) return false;
  if (/@|:\/\/|^www\./i.test(value) || !/\p{L}{2}/u.test(value)) return false;
  return !/^\d+\s|^[\p{L}]{0,12}[-_#]?\d+$/u.test(value);
}

/**
 * Which of these columns hold towns, regions, trades and names, by what their values are known to be; each at most once.
 * Towns and trades before names: a name is mostly distinct wording that is none of the others.
 */
export function guessTextColumns(
  columns: readonly OpenColumn[],
  known: ReadonlyMap<string, KnownText>,
): Map<TextColumn, number> {
  const found = new Map<TextColumn, number>();
  const worded = columns.filter(({ values }) => values.length > 0 && share(values, isWording) >= 0.7);
  const isFree = ({ index }: OpenColumn) => ![...found.values()].includes(index);
  const take = (column: TextColumn, least: number, score: (one: OpenColumn) => number) => {
    const ranked = worded.filter(isFree).map((one) => ({ index: one.index, score: score(one) }));
    ranked.sort((a, b) => b.score - a.score || a.index - b.index);
    if (ranked[0] && ranked[0].score >= least) found.set(column, ranked[0].index);
  };
  const towns = ({ values }: OpenColumn) => share(values, (value) => known.get(value)?.isTown === true);
  const regions = ({ values }: OpenColumn) => share(values, (value) => known.get(value)?.isRegion === true);
  // A state may have a town's name ("Oregon"), and a town that of a region ("York"): a column all of regions comes second.
  take("city", 0.6, (one) => (towns(one) >= 0.6 ? 2 * towns(one) - regions(one) : 0));
  if (found.has("city")) take("region", 0.9, regions);
  take("niche", 0.6, scoreTrade(known));
  take("business_name", 0.8, scoreName(known));
  return found;
}

/** "Harbor Bakery" names a trade too: a column of trades repeats, is written small, or holds a trade's plain name. */
const scoreTrade =
  (known: ReadonlyMap<string, KnownText>) =>
  ({ values }: OpenColumn): number => {
    const plain = share(values, (value) => known.get(value)?.trade === "exact");
    const small = share(values, (value) => !/\p{Lu}/u.test(value));
    const some = share(values, (value) => Boolean(known.get(value)?.trade));
    return plain >= 0.25 || small >= 0.5 || distinct(values) <= 0.6 ? some + plain / 10 : 0;
  };

/** Of several columns of distinct wording the one that speaks of trades, else the first. */
const scoreName =
  (known: ReadonlyMap<string, KnownText>) =>
  ({ values }: OpenColumn): number =>
    distinct(values) >= 0.8 && share(values, (value) => /\p{Lu}|\p{Lo}/u.test(value)) >= 0.5
      ? distinct(values) + share(values, (value) => Boolean(known.get(value)?.trade))
      : 0;
