import { expect, test } from "vitest";
import { makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { exportRejects } from "../batch/export-rejects";
import { listBatchRows } from "../batch/list-batch-rows";
import { openBatchFile } from "../batch/open-batch-file";
import { orderBatch } from "../batch/order-batch";
import { batchOptionsSchema, listBatchRowsQuerySchema } from "../batch/schema";
import { ROW_ERROR_CODES } from "../core/batching/checked-row";
import { drain } from "./drain";

const HEAD = "Name,Trade,Town,Country,Language,Channels,Posts per week,Days,Start,Website,Phone,Closed days,Events";
/** Rows with every kind of defect, each under a name that says which. */
const REFUSED: readonly string[] = [
  ",cafe,Leeds,GB",
  "No trade,,Leeds,GB",
  "No town,cafe,,GB",
  `${"Long ".repeat(900)},cafe,Leeds,GB`,
  "Nul\0Cafe,cafe,Leeds,GB",
  "Bell\u0007Cafe,cafe,Leeds,GB",
  "No days,cafe,Leeds,GB,,,,9999",
  "No posts,cafe,Leeds,GB,,,0",
  "No date,cafe,Leeds,GB,,,,,next Monday",
  "Two dates,cafe,Leeds,GB,,,,,04/01/2027",
  "No channel,cafe,Leeds,GB,,myspace",
  "No quota,cafe,Leeds,GB,,instagram:99",
  "Lost,cafe,Qqzzxxville,GB",
  "Which,cafe,Springfield,US",
  "No land,cafe,Leeds,Nowhereland",
  "German,cafe,Leeds,GB,de",
  "No website,cafe,Leeds,GB,,,,,,javascript:alert(1)",
  "No phone,cafe,Leeds,GB,,,,,,,4.41E+11",
  "No weekday,cafe,Leeds,GB,,,,,,,,Blursday",
  "No event,cafe,Leeds,GB,,,,,,,,,Spring fair",
  "Too many,cafe,Leeds,GB,,,,,,,,,,surplus,,more",
  "=1+1,cafe,Springfield,US",
];

const rowsOf = async (scope: WorkspaceScope, id: string) =>
  (await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 500 }))).items;

async function order(scope: WorkspaceScope, file: Uint8Array, options: object, now: Date) {
  const table = { open: () => openBatchFile(file), fileName: "clients.csv" };
  const settings = batchOptionsSchema.parse({ writer: "builtin", ...options });
  const { id } = await orderBatch(scope, table, settings, now);
  return { id, rows: await rowsOf(scope, id) };
}

async function rejectsOf(scope: WorkspaceScope, id: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of (await exportRejects(scope, id)).lines) parts.push(part);
  return Buffer.concat(parts);
}

// Cells too many are told at the last column that a file has.
const reasonsOf = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
  rows
    .filter(({ status }) => status === "invalid")
    .map(({ errors }) => errors.map(({ column, code }) => [code === "too_many_cells" ? "any" : column, code]));

test("a rejects file that is sent again as it is is refused row by row for the same reasons, whatever the new order's period", async () => {
  const scope = await makeScope();
  const lines = ["Harbor Bakery,bakery,Leeds,GB", "HARBOR bakery,bakery,Leeds,GB", ...REFUSED];
  const file = new TextEncoder().encode([HEAD, ...lines].join("\n"));
  const first = await order(scope, file, { days: 7 }, new Date("2026-11-28T12:00:00Z"));
  const reasons = reasonsOf(first.rows);
  expect(reasons).toHaveLength(REFUSED.length + 1);
  const codes = new Set(reasons.flat().map(([, code]) => code));
  expect(ROW_ERROR_CODES.filter((code) => !codes.has(code))).toEqual([]);
  await drain({ deadline: Date.now() + 60_000, concurrency: 8 });

  // Days later, with the importer's own default.
  const again = await order(scope, await rejectsOf(scope, first.id), { days: 30 }, new Date("2026-12-03T12:00:00Z"));
  expect(again.rows.map(({ status }) => status)).toEqual(reasons.map(() => "invalid"));
  expect(reasonsOf(again.rows)).toEqual(reasons);
  const third = await order(scope, await rejectsOf(scope, again.id), {}, new Date("2026-12-04T12:00:00Z"));
  expect(reasonsOf(third.rows)).toEqual(reasons);
});

test("a rejected row runs once it is mended, also one whose surplus cells were taken out", async () => {
  const scope = await makeScope();
  const file = `${HEAD},Beyond_Header_1,row,reason\nToo many,cafe,Leeds,GB,,,,,,,,,,surplus,29,why`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const NOW = new Date("2026-11-28T12:00:00Z");
  expect(reasonsOf((await order(scope, bytes(file), {}, NOW)).rows)).toMatchObject([[["any", "too_many_cells"]]]);
  const mended = await order(scope, bytes(file.replace("surplus", "")), {}, NOW);
  expect(mended.rows.map(({ status }) => status)).toEqual(["queued"]);
  const mapping = { Beyond_Header_1: "services" };
  expect((await order(scope, bytes(file), { mapping }, NOW)).rows.map(({ status }) => status)).toEqual(["queued"]);
});
