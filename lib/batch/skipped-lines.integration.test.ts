import { expect, test } from "vitest";
import { makeScope } from "../../scripts/testing/make-workspace";
import { describeBatch } from "./describe-batch";
import { listBatchRows } from "./list-batch-rows";
import { openBatchFile } from "./open-batch-file";
import { orderBatch } from "./order-batch";
import { batchOptionsSchema, listBatchRowsQuerySchema } from "./schema";

const NOW = new Date("2026-11-28T12:00:00Z");
const LIST = "Client,Trade,Town,Fee\nHarbor,bakery,Leeds,100\nElm,spa,Bath,80\nTotal,,,180\nPage 1 of 1,,,\n";
const open = (text: string) => openBatchFile(new TextEncoder().encode(text));

test("lines that are no business refuse no list, are counted apart, and stand in the batch with their reason", async () => {
  const scope = await makeScope();
  const options = batchOptionsSchema.parse({ writer: "builtin", skipBadRows: false });
  const report = await describeBatch(scope, await open(LIST), options, NOW);
  expect(report.rows).toEqual({ total: 4, valid: 2, invalid: 0, duplicate: 0, skipped: 2, reused: 0 });
  expect([report.errors, report.places, report.skipped.map(({ row }) => row)]).toEqual([[], [], [4, 5]]);
  const batch = await orderBatch(scope, { open: () => open(LIST), fileName: null }, options, NOW);
  expect(batch.counts).toMatchObject({ total: 4, queued: 2, invalid: 2 });
  const { items } = await listBatchRows(scope, batch.id, listBatchRowsQuerySchema.parse({ status: "invalid" }));
  expect(items.map(({ row, errors: [why] }) => [row, why])).toMatchObject([
    [4, { column: null, code: "no_business", message: "A line of totals is no business." }],
    [5, { column: null, code: "no_business", message: "A page number is no business." }],
  ]);
});

test("a list of nothing else is refused", async () => {
  const scope = await makeScope();
  const text = "Client,Trade,Town\nTotal,,\n";
  const order = orderBatch(scope, { open: () => open(text), fileName: null }, batchOptionsSchema.parse({}), NOW);
  await expect(order).rejects.toMatchObject({ code: "invalid_input" });
});
