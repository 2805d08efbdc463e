import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { posts } from "../../drizzle/schema/calendar";
import { type Answer, goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { makeBatch } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { useModel } from "../../scripts/testing/use-model";
import type { WorkspaceScope } from "../account/scope";
import { cancelBatch } from "../batch/cancel-batch";
import { getBatch } from "../batch/get-batch";
import { generateRowJob } from "../batch/jobs";
import { listBatchRows } from "../batch/list-batch-rows";
import { retryBatch } from "../batch/retry-batch";
import { listBatchRowsQuerySchema } from "../batch/schema";
import { findCalendarRow, listAllPostRows } from "../calendar/data";
import { db } from "../platform/db/client";
import { drain } from "./drain";

let model: Awaited<ReturnType<typeof startFakeModel>>;
let fault: Answer | null = null;
beforeAll(async () => {
  model = await startFakeModel((slots) => fault ?? goodAnswer(slots));
});
afterAll(() => model.stop());
afterEach(async () => {
  fault = null;
  await db().execute(sql`delete from pgboss.job`);
});

const drainAll = () => drain({ deadline: Date.now() + 60_000, concurrency: 8, queues: [generateRowJob.name] });
const rowsOf = async (scope: WorkspaceScope, id: string) =>
  (await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 50 }))).items;
const writersOf = async (scope: WorkspaceScope, calendarId: string | null) => [
  ...new Set((await listAllPostRows(scope, calendarId ?? "")).map(({ writtenBy }) => writtenBy.writer)),
];

/** A finished batch whose model gave such answers all the while, and works by now. */
async function makeWithout(name: string, count: number, answer: Answer) {
  const settings = { env: { OPENAI_MODEL: name } };
  useModel(model.url, settings);
  const scope = await makeScope();
  fault = answer;
  const { id } = await makeBatch(scope, { count, options: { writer: "model" } });
  await drainAll();
  expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: count } });
  fault = null;
  useModel(model.url, settings);
  return { scope, id, rows: await rowsOf(scope, id) };
}
const BROKEN: Answer = { error: { message: "no" }, status: 500 };

test("finished rows for which the model was out of reach are written again by it, under the same calendars' ids, and those that somebody decided about stay and say so", {
  timeout: 120_000,
}, async () => {
  const { scope, id, rows } = await makeWithout("fallback-again", 4, BROKEN);
  for (const { calendarId, warnings } of rows) {
    expect(await writersOf(scope, calendarId)).toEqual(["builtin"]);
    expect(warnings.find(({ code }) => code === "model_fallback")?.outOfReach).toBeGreaterThan(0);
  }
  await expect(retryBatch(scope, id, {})).rejects.toMatchObject({ code: "conflict" });
  const [decided, later] = rows;
  const [post] = await listAllPostRows(scope, decided?.calendarId ?? "");
  await db()
    .update(posts)
    .set({ status: "approved" })
    .where(eq(posts.id, post?.id ?? ""));
  const before = await findCalendarRow(scope, rows[3]?.calendarId ?? "");

  const retried = await retryBatch(scope, id, { fallbacks: true });
  expect(retried).toMatchObject({ status: "running", counts: { queued: 3, succeeded: 1 }, kept: { rows: 1 } });
  // Decided about after the order and before its turn.
  const [other] = await listAllPostRows(scope, later?.calendarId ?? "");
  await db()
    .update(posts)
    .set({ locked: true })
    .where(eq(posts.id, other?.id ?? ""));
  await drainAll();

  expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 4 } });
  const after = await rowsOf(scope, id);
  expect(after.map(({ calendarId }) => calendarId)).toEqual(rows.map(({ calendarId }) => calendarId));
  for (const row of after.slice(0, 2)) {
    expect(row.errors).toMatchObject([{ code: "calendar_kept" }]);
    expect(await writersOf(scope, row.calendarId)).toEqual(["builtin"]);
  }
  for (const row of after.slice(2)) {
    expect(row).toMatchObject({ errors: [], status: "succeeded" });
    expect(row.warnings.filter(({ outOfReach }) => outOfReach)).toEqual([]);
    expect(await writersOf(scope, row.calendarId)).toEqual(["model"]);
  }
  const anew = await findCalendarRow(scope, rows[3]?.calendarId ?? "");
  expect(anew?.calendar.revision).toBeGreaterThan(before?.calendar.revision ?? 0);
  await expect(retryBatch(scope, id, { fallbacks: true })).rejects.toMatchObject({ code: "conflict" });
});

test("rows that wait to be written again lose nothing when the batch is cancelled before their turn", {
  timeout: 120_000,
}, async () => {
  const { scope, id, rows } = await makeWithout("fallback-cancelled", 2, BROKEN);
  await retryBatch(scope, id, { fallbacks: true, rowIds: [rows[0]?.id ?? ""] });
  expect(await getBatch(scope, id)).toMatchObject({ counts: { queued: 1, succeeded: 1 } });
  await cancelBatch(scope, id);
  expect(await getBatch(scope, id)).toMatchObject({ counts: { queued: 0, succeeded: 2, cancelled: 0 } });
  const after = await rowsOf(scope, id);
  expect(after.map(({ postCount }) => postCount)).toEqual(rows.map(({ postCount }) => postCount));
  // Whole as they were, so they can be given to the model once more.
  await retryBatch(scope, id, { fallbacks: true });
  await drainAll();
  for (const { calendarId } of rows) expect(await writersOf(scope, calendarId)).toEqual(["model"]);
});

test("what the model wrote badly is no want of it: such rows are not offered", { timeout: 120_000 }, async () => {
  const { scope, id, rows } = await makeWithout("fallback-bad", 1, { content: "" });
  expect(rows[0]?.warnings.map(({ code, outOfReach }) => [code, outOfReach])).toEqual([["model_fallback", undefined]]);
  await expect(retryBatch(scope, id, { fallbacks: true })).rejects.toMatchObject({ code: "conflict" });
});

test("while the model is still out of reach a row that is given to it keeps its calendar, with every post and warning, says so, and can be given to it again", {
  timeout: 120_000,
}, async () => {
  const { scope, id, rows } = await makeWithout("fallback-still", 1, BROKEN);
  const [row] = rows;
  const before = await listAllPostRows(scope, row?.calendarId ?? "");
  for (const answer of [BROKEN, { error: { message: "later" }, status: 503 }]) {
    fault = answer;
    await retryBatch(scope, id, { fallbacks: true });
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 1 } });
    const [kept] = await rowsOf(scope, id);
    expect(kept?.errors).toMatchObject([{ code: "calendar_kept", message: expect.stringContaining("out of reach") }]);
    expect(kept?.warnings).toEqual(row?.warnings);
    expect(await listAllPostRows(scope, row?.calendarId ?? "")).toEqual(before);
  }
  fault = null;
  useModel(model.url, { env: { OPENAI_MODEL: "fallback-still" } });
  await retryBatch(scope, id, { fallbacks: true });
  await drainAll();
  expect((await rowsOf(scope, id))[0]).toMatchObject({ errors: [], status: "succeeded" });
  expect(await writersOf(scope, row?.calendarId ?? "")).toEqual(["model"]);
});
