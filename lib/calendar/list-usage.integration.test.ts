import { expect, test } from "vitest";
import { makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { db, dbPool } from "../platform/db/client";
import { listUsage } from "./list-usage";
import { insertModelUsage } from "./usage-mutations";

let made = 0;
/** Notes one request as the model writer does, and sets when it was. */
async function note(scope: WorkspaceScope, at: string, { model = "small", outcome = "ok", costUsd = 0.25 } = {}) {
  const id = `use_${++made}`;
  await insertModelUsage(db(), scope, {
    id,
    model,
    outcome,
    costUsd,
    promptVersion: "model-3",
    inputTokens: 100,
    cachedTokens: 40,
    outputTokens: 10,
    durationMs: 5,
  });
  await dbPool().query("update model_usage set created_at = $2 where id = $1", [id, at]);
}

const page = (limit = 50, cursor: string | null = null) => ({ limit, cursor });

test("a workspace's requests to the model are summed by month and model, failed ones included, and nobody else's", async () => {
  const [scope, other] = [await makeScope(), await makeScope()];
  await note(scope, "2026-09-30T23:59:59Z");
  await note(scope, "2026-10-01T00:00:00Z");
  await note(scope, "2026-10-15T12:00:00Z", { outcome: "timeout", costUsd: 0 });
  await note(scope, "2026-10-15T12:00:00Z", { model: "large", costUsd: 1.5 });
  await note(other, "2026-10-15T12:00:00Z", { costUsd: 99 });
  const small = { model: "small", calls: 2, failedCalls: 1, inputTokens: 200, cachedTokens: 80, outputTokens: 20 };
  const large = { model: "large", calls: 1, failedCalls: 0, inputTokens: 100, cachedTokens: 40, outputTokens: 10 };
  const { items, nextCursor } = await listUsage(scope, page());
  expect(nextCursor).toBeNull();
  expect(items).toEqual([
    {
      month: "2026-10",
      calls: 3,
      failedCalls: 1,
      inputTokens: 300,
      cachedTokens: 120,
      outputTokens: 30,
      costUsd: 1.75,
      models: [
        { ...large, costUsd: 1.5 },
        { ...small, costUsd: 0.25 },
      ],
    },
    expect.objectContaining({ month: "2026-09", calls: 1, costUsd: 0.25 }),
  ]);
});

test("months are read a page at a time, newest first, each whole", async () => {
  const scope = await makeScope();
  for (const month of ["06", "07", "08"])
    for (const model of ["large", "small"]) await note(scope, `2026-${month}-10T00:00:00Z`, { model });
  const first = await listUsage(scope, page(2));
  expect(first.items.map(({ month, models }) => [month, models.length])).toEqual([
    ["2026-08", 2],
    ["2026-07", 2],
  ]);
  expect(first.nextCursor).toBe("2026-07");
  const last = await listUsage(scope, page(2, first.nextCursor));
  expect([last.items.map(({ month }) => month), last.nextCursor]).toEqual([["2026-06"], null]);
});

test("a workspace that never asked a model has an empty list", async () => {
  expect(await listUsage(await makeScope(), page())).toEqual({ items: [], nextCursor: null });
});
