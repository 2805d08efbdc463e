import type { WorkspaceScope } from "../account/scope";
import { isDuplicate } from "../core/batching/checked-row";
import { openBatch } from "./open-batch";
import type { BatchTable } from "./order-batch";
import type { BatchOptions } from "./schema";

/**
 * How many rows of a table would run; above `most` it stops reading.
 * @throws AppError those of reading a batch
 */
export async function countRunnableRows(
  scope: WorkspaceScope,
  { open }: BatchTable,
  options: BatchOptions,
  now: Date,
  most: number,
): Promise<number> {
  const { read } = await openBatch(scope, await open(), options, now);
  let count = 0;
  for await (const { checked } of read()) {
    if (checked.values !== null && (options.runDuplicates || !isDuplicate(checked))) count++;
    if (count > most) break;
  }
  return count;
}
