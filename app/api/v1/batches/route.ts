import { openRequestedTable } from "@/app/_server/batch-source";
import { limitGuestBatch } from "@/app/_server/limit-guest";
import * as operations from "@/app/_server/operations/batch";
import * as imports from "@/app/_server/operations/import";
import { route } from "@/app/_server/route";
import { startDrainAfterAnswer } from "@/app/_server/start-drain";
import { countRunnableRows } from "@/lib/batch/count-runnable-rows";
import { describeBatch } from "@/lib/batch/describe-batch";
import { findOrderedBatch } from "@/lib/batch/find-ordered-batch";
import { listBatches } from "@/lib/batch/list-batches";
import { orderBatch } from "@/lib/batch/order-batch";
import type { Batch } from "@/lib/batch/schema";

export const GET = route(operations.listBatches, async ({ scope, query: { orderKey, ...page } }) => {
  if (orderKey === undefined) return { json: await listBatches(scope, page) };
  const batch = await findOrderedBatch(scope, orderKey);
  return { json: { items: batch ? [batch] : [], nextCursor: null } };
});

const toAnswer = (batch: Batch) => ({ json: batch, headers: { location: `/api/v1/batches/${batch.id}` } });

export const POST = route(imports.createBatch, async ({ scope, visitor, address, body, query, file, keep }) => {
  const table = await openRequestedTable(scope, body, file);
  const now = new Date();
  if (query.dryRun) return { status: 200, json: await describeBatch(scope, await table.open(), body.options, now) };
  await limitGuestBatch(visitor, address, (most) => countRunnableRows(scope, table, body.options, now, most));
  const batch = await orderBatch(scope, table, body.options, now, keep(toAnswer));
  startDrainAfterAnswer();
  return toAnswer(batch);
});

export { DELETE, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
