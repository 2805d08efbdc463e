import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { batches } from "../../drizzle/schema/batch";
import { anotherCaller } from "../../scripts/testing/another-caller";
import { businessCells, checkedRows, makeBatch, ORDERED_AT } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { db } from "../platform/db/client";
import { cancelBatch } from "./cancel-batch";
import { createBatch } from "./create-batch";
import { deleteBatch } from "./delete-batch";
import { exportRejects } from "./export-rejects";
import { getBatch } from "./get-batch";
import { listBatchRows } from "./list-batch-rows";
import { listBatches } from "./list-batches";
import { pauseBatch, resumeBatch } from "./pause-batch";
import { retryBatch } from "./retry-batch";
import { batchOptionsSchema, listBatchRowsQuerySchema } from "./schema";

/** How many jobs of this workspace wait for a worker. */
async function countJobs({ workspaceId }: { workspaceId: string }): Promise<number> {
  const { rows } = await db().execute<{ count: number }>(
    sql`select count(*)::int as count from pgboss.job where name = 'generate-batch-row' and state < 'active' and data->>'workspaceId' = ${workspaceId}`,
  );
  return rows[0]?.count ?? 0;
}
const query = (wish: object = {}) => listBatchRowsQuerySchema.parse(wish);
const NASTY = [
  businessCells(0),
  { ...businessCells(1), business_name: "" },
  { ...businessCells(2), business_name: "=1+1 \u0000\ud800", tone: "rude" },
  businessCells(3),
];
const textOf = async (bytes: AsyncIterable<Uint8Array>) => {
  const parts = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
};

describe("an order", () => {
  test("stores the batch, every row and one job a runnable row, all or nothing", async () => {
    const scope = await makeScope();
    const batch = await makeBatch(scope, { cells: NASTY });
    expect(batch).toMatchObject({ status: "queued", counts: { total: 4, queued: 2, invalid: 2, running: 0 } });
    expect(await countJobs(scope)).toBe(2);
    async function* broken() {
      yield* checkedRows(Array.from({ length: 600 }, (_, index) => businessCells(index + 10)));
      throw new Error("the upload broke");
    }
    const options = batchOptionsSchema.parse({});
    await expect(createBatch(scope, { readRows: broken, options, fileName: null }, ORDERED_AT)).rejects.toThrow(
      "broke",
    );
    expect((await listBatches(scope, { limit: 10, cursor: null })).items.map(({ id }) => id)).toEqual([batch.id]);
    expect(await countJobs(scope)).toBe(2);
  });

  test("that is sent twice at the same moment, as by a double click or two tabs, is one batch", async () => {
    const scope = await makeScope();
    const sent = await Promise.all([makeBatch(scope), makeBatch(scope), makeBatch(scope)]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await countJobs(scope)).toBe(3);
    expect((await makeBatch(scope, { options: { days: 21 } })).id).not.toBe(sent[0]?.id);
    const stranger = await makeScope();
    expect((await makeBatch(stranger)).id).not.toBe(sent[0]?.id);
  });

  test("without a row is refused, and one with nothing to run is over at once", async () => {
    const scope = await makeScope();
    await expect(makeBatch(scope, { cells: [] })).rejects.toMatchObject({ code: "invalid_input" });
    const batch = await makeBatch(scope, { cells: [{ ...businessCells(0), niche: "" }] });
    expect(batch).toMatchObject({ status: "failed", counts: { total: 1, invalid: 1 } });
    expect(batch.finishedAt).not.toBeNull();
  });

  test("names the repetitions of a row and does not run them unless it is asked to", async () => {
    const scope = await makeScope();
    const rows = checkedRows([businessCells(0), businessCells(0)]).map((row, index) =>
      index === 1 ? { ...row, duplicateOf: 2 } : row,
    );
    const order = { readRows: () => rows, fileName: null };
    const once = await createBatch(scope, { ...order, options: batchOptionsSchema.parse({}) }, ORDERED_AT);
    expect(once.counts).toMatchObject({ queued: 1, invalid: 1 });
    const { items } = await listBatchRows(scope, once.id, query({ status: "invalid" }));
    expect(items).toMatchObject([{ row: 3, error: "Row 2 names the same business.", errors: [{ code: "duplicate" }] }]);
    const options = batchOptionsSchema.parse({ runDuplicates: true });
    expect((await createBatch(scope, { ...order, options }, ORDERED_AT)).counts).toMatchObject({ queued: 2 });
    const repeated = { readRows: () => rows.slice(1), fileName: null, options: batchOptionsSchema.parse({}) };
    const nothing = await createBatch(scope, repeated, ORDERED_AT);
    expect(nothing).toMatchObject({ status: "succeeded", counts: { total: 1, succeeded: 0, invalid: 1 } });
  });
});

