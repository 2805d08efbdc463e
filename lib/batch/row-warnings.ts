import { factWarnings } from "../business/fact-warnings";
import { isGeneralTrade } from "../business/find-trade";
import { columnOfField } from "../core/batching/check-cells";
import type { CheckedBatchRow } from "./batch-row";
import type { NewBatchRow } from "./row-mutations";
import type { DryRun } from "./schema";

/**
 * What was guessed in a row's cells, and what the form warns of at a business's facts: it runs all the same. One warning a
 * cell and kind. Of a refused row only what was guessed.
 */
export function listRowWarnings({ row, values, warnings }: CheckedBatchRow): DryRun["warnings"] {
  if (!values) return warnings;
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

/** The same as a row keeps them, with what the report says of trades in a list of its own. */
export async function listKeptWarnings(checked: CheckedBatchRow): Promise<NewBatchRow["warnings"]> {
  const kept = listRowWarnings(checked).map(({ column, code, message }) => ({ column, code, message }));
  const { niche } = checked.values?.business ?? {};
  if (niche === undefined || !(await isGeneralTrade(niche))) return kept;
  const message = `Bella has no topics of its own for “${niche}”: its posts have topics that suit any local business.`;
  return [...kept, { column: "niche", code: "general_trade", message }];
}
