import { afterEach, expect, test, vi } from "vitest";
import { batchOptionsSchema } from "@/lib/batch/schema";
import { newDraft } from "../draft/import-draft";
import { AlreadyStarted, checkRows, rememberColumns, startBatch, toApiOptions } from "./send-batch";
import { sendOrder } from "./start-order";

const FILE = {
  headers: [],
  headerRow: 1,
  rows: [],
  format: { kind: "csv", encoding: "utf-8", delimiter: "," },
} as const;
const optionsWith = (spendCap: string) =>
  toApiOptions({ ...newDraft("list.csv", { ...FILE, headers: [], rows: [] }).options, spendCap });

test("a spend cap travels as the amount that was meant", () => {
  expect(optionsWith("$50").spendCapUsd).toBe(50);
  expect(optionsWith("1,000").spendCapUsd).toBe(1000);
  expect(optionsWith("2.500,00").spendCapUsd).toBe(2500);
});

test("only a blank cap is no cap: one that cannot be read never reaches the server as none", () => {
  expect("spendCapUsd" in optionsWith(" ")).toBe(false);
  for (const text of ["1.000", "fifty", "€50", "NaN"]) {
    const sent = JSON.parse(JSON.stringify(optionsWith(text)));
    expect(batchOptionsSchema.safeParse(sent).error?.issues.map(({ path }) => path)).toEqual([["spendCapUsd"]]);
  }
});

