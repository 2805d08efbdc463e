import { beforeEach, expect, test, vi } from "vitest";
import { uploadInPieces } from "./upload-pieces";

const uploads = new Map<string, { size: number; received: number }>();
const kept = new Map<string, string>();
/** What each tab keeps for itself, and the tab that runs. */
const tabs = new Map<string, Map<string, string>>();
let tab = "A";
/** Pieces after so many are lost on the way. */
let lostAfter = Number.POSITIVE_INFINITY;
/** Before so many-th piece all uploads are gone, as if somebody had thrown them away. */
let goneAt = Number.POSITIVE_INFINITY;
/** So many pieces from here on meet a server that is away, whatever it then says. */
let away: Response[] = [];
let sent = 0;
let made = 0;

const answer = (status: number, body?: object) =>
  new Response(body ? JSON.stringify(body) : null, { status, headers: { "content-type": "application/json" } });

/** A server that keeps uploads as ours does. */
async function serve(url: string, { method = "GET", body, headers }: RequestInit = {}): Promise<Response> {
  const id = url.split("/uploads/")[1] ?? "";
  const passing = method === "PATCH" || method === "GET" ? away.shift() : undefined;
  if (passing) return passing;
  if (method === "PATCH" && sent + 1 === goneAt) {
    goneAt = Number.POSITIVE_INFINITY;
    uploads.clear();
  }
  const upload = uploads.get(id);
  if (method === "POST") {
    const begun = { id: `upl_${++made}`, size: JSON.parse(String(body)).size, received: 0 };
    uploads.set(begun.id, begun);
    return answer(201, { ...begun, chunkBytes: 4 });
  }
  if (!upload) return answer(404, { code: "not_found", title: "There is no such upload" });
  if (method === "GET") return answer(200, { id, ...upload, chunkBytes: 4 });
  if (method === "DELETE") return answer(uploads.delete(id) ? 204 : 404);
  if (++sent > lostAfter) return answer(403, { code: "forbidden", title: "the tab was closed" });
  expect(new Headers(headers).get("upload-offset")).toBe(String(upload.received));
  upload.received += (body as Blob).size;
  return answer(204);
}

beforeEach(() => {
  for (const map of [uploads, kept]) map.clear();
  lostAfter = Number.POSITIVE_INFINITY;
  goneAt = Number.POSITIVE_INFINITY;
  away = [];
  sent = 0;
  made = 0;
  vi.stubGlobal("fetch", serve);
  tabs.clear();
  tab = "A";
  vi.stubGlobal(
    "localStorage",
    storageOf(() => kept),
  );
  vi.stubGlobal("sessionStorage", storageOf(ownOfTab));
  return () => vi.unstubAllGlobals();
});

function ownOfTab(): Map<string, string> {
  const own = tabs.get(tab) ?? new Map<string, string>();
  tabs.set(tab, own);
  return own;
}

const storageOf = (map: () => Map<string, string>) => ({
  getItem: (key: string) => map().get(key) ?? null,
  setItem: (key: string, value: string) => map().set(key, value),
});

const upload = (text: string) => uploadInPieces(new File([text], "list.csv"), text, { pieceBytes: 3 });

test("the same text is one upload, however often it is sent", async () => {
  expect(await upload("0123456789")).toBe("upl_1");
  expect(await upload("0123456789")).toBe("upl_1");
  expect([...uploads.values()]).toEqual([{ id: "upl_1", size: 10, received: 10 }]);
  expect(sent).toBe(4);
});

test("what a closed tab had sent is not sent again", async () => {
  lostAfter = 2;
  await expect(upload("0123456789")).rejects.toThrow("the tab was closed");
  lostAfter = Number.POSITIVE_INFINITY;
  sent = 0;
  expect(await upload("0123456789")).toBe("upl_1");
  expect(sent).toBe(2);
});

test("corrections, however many, leave one upload behind", async () => {
  for (let edit = 0; edit < 25; edit++) await upload(`corrected ${edit}`);
  await vi.waitFor(() => expect(uploads.size).toBe(1));
  expect(uploads.get("upl_1")).toBeUndefined();
});

test("an upload that was swept is begun anew", async () => {
  await upload("0123456789");
  uploads.clear();
  expect(await upload("0123456789")).toBe("upl_2");
  expect(uploads.get("upl_2")?.received).toBe(10);
});

test("another tab's list leaves an upload alone that is being sent", async () => {
  lostAfter = 2;
  await expect(upload("0123456789")).rejects.toThrow("the tab was closed");
  lostAfter = Number.POSITIVE_INFINITY;
  tab = "B";
  expect(await upload("another list")).toBe("upl_2");
  expect(await upload("another list, corrected")).toBe("upl_3");
  await vi.waitFor(() => expect(uploads.has("upl_2")).toBe(false));
  expect(uploads.get("upl_1")).toEqual({ id: "upl_1", size: 10, received: 6 });
});

test("an upload that is thrown away while it is sent is begun anew and arrives whole", async () => {
  goneAt = 3;
  expect(await upload("0123456789")).toBe("upl_2");
  expect(uploads.get("upl_2")?.received).toBe(10);
});

test("an upload whose pieces do not get through for a while goes on from what has arrived", async () => {
  lostAfter = 2;
  await expect(upload("0123456789")).rejects.toThrow("the tab was closed");
  lostAfter = Number.POSITIVE_INFINITY;
  sent = 0;
  // What a proxy says while the server behind it is away; 404 is one of it.
  for (const status of [502, 404, 503, 404]) {
    away = [new Response("away", { status })];
    await expect(upload("0123456789")).rejects.toMatchObject({ status });
  }
  expect(await upload("0123456789")).toBe("upl_1");
  expect([made, sent]).toEqual([1, 2]);
});

test("lists that other tabs send meanwhile do not make an upload begin anew", async () => {
  lostAfter = 2;
  await expect(upload("0123456789")).rejects.toThrow("the tab was closed");
  lostAfter = Number.POSITIVE_INFINITY;
  tab = "B";
  await upload("another list");
  tab = "A";
  expect(await upload("0123456789")).toBe("upl_1");
});

test("without a storage an upload goes on as long as the page lives", async () => {
  const none = () => {
    throw new DOMException("denied", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage"]) vi.stubGlobal(name, { getItem: none, setItem: none });
  lostAfter = 2;
  await expect(upload("a private list")).rejects.toThrow("the tab was closed");
  lostAfter = Number.POSITIVE_INFINITY;
  expect(await upload("a private list")).toBe("upl_1");
});
