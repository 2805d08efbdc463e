import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Answer, type FakeSlot, goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { makeBatch } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { useModel } from "../../scripts/testing/use-model";
import type { WorkspaceScope } from "../account/scope";
import { getBatch } from "../batch/get-batch";
import { generateRowJob } from "../batch/jobs";
import { listBatchRows } from "../batch/list-batch-rows";
import { resumeBatch } from "../batch/pause-batch";
import { retryBatch } from "../batch/retry-batch";
import { listBatchRowsQuerySchema } from "../batch/schema";
import { deleteBusiness } from "../business/delete-business";
import { listAllPostRows } from "../calendar/data";
import { deleteCalendar } from "../calendar/delete-calendar";
import { db } from "../platform/db/client";
import { drain } from "./drain";

let model: Awaited<ReturnType<typeof startFakeModel>>;
let fault: Answer | null = null;
let meanwhile: (() => Promise<void>) | null = null;
let answer: ((slots: FakeSlot[], number: number) => Promise<Answer>) | null = null;
beforeAll(async () => {
  model = await startFakeModel(async (slots, number) => {
    await meanwhile?.();
    return answer ? answer(slots, number) : (fault ?? goodAnswer(slots));
  });
});
afterAll(() => model.stop());
afterEach(async () => {
  fault = null;
  meanwhile = null;
  answer = null;
  await db().execute(sql`delete from pgboss.job`);
});

const drainAll = () => drain({ deadline: Date.now() + 60_000, concurrency: 8, queues: [generateRowJob.name] });
const rowsOf = async (scope: WorkspaceScope, id: string) =>
  (await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 50 }))).items;
const WAIT = { timeout: 60_000, interval: 20 };
/** A model of a name of its own, away from what others left in the cache. */
const begin = (name: string) => useModel(model.url, { env: { OPENAI_MODEL: name } });

describe("a batch whose model is out of reach for every row pauses with its reason, and resumed goes on with the model:", () => {
  test.each([
    ["an account without money", 429, { code: "insufficient_quota" }, "quota", /credit/],
    ["a refused key", 401, { code: "invalid_api_key" }, "key_refused", /key/],
  ])("%s", { timeout: 120_000 }, async (_, status, more, code, words) => {
    begin(`halt-${code}`);
    const scope = await makeScope();
    fault = { error: { message: "no", ...more }, status };
    const { id } = await makeBatch(scope, { count: 8, options: { writer: "model" } });
    await drainAll();
    const paused = await getBatch(scope, id);
    expect(paused).toMatchObject({ status: "paused", pauseReason: { code }, counts: { queued: 8, failed: 0 } });
    expect(paused.pauseReason?.message).toMatch(words);
    fault = null;
    await resumeBatch(scope, id);
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 8 } });
    for (const { calendarId, warnings } of await rowsOf(scope, id)) {
      expect(warnings.map((warning) => warning.code)).not.toContain("model_fallback");
      const posts = await listAllPostRows(scope, calendarId ?? "");
      expect(posts.filter(({ writtenBy }) => writtenBy.fallbackReason?.match(/quota|401/))).toEqual([]);
    }
  });
});

test("a batch that is resumed while a row of the run before still waits for its refusal is not paused by it again", {
  timeout: 120_000,
}, async () => {
  begin("halt-resumed");
  const scope = await makeScope();
  const { id } = await makeBatch(scope, { count: 2, options: { writer: "model" } });
  const refusal: Answer = { error: { message: "no", code: "invalid_api_key" }, status: 401 };
  const isPaused = async () => (await getBatch(scope, id)).status === "paused";
  const first = model.requests.length;
  // Two rows, two requests: the one is refused as soon as both are out, the other after the batch was paused for it and resumed.
  answer = async (slots, number) => {
    if (number > first + 2) return goodAnswer(slots);
    await vi.waitUntil(() => model.requests.length >= first + 2, WAIT);
    if (number === first + 1) return refusal;
    await vi.waitUntil(isPaused, WAIT);
    await resumeBatch(scope, id);
    return refusal;
  };
  await drainAll();
  await db().execute(sql`update pgboss.job set start_after = now() where state = 'retry'`);
  await drainAll();
  expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 2 } });
});

describe("a row that is written while somebody deletes", () => {
  test.each([
    ["its business", async (scope: WorkspaceScope, row: Row) => deleteBusiness(scope, row.businessId ?? "")],
    ["its calendar", async (scope: WorkspaceScope, row: Row) => deleteCalendar(scope, row.calendarId ?? "")],
  ])(
    "%s fails with the reason, its batch was cancelled by nobody, and run again it is whole",
    {
      timeout: 120_000,
    },
    async (what, remove) => {
      begin(`halt-${what}`);
      const scope = await makeScope();
      const { id } = await makeBatch(scope, { count: 2, options: { writer: "model" } });
      meanwhile = async () => {
        meanwhile = null;
        const row = (await rowsOf(scope, id)).find(({ calendarId }) => calendarId !== null);
        if (row) await remove(scope, row);
      };
      await drainAll();
      expect(await getBatch(scope, id)).toMatchObject({
        status: "partially_succeeded",
        counts: { failed: 1, succeeded: 1, cancelled: 0 },
      });
      const failed = (await rowsOf(scope, id)).find(({ status }) => status === "failed");
      expect(failed?.error).toMatch(/deleted/);
      await retryBatch(scope, id, {});
      await drainAll();
      expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 2 } });
      expect((await rowsOf(scope, id)).every(({ postCount }) => postCount > 0)).toBe(true);
    },
  );

  test("a finished row whose calendar was deleted is written again when it is named, and only then", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 2 });
    await drainAll();
    const [row] = await rowsOf(scope, id);
    await deleteCalendar(scope, row?.calendarId ?? "");
    await expect(retryBatch(scope, id, {})).rejects.toMatchObject({ code: "conflict" });
    await retryBatch(scope, id, { rowIds: [row?.id ?? ""] });
    await drainAll();
    expect((await rowsOf(scope, id)).every(({ postCount }) => postCount > 0)).toBe(true);
  });
});

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
