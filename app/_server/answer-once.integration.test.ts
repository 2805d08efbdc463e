import { expect, test, vi } from "vitest";
import { type Answer, answerOnce } from "@/lib/account/answer-once";
import type { WorkspaceScope } from "@/lib/account/scope";
import { createBusiness } from "@/lib/business/create-business";
import { listBusinessRows } from "@/lib/business/data";
import { createBusinessSchema } from "@/lib/business/schema";
import { dbPool } from "@/lib/platform/db/client";
import { makeScope } from "@/scripts/testing/make-workspace";

const bakery = createBusinessSchema.parse({ name: "Slow Bakery", niche: "bakery", city: "Leeds", country: "GB" });
const toAnswer = ({ id }: { id: string }): Answer => ({ status: 201, body: { id }, headers: {} });

/** Makes a bakery for the key; `before` is awaited first, as if the machine stood still. */
const order = (scope: WorkspaceScope, before: Promise<unknown> = Promise.resolve()) =>
  answerOnce(scope, "one-key", "POST /businesses", async (keep) => {
    await before;
    return toAnswer(await createBusiness(scope, bakery, (tx, made) => keep(tx, toAnswer(made))));
  });

const countBusinesses = async (scope: WorkspaceScope) =>
  (await listBusinessRows(scope, { limit: 50, cursor: null })).items.length;

test("a request that stood still longer than its claim makes nothing beside the one that took its place", async () => {
  const scope = await makeScope();
  let goOn = () => {};
  const frozen = order(scope, new Promise<void>((resolve) => (goOn = resolve)));
  await expect.poll(() => order(scope).catch(({ code }) => code)).toBe("idempotency_in_progress");
  await dbPool().query("update idempotency_keys set lease_expires_at = now() - interval '1 second'");
  const heir = await order(scope);
  goOn();
  await expect(frozen).rejects.toMatchObject({ code: "idempotency_in_progress" });
  expect(await countBusinesses(scope)).toBe(1);
  expect(await order(scope)).toMatchObject({ body: heir.body, headers: { "idempotent-replayed": "true" } });
});

test("a failure after the thing is made does not free its key", async () => {
  const scope = await makeScope();
  const broken = answerOnce(scope, "one-key", "POST /businesses", async (keep) => {
    await createBusiness(scope, bakery, (tx, made) => keep(tx, toAnswer(made)));
    throw new Error("the database went away while waiting");
  });
  await expect(broken).rejects.toThrow("went away");
  expect(await order(scope)).toMatchObject({ status: 201, headers: { "idempotent-replayed": "true" } });
  expect(await countBusinesses(scope)).toBe(1);
});

test("a request at work renews its claim again and again, and one that died frees its key within ten seconds", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const scope = await makeScope();
    const ofScope = "where workspace_id = $1";
    const secondsLeft = async () => {
      const left = `select extract(epoch from lease_expires_at - now()) as left from idempotency_keys ${ofScope}`;
      return Number((await dbPool().query(left, [scope.workspaceId])).rows[0]?.left);
    };
    let goOn = () => {};
    const slow = order(scope, new Promise<void>((resolve) => (goOn = resolve)));
    await expect.poll(() => vi.getTimerCount()).toBe(1);
    await expect(order(scope)).rejects.toMatchObject({ code: "idempotency_in_progress" });
    expect(await secondsLeft()).toBeLessThanOrEqual(10);
    for (const _ of ["once", "again"]) {
      await dbPool().query(`update idempotency_keys set lease_expires_at = now() ${ofScope}`, [scope.workspaceId]);
      vi.advanceTimersByTime(3000);
      await expect.poll(secondsLeft).toBeGreaterThan(5);
    }
    goOn();
    expect(await slow).toMatchObject({ status: 201 });
    expect(vi.getTimerCount(), "nothing is renewed after the answer").toBe(0);
    expect(await countBusinesses(scope)).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});
