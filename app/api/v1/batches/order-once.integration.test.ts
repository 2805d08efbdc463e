import { beforeAll, expect, test, vi } from "vitest";
import { createApiKey } from "@/lib/account/create-api-key";
import type { WorkspaceScope } from "@/lib/account/scope";
import { cancelBatch } from "@/lib/batch/cancel-batch";
import { deleteBatch } from "@/lib/batch/delete-batch";
import { listBatches } from "@/lib/batch/list-batches";
import type { orderBatch } from "@/lib/batch/order-batch";
import { makeScope } from "@/scripts/testing/make-workspace";

// Holds an order back while a test wants it to be still running; everything else is the real thing.
const order = vi.hoisted(() => ({ began: () => {}, mayGoOn: Promise.resolve() }));
vi.mock("@/lib/batch/order-batch", async (load) => {
  const real = await load<{ orderBatch: typeof orderBatch }>();
  return {
    ...real,
    orderBatch: async (...args: Parameters<typeof orderBatch>) => {
      order.began();
      await order.mayGoOn;
      return real.orderBatch(...args);
    },
  };
});

let POST: typeof import("./route")["POST"];
let GET: typeof import("./route")["GET"];
beforeAll(async () => {
  ({ POST, GET } = await import("./route"));
});

async function visit() {
  const scope = await makeScope();
  const { key } = await createApiKey(scope, { name: "test", scopes: ["read", "write"], expiresAt: null }, null);
  /** The same parts under a boundary that is another one each time. */
  const send = (csv: string, options: object = {}, name = "clients.csv") => {
    const body = new FormData();
    body.set("file", new Blob([csv], { type: "text/csv" }), name);
    body.set("options", JSON.stringify({ days: 7, writer: "builtin", ...options }));
    const headers = { authorization: `Bearer ${key}`, "idempotency-key": "one-key" };
    const request = new Request("http://localhost/api/v1/batches", { method: "POST", body, headers });
    return POST(request, { params: Promise.resolve({}) });
  };
  /** What the order of a key has made. */
  const ask = async (orderKey: string) => {
    const request = new Request(`http://localhost/api/v1/batches?orderKey=${orderKey}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    return (await GET(request, { params: Promise.resolve({}) })).json();
  };
  return { scope, send, ask };
}

const CSV = "business_name,niche,city,country\nHarbor Bakery,bakery,Leeds,GB\n";
const page = { limit: 50, cursor: null };
const countBatches = async (scope: WorkspaceScope) => (await listBatches(scope, page)).items.length;

test("a file sent twice with one Idempotency-Key is one batch, and the second answer is the first", async () => {
  const { scope, send } = await visit();
  const first = await send(CSV);
  const again = await send(CSV);
  expect([first.status, again.status]).toEqual([202, 202]);
  expect(again.headers.get("idempotent-replayed")).toBe("true");
  expect(first.headers.get("idempotent-replayed")).toBeNull();
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect(await again.json()).toEqual(await first.json());
  expect(await countBatches(scope)).toBe(1);
});

test("the key with another file, other options or another file name is 422, starts nothing and names the batch the key made", async () => {
  const { scope, send } = await visit();
  const first = await send(CSV);
  expect(first.status).toBe(202);
  for (const other of [send(`${CSV}Twin,gym,York,GB\n`), send(CSV, { days: 8 }), send(CSV, {}, "others.csv")]) {
    const answer = await other;
    expect(answer.status).toBe(422);
    // It names the batch that the key made, so that a second tab can be led there.
    expect(await answer.json()).toMatchObject({
      code: "idempotency_mismatch",
      location: first.headers.get("location"),
    });
  }
  expect(await countBatches(scope)).toBe(1);
});

test("the key while its first request still runs is 409 with a time to come back, and its answer afterwards", async () => {
  const { scope, send } = await visit();
  let release = () => {};
  order.mayGoOn = new Promise((resolve) => {
    release = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    order.began = resolve;
  });
  const first = send(CSV);
  await begun;
  const meanwhile = await send(CSV);
  expect([meanwhile.status, (await meanwhile.json()).code]).toEqual([409, "idempotency_in_progress"]);
  expect(meanwhile.headers.get("retry-after")).toBe("1");
  release();
  const { id } = await (await first).json();
  expect(await (await send(CSV)).json()).toMatchObject({ id });
  expect(await countBatches(scope)).toBe(1);
});

test("an order that is refused does not use its key up", async () => {
  const { scope, send } = await visit();
  const refused = await send(CSV, { days: 0 });
  expect(refused.status).toBe(422);
  expect((await send(CSV)).status).toBe(202);
  expect(await countBatches(scope)).toBe(1);
});

test("whoever lost the answer to an order learns by its key which batch it made, and nobody else does", async () => {
  const { scope, send, ask } = await visit();
  expect(await ask("one-key")).toEqual({ items: [], nextCursor: null });
  const { id } = await (await send(CSV)).json();
  expect((await ask("one-key")).items.map((batch: { id: string }) => batch.id)).toEqual([id]);
  expect((await ask("another-key")).items).toEqual([]);
  const stranger = await visit();
  expect((await stranger.ask("one-key")).items).toEqual([]);
  await cancelBatch(scope, id);
  await deleteBatch(scope, id);
  expect((await ask("one-key")).items, "it is gone").toEqual([]);
});

test("an order that was refused has made no batch", async () => {
  const { send, ask } = await visit();
  await send(CSV, { days: 0 });
  expect((await ask("one-key")).items).toEqual([]);
});
