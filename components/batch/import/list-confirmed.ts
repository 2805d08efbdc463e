import type { DryRun } from "@/lib/batch/schema";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";

type ReadColumn = DryRun["columns"][number];

/** What is remembered may be so of other lists: this one has all of it then, and is the likest of the next. */
const UNNAMED: ReadonlySet<ReadColumn["how"]> = new Set(["fuzzy", "value", "remembered"]);

/** What a name says needs no keeping; a filled column that is left out is a choice, too. */
function isSaid({ column, how, samples }: ReadColumn, to: BatchColumn | null): boolean {
  if (to !== column || UNNAMED.has(how)) return true;
  return to === null && how === null && samples.length > 0;
}

/**
 * What going on from the columns says of them beyond their names, for the next such list: choices, and guesses that were
 * let stand, since next month's values might tell another column, and what was
 * remembered.
 * @param names as a mapping names the columns, one each
 * @param mapping what each column is; null for one that is not used
 */
export function listConfirmed(
  columns: readonly ReadColumn[],
  names: readonly string[],
  mapping: readonly (BatchColumn | null)[],
): (readonly [name: string, column: BatchColumn | null])[] {
  const isJoined = (to: BatchColumn | null) => to !== null && mapping.indexOf(to) !== mapping.lastIndexOf(to);
  return columns.flatMap((column, i) => {
    const to = mapping[i] ?? null;
    return isSaid(column, to) || isJoined(to) ? [[names[i] ?? "", to] as const] : [];
  });
}
