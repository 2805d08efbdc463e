import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { batches, batchRows } from "../../drizzle/schema/batch";
import { calendars, posts } from "../../drizzle/schema/calendar";
import { goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { makeBatch } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { useModel } from "../../scripts/testing/use-model";
import type { WorkspaceScope } from "../account/scope";
import { generateRowJob } from "../batch/jobs";
import { listBatchRows } from "../batch/list-batch-rows";
import { retryBatch } from "../batch/retry-batch";
import { listBatchRowsQuerySchema } from "../batch/schema";
import { getBusiness } from "../business/get-business";
import { findCalendarRow, listAllPostRows } from "../calendar/data";
import { db } from "../platform/db/client";
import { createShareLink } from "../share/create-share-link";
import { createShareLinkSchema } from "../share/schema";
import { drain } from "./drain";

const rowsOf = async (scope: WorkspaceScope, id: string) =>
  (await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 50 }))).items;

/** A batch whose rows were cancelled when their calendars had posts. */
async function makeCancelled(count: number) {
  const scope = await makeScope();
  const { id } = await makeBatch(scope, { count });
  await drain({ deadline: Date.now() + 60_000, concurrency: 8, queues: [generateRowJob.name] });
  await db().update(batches).set({ status: "cancelled" }).where(eq(batches.id, id));
  await db().update(batchRows).set({ status: "cancelled" }).where(eq(batchRows.batchId, id));
  await db().update(calendars).set({ status: "cancelled" }).where(eq(calendars.workspaceId, scope.workspaceId));
  return { scope, id, rows: await rowsOf(scope, id) };
}

const marks: [string, Partial<typeof posts.$inferInsert>][] = [
  ["approved", { status: "approved" }],
  ["with changes requested", { status: "changes_requested" }],
  ["locked", { locked: true }],
  ["written by hand", { writtenBy: sql`'{"writer":"person"}'::jsonb` as never }],
];

test("with other settings rows whose calendar is shared or holds decided, locked or hand-written posts keep it, say so, and are counted", {
  timeout: 120_000,
}, async () => {
  const { scope, id, rows } = await makeCancelled(marks.length + 2);
  for (const [index, [, mark]] of marks.entries()) {
    const [post] = await listAllPostRows(scope, rows[index]?.calendarId ?? "");
    await db()
      .update(posts)
      .set(mark)
      .where(eq(posts.id, post?.id ?? ""));
  }
  const shared = rows[marks.length];
  const link = createShareLinkSchema.parse({ mode: "live", access: "view" });
  await createShareLink(scope, shared?.calendarId ?? "", link, "http://localhost", new Date());
  const keeping = marks.length + 1;

  const retried = await retryBatch(scope, id, { options: { days: 7 } });
  expect(retried).toMatchObject({ counts: { queued: 1, cancelled: keeping }, kept: { rows: keeping } });
  for (const row of (await rowsOf(scope, id)).slice(0, keeping)) {
    expect(row).toMatchObject({ status: "cancelled", errors: [{ code: "calendar_kept" }] });
    expect(await findCalendarRow(scope, row.calendarId ?? "")).not.toBeNull();
    expect(row.postCount).toBeGreaterThan(0);
  }
  expect((await rowsOf(scope, id)).at(-1)).toMatchObject({ status: "queued", calendarId: null });

  const again = { rowIds: rows.slice(0, keeping).map((row) => row.id), options: { days: 7 } };
  await expect(retryBatch(scope, id, again)).rejects.toMatchObject({ code: "conflict", message: /decided, locked/ });
  expect((await rowsOf(scope, id))[0]?.errors).toHaveLength(1);

  const asTheyAre = await retryBatch(scope, id, { rowIds: again.rowIds });
  expect(asTheyAre).toMatchObject({ counts: { queued: 6, cancelled: 0 }, kept: null });
  expect((await rowsOf(scope, id))[0]).toMatchObject({ calendarId: rows[0]?.calendarId, errors: [] });
});

test("other settings hold for the row and its business: days, channels, writer and language, which the writer must be able to write", {
  timeout: 120_000,
}, async () => {
  const { scope, id, rows } = await makeCancelled(1);
  await expect(retryBatch(scope, id, { options: { language: "es" } })).rejects.toMatchObject({
    code: "invalid_input",
    errors: [{ path: "options.language", message: expect.stringContaining("needs a language model") }],
  });
  const model = await startFakeModel(goodAnswer);
  useModel(model.url, { env: { OPENAI_MODEL: "retry-settings" } });
  const channels = [{ channel: "facebook" as const, postsPerWeek: 2 }];
  await retryBatch(scope, id, { options: { language: "es", writer: "model", days: 7, channels } });
  await drain({ deadline: Date.now() + 60_000, concurrency: 8, queues: [generateRowJob.name] });
  await model.stop();
  const [row] = await rowsOf(scope, id);
  expect(row).toMatchObject({ status: "succeeded", calendarId: rows[0]?.calendarId });
  const found = await findCalendarRow(scope, row?.calendarId ?? "");
  expect(found?.calendar).toMatchObject({ days: 7, writer: "model", brief: { channels } });
  expect(found?.calendar.brief.business.language).toBe("es");
  expect((await getBusiness(scope, row?.businessId ?? "")).language).toBe("es");
});