describe("rows", () => {
  test("are listed by page, status, words, trade and town", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 25 });
    const first = await listBatchRows(scope, id, query({ limit: 20 }));
    const rest = await listBatchRows(scope, id, query({ limit: 20, cursor: first.nextCursor }));
    expect([...first.items, ...rest.items].map(({ row }) => row)).toEqual(Array.from({ length: 25 }, (_, i) => i + 2));
    expect(rest.nextCursor).toBeNull();
    const rowsOf = async (wish: object) => (await listBatchRows(scope, id, query(wish))).items.map(({ row }) => row);
    expect(await rowsOf({ q: "business 7" })).toEqual([8]);
    expect(await rowsOf({ q: "100%" })).toEqual([]);
    expect(await rowsOf({ trade: "Plumber" })).toEqual([3, 10, 17, 24]);
    expect(await rowsOf({ town: "York" })).toEqual([3, 13, 23]);
    expect(await rowsOf({ status: "failed" })).toEqual([]);
    expect(await rowsOf({ warning: "any" })).toEqual([]);
  });

  test("that changed since an answer are all in the next, though their transactions ended in another order", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 3 });
    const [one, two] = (await listBatchRows(scope, id, query())).items;
    const touch = (executor: Pick<ReturnType<typeof db>, "execute">, rowId = "") =>
      executor.execute(
        sql`update batch_rows set changed_in = (pg_current_xact_id()::text)::bigint, attempts = 9 where id = ${rowId}`,
      );
    let mark = "";
    const other = anotherCaller();
    // The first transaction begins before the poll and ends after it.
    await db().transaction(async (tx) => {
      await touch(tx, one?.id);
      await other(() => touch(db(), two?.id));
      const seen = await other(() => listBatchRows(scope, id, query()));
      expect(seen.items.map(({ attempts }) => attempts)).toEqual([0, 9, 0]);
      mark = seen.changedSince;
    });
    const next = async () => {
      const { items, changedSince } = await listBatchRows(scope, id, query({ changedSince: mark }));
      mark = changedSince;
      return items;
    };
    expect((await next()).map(({ row }) => row)).toContain(one?.row);
    // Any transaction of the server that is still open holds the mark back: rows may come twice until it ends.
    await expect.poll(next, { timeout: 20_000 }).toEqual([]);
  });

  test("that are refused come back as CSV in the file's words with their reasons, inert in a spreadsheet", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { cells: NASTY });
    const { name, lines } = await exportRejects(scope, id);
    const [header, ...rows] = (await textOf(lines)).split("\r\n").slice(0, -1);
    expect(name).toBe("clients-rejects.csv");
    expect(header).toBe(
      `\uFEFF"${"business_name,niche,city,country,tone,channels,posts_per_week,days,start_date,row,reason".replaceAll(",", '","')}"`,
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^"","plumber","York","GB","","instagram","3","14","","3","business_name: /);
    expect(rows[1]).toMatch(/^"'=1\+1 \uFFFD\uFFFD",.*"business_name: /);
  });
});

