import { factWarnings } from "../business/fact-warnings";
import { columnOfField } from "../core/batching/check-cells";
import type { CheckedBatchRow } from "./batch-row";
import type { DryRun } from "./schema";

/** What was guessed in a row's cells, and what the form warns of at a business's facts: it runs all the same. One warning a cell and kind. */
export function listRowWarnings({ row, values, warnings }: CheckedBatchRow): DryRun["warnings"] {
  if (!values) return [];
  const seen = new Set<string>();
  const facts = factWarnings(values.business).flatMap(({ code, message, path }) => {
    const column = columnOfField(path?.split(".")[0]);
    const key = `${code} ${column}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ row, column, code, message }];
  });
  return [...warnings, ...facts];
}