/** Answers the requests of a page in turn. */
function stubAnswers(...answers: [status: number, body: object][]) {
  const fetched = vi.fn(async () => {
    const [status, body] = answers.shift() ?? [500, {}];
    return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}
afterEach(() => vi.unstubAllGlobals());
const draft = () => newDraft("list.csv", { ...FILE, headers: [], rows: [] });
const RUNNING = { code: "idempotency_in_progress", title: "The first request with this key is still running" };

test("a second tab that presses Start meanwhile ends at the batch the first one made", async () => {
  const fetched = stubAnswers([409, RUNNING], [409, RUNNING], [202, { id: "bat_1" }]);
  expect(await startBatch(draft(), { waitMs: 0 })).toEqual({ id: "bat_1" });
  expect(fetched).toHaveBeenCalledTimes(3);
});

test("a draft that was started with other options names the batch it is", async () => {
  const body = { code: "idempotency_mismatch", title: "Another body", location: "/api/v1/batches/bat_1" };
  stubAnswers([422, body]);
  const refused = await startBatch(draft(), { waitMs: 0 }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(AlreadyStarted);
  expect(refused).toMatchObject({ batchId: "bat_1" });
});

test("a corrected list says which column is which, so that nothing remembered of its file reads it otherwise", async () => {
  const fetched = stubAnswers([200, {}], [202, { id: "bat_1" }]);
  const cells = { business_name: "Harbor", niche: "bakery", city: "Leeds" };
  const list = { ...draft(), rows: [{ row: 2, cells }] };
  await checkRows(list);
  await startBatch(list, { waitMs: 0 });
  const own = { business_name: "business_name", niche: "niche", city: "city" };
  for (const [, init] of fetched.mock.calls as unknown as [string, { body: FormData }][])
    expect(JSON.parse(String(init.body.get("options"))).mapping).toEqual(own);
});

test("guesses of columns are remembered once their batch is started, choices at once, and of nameless columns nothing", async () => {
  const started = { ...draft(), id: "d1", guesses: { Town2: "city" as const } };
  const fetched = stubAnswers([202, { id: "bat_1" }], [200, {}]);
  await sendOrder(started);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
  const [path, init] = fetched.mock.calls[1] as unknown as [string, { body: FormData }];
  expect(path).toContain("dryRun=1");
  expect(JSON.parse(String(init.body.get("options")))).toMatchObject({ guesses: { Town2: "city" } });
  await rememberColumns(started, { mapping: {} });
  await rememberColumns({ ...started, file: { ...started.file, headerRow: 0 } }, { mapping: { Town2: "city" } });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test("an order that is lost on its way, or whose answer is, is sent again under the same key until it is known", async () => {
  const away = { code: "internal", title: "Away" };
  const fetched = stubAnswers([502, away], [503, away], [404, away], [202, { id: "bat_1" }]);
  fetched.mockImplementationOnce(async () => {
    throw new TypeError("Failed to fetch");
  });
  const list = draft();
  expect(await startBatch(list, { waitMs: 0 })).toEqual({ id: "bat_1" });
  expect(fetched).toHaveBeenCalledTimes(5);
  for (const [, init] of fetched.mock.calls as unknown as [string, { headers: Record<string, string> }][])
    expect(init.headers["idempotency-key"]).toBe(list.key);
});

test("whoever waits hears that the server was interrupted, until the order that died with it gives its key free", async () => {
  const heard: string[] = [];
  const onAgain = (why: string) => heard.push(why);
  stubAnswers([503, { code: "internal", title: "Away" }], [409, RUNNING], [202, { id: "bat_1" }]);
  expect(await startBatch(draft(), { waitMs: 0, onAgain })).toEqual({ id: "bat_1" });
  expect(heard).toEqual(["interrupted", "interrupted"]);
  stubAnswers([409, RUNNING], [202, { id: "bat_1" }]);
  await startBatch(draft(), { waitMs: 0, onAgain });
  expect(heard.slice(2), "another tab's order").toEqual(["running"]);
});

test("an order that is refused is not sent again, and one that never arrives is given up", async () => {
  const refused = stubAnswers([422, { code: "invalid_input", title: "No" }]);
  await expect(startBatch(draft(), { waitMs: 0 })).rejects.toMatchObject({ status: 422 });
  expect(refused).toHaveBeenCalledTimes(1);
  const away = vi.fn(async () => new Response("", { status: 503 }));
  vi.stubGlobal("fetch", away);
  await expect(startBatch(draft(), { waitMs: 0 })).rejects.toMatchObject({ status: 503 });
  expect(away).toHaveBeenCalledTimes(5);
});

test("without a network an order is not tried again: it says so at once", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  const fetched = vi.fn(async () => {
    throw new TypeError("Failed to fetch");
  });
  vi.stubGlobal("fetch", fetched);
  await expect(startBatch(draft(), { waitMs: 0 })).rejects.toMatchObject({ code: "offline" });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("an order that is given up while it waits to be sent again is not sent again", async () => {
  const giveUp = new AbortController();
  const sent: boolean[] = [];
  vi.stubGlobal("fetch", async (_: string, { signal }: RequestInit) => {
    if (signal?.aborted) throw signal.reason;
    sent.push(true);
    giveUp.abort();
    return new Response("", { status: 503 });
  });
  await expect(startBatch(draft(), { waitMs: 0, signal: giveUp.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(sent).toHaveLength(1);
});

test("a large list whose order gets a passing answer is not sent up again, and is once its upload is gone", async () => {
  const cells = { business_name: "x".repeat(4_000_000), niche: "bakery", city: "Leeds" };
  const list = { ...draft(), rows: [{ row: 2, cells }] };
  const upload = (id: string) => ({ id, name: "list.csv", size: 9e9, received: 9e9, chunkBytes: 4e6 });
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("sessionStorage", storage);
  const away = { code: "internal", title: "Away" };
  const gone = { code: "not_found", title: "Not found" };
  const fetched = stubAnswers(
    [201, upload("upl_1")],
    [503, away],
    [404, gone],
    [404, gone],
    [201, upload("upl_2")],
    [204, {}],
    [202, { id: "bat_1" }],
  );
  expect(await startBatch(list, { waitMs: 0 })).toEqual({ id: "bat_1" });
  const orders = (fetched.mock.calls as unknown as [string, { method: string; body: string }][])
    .filter(([path]) => path === "/api/v1/batches")
    .map(([, { body }]) => JSON.parse(body).uploadId);
  expect(orders).toEqual(["upl_1", "upl_1", "upl_2"]);
});
