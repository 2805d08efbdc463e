import type { DryRun } from "@/lib/batch/schema";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";

type ReadColumn = DryRun["columns"][number];

const GUESSES: ReadonlySet<ReadColumn["how"]> = new Set(["fuzzy", "value"]);

/** What a name says, or what is remembered, needs no keeping; a filled column that is left out is a choice, too. */
function isNew({ column, how, samples }: ReadColumn, to: BatchColumn | null): boolean {
  if (to !== column) return true;
  return to === null ? how === null && samples.length > 0 : GUESSES.has(how);
}

/**
 * What going on from the columns says of them beyond their names, for the next such list: choices, and guesses that were
 * let stand, since next month's values might tell another column.
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
    return isNew(column, to) || isJoined(to) ? [[names[i] ?? "", to] as const] : [];
  });
}
