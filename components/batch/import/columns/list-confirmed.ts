import type { DryRun } from "@/lib/batch/schema";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";

type ReadColumn = DryRun["columns"][number];

/** Columns by the names of a mapping. */
export type Said = Record<string, BatchColumn | null>;

/** What is remembered may be so of other lists: this one has all of it then, and is the likest of the next. */
const UNNAMED: ReadonlySet<ReadColumn["how"]> = new Set(["fuzzy", "value", "remembered"]);

/** What a name says needs no keeping; a filled column that is left out is kept like a guess. */
const isLetStand = ({ column, how, samples }: ReadColumn): boolean =>
  UNNAMED.has(how) || (column === null && how === null && samples.length > 0);

/**
 * What there is to remember of a list's columns beyond their names. Choices are a person's own word, for good; guesses that
 * were let stand are one only once a batch was started with them, since next month's values might tell another column.
 * @param names as a mapping names the columns, one each
 * @param mapping what each column is; null for one that is not used
 */
export function listConfirmed(
  columns: readonly ReadColumn[],
  names: readonly string[],
  mapping: readonly (BatchColumn | null)[],
): { choices: Said; guesses: Said } {
  const said = columns.map((column, i) => ({ column, name: names[i] ?? "", to: mapping[i] ?? null }));
  const isChanged = ({ column, to }: (typeof said)[number]) => to !== column.column;
  // Who joins a column to another says of both what they are.
  const isChosen = (one: (typeof said)[number]) =>
    isChanged(one) || (one.to !== null && said.some((other) => other.to === one.to && isChanged(other)));
  const toSaid = (some: typeof said): Said => Object.fromEntries(some.map(({ name, to }) => [name, to]));
  return {
    choices: toSaid(said.filter(isChosen)),
    guesses: toSaid(said.filter((one) => !isChosen(one) && isLetStand(one.column))),
  };
}