describe("a batch that waits", () => {
  test("is paused and resumed with one job a row, however often it is asked", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope);
    expect(await pauseBatch(scope, id)).toMatchObject({ status: "paused", pauseReason: { code: "person" } });
    await pauseBatch(scope, id);
    expect(await countJobs(scope)).toBe(0);
    await Promise.all([resumeBatch(scope, id), resumeBatch(scope, id)]);
    expect(await countJobs(scope)).toBe(3);
    expect(await getBatch(scope, id)).toMatchObject({ status: "queued", pauseReason: null, counts: { queued: 3 } });
  });

  test("is not resumed or retried with a spend cap that is used up, and goes on with more or none", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope);
    await pauseBatch(scope, id);
    await db().update(batches).set({ spentUsd: 1.09 }).where(eq(batches.id, id));
    const refused = (path: string) => ({
      code: "invalid_input",
      errors: [{ path, message: "Already spent $1.09. Give more than that, or leave it empty." }],
    });
    await expect(resumeBatch(scope, id, 1.09)).rejects.toMatchObject(refused("spendCapUsd"));
    // Nor with its own cap, where none is named.
    await db().update(batches).set({ spendCapUsd: 1 }).where(eq(batches.id, id));
    await expect(resumeBatch(scope, id)).rejects.toMatchObject(refused("spendCapUsd"));
    expect(await countJobs(scope)).toBe(0);
    expect(await resumeBatch(scope, id, 1.1)).toMatchObject({ status: "queued", spendCapUsd: 1.1 });
    // One that is under way takes another cap as well, or none, and refuses one that is used up.
    await expect(resumeBatch(scope, id, 1)).rejects.toMatchObject(refused("spendCapUsd"));
    expect(await resumeBatch(scope, id, 5)).toMatchObject({ status: "queued", spendCapUsd: 5 });
    expect(await resumeBatch(scope, id)).toMatchObject({ spendCapUsd: 5 });
    expect(await resumeBatch(scope, id, null)).toMatchObject({ spendCapUsd: null });
    await cancelBatch(scope, id);
    await expect(retryBatch(scope, id, { options: { spendCapUsd: 0.5 } })).rejects.toMatchObject(
      refused("options.spendCapUsd"),
    );
    expect(await retryBatch(scope, id, { options: { spendCapUsd: null } })).toMatchObject({ spendCapUsd: null });
  });

  test("is cancelled with all its rows and jobs, can be retried in part, and deleted once it is over", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope);
    await expect(deleteBatch(scope, id)).rejects.toMatchObject({ code: "conflict" });
    expect(await cancelBatch(scope, id)).toMatchObject({ status: "cancelled", counts: { cancelled: 3, queued: 0 } });
    expect(await countJobs(scope)).toBe(0);
    await expect(pauseBatch(scope, id)).rejects.toMatchObject({ code: "conflict" });
    await expect(resumeBatch(scope, id)).rejects.toMatchObject({ code: "conflict" });
    const [first] = (await listBatchRows(scope, id, query())).items;
    const retried = await retryBatch(scope, id, { rowIds: [first?.id ?? ""] });
    expect(retried).toMatchObject({ status: "running", finishedAt: null, counts: { cancelled: 2, queued: 1 } });
    expect(await countJobs(scope)).toBe(1);
    await cancelBatch(scope, id);
    await deleteBatch(scope, id);
    await expect(getBatch(scope, id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("of another workspace is not there", async () => {
    const { id } = await makeBatch(await makeScope());
    const stranger = await makeScope();
    for (const act of [getBatch, pauseBatch, resumeBatch, cancelBatch, deleteBatch, exportRejects])
      await expect(act(stranger, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(listBatchRows(stranger, id, query())).rejects.toMatchObject({ code: "not_found" });
    await expect(retryBatch(stranger, id, {})).rejects.toMatchObject({ code: "not_found" });
  });
});
