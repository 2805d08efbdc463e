import { afterEach, expect, test, vi } from "vitest";
import { newDraft } from "@/components/batch/import/draft/import-draft";
import type { TableRow } from "@/components/batch/import/fix/table-row";
import { startBatch } from "@/components/batch/import/start/send-batch";
import { createApiKey } from "@/lib/account/create-api-key";
import { getBatch } from "@/lib/batch/get-batch";
import { listBatchRows } from "@/lib/batch/list-batch-rows";
import { listBatches } from "@/lib/batch/list-batches";
import { listBatchRowsQuerySchema } from "@/lib/batch/schema";
import { makeScope } from "@/scripts/testing/make-workspace";
import { POST as orderBatch } from "../batches/route";
import { PATCH as appendUpload, GET as getUpload } from "./[id]/route";
import { POST as createUpload } from "./route";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Send = () => Promise<Response>;

/** How a connection may break: before the server has the piece, or after, when its answer is lost. */
const BREAKS: Record<string, (send: Send) => Promise<Response>> = {
  "on the way": async () => {
    throw new TypeError("Failed to fetch");
  },
  "with the answer": async (send) => {
    await send();
    throw new TypeError("Failed to fetch");
  },
  "at a proxy": async () => new Response("Bad gateway", { status: 502 }),
};

/** The browser's fetch, answered by the real routes; the n-th piece (1 is the first) breaks as `broken` says. */
async function connect(broken: Record<number, (send: Send) => Promise<Response>>) {
  const scope = await makeScope();
  const { key } = await createApiKey(scope, { name: "test", scopes: ["read", "write"], expiresAt: null }, null);
  const offsets: number[] = [];
  vi.stubGlobal("fetch", (url: string, init: RequestInit & { headers: Record<string, string> }) => {
    const [, , , what, id = ""] = url.split("/");
    const handlers: Record<string, Handler> =
      what === "batches" ? { POST: orderBatch } : { POST: createUpload, GET: getUpload, PATCH: appendUpload };
    const method = init.method ?? "GET";
    const send = async () => {
      const headers = { ...init.headers, authorization: `Bearer ${key}` };
      const request = new Request(`http://localhost${url}`, { ...init, headers });
      return (handlers[method] as Handler)(request, { params: Promise.resolve({ id }) });
    };
    if (method !== "PATCH") return send();
    offsets.push(Number(init.headers["upload-offset"]));
    return (broken[offsets.length] ?? ((go: Send) => go()))(send);
  });
  return { scope, offsets };
}

afterEach(() => vi.unstubAllGlobals());

const PIECE = 3_500_000;

const FILLERS = 9;

/** Two businesses with rows between them that are refused for their length: a file of three pieces. */
function longDraft() {
  const cells = { niche: "bakery", city: "Leeds", country: "GB" };
  const filler = { ...cells, business_name: "x".repeat((2.2 * PIECE) / FILLERS) };
  const names = [
    { business_name: "First" },
    ...Array.from({ length: FILLERS }, () => filler),
    { business_name: "Last" },
  ];
  const rows: TableRow[] = names.map((name, index) => ({ row: index + 2, cells: { ...cells, ...name } }));
  const draft = newDraft("clients.csv", {
    headers: [],
    headerRow: 1,
    rows: [],
    format: { kind: "csv", encoding: null, delimiter: null },
  });
  return { ...draft, rows, options: { ...draft.options, days: "7", writer: "builtin" as const } };
}

test.each([
  ["on the way", [0, PIECE, PIECE, 2 * PIECE]],
  ["with the answer", [0, PIECE, 2 * PIECE]],
  ["at a proxy", [0, PIECE, PIECE, 2 * PIECE]],
])("a file whose second piece breaks %s goes on from what has arrived and is run whole", async (how, sent) => {
  const { scope, offsets } = await connect({ 2: BREAKS[how] as (send: Send) => Promise<Response> });
  const { id } = await startBatch(longDraft());
  expect(offsets).toEqual(sent);
  const { items } = await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 50, status: "queued" }));
  expect(items.map(({ row, businessName }) => [row, businessName])).toEqual([
    [2, "First"],
    [FILLERS + 3, "Last"],
  ]);
  expect((await getBatch(scope, id)).counts).toMatchObject({ total: FILLERS + 2, invalid: FILLERS });
});

test("a connection that stays broken ends the upload with what to tell the reader, and no batch", async () => {
  const down = BREAKS["on the way"] as (send: Send) => Promise<Response>;
  const { scope, offsets } = await connect(Object.fromEntries(Array.from({ length: 98 }, (_, n) => [n + 2, down])));
  await expect(startBatch(longDraft(), { waitMs: 1 })).rejects.toMatchObject({ code: "offline" });
  expect(offsets.slice(0, 3)).toEqual([0, PIECE, PIECE]);
  // Begun anew or gone on with, nothing ever came further than the first piece.
  expect(Math.max(...offsets)).toBe(PIECE);
  expect((await listBatches(scope, { cursor: null, limit: 50 })).items).toEqual([]);
});
