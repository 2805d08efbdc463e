import { beforeEach, expect, test, vi } from "vitest";
import { type ImportDraft, newDraft } from "./import-draft";

/** As much of IndexedDB as one store of drafts needs; it outlives the page, as the browser's does. */
function stubStorage() {
  const kept = new Map<IDBValidKey, unknown>();
  const answer = (result: unknown) => {
    const request: { result: unknown; onsuccess?: () => void } = { result };
    queueMicrotask(() => request.onsuccess?.());
    return request;
  };
  const store = {
    get: (key: string) => answer(kept.get(key)),
    put: (value: unknown, key: string) => answer(kept.set(key, structuredClone(value))),
    delete: (key: string) => answer(kept.delete(key)),
    getAllKeys: () => answer([...kept.keys()]),
    clear: () => answer(kept.clear()),
  };
  vi.stubGlobal("indexedDB", {
    open: () => answer({ transaction: () => ({ objectStore: () => store }), close: () => undefined }),
  });
  return kept;
}

const draftOf = (name: string): ImportDraft =>
  newDraft(name, { headers: [], headerRow: 1, rows: [], format: { kind: "csv", encoding: null, delimiter: "," } });

let kept: Map<IDBValidKey, unknown>;
let page: typeof import("./keep-draft");
beforeEach(async () => {
  kept = stubStorage();
  vi.resetModules();
  page = await import("./keep-draft");
});

test("a workspace finds its own draft and never another's", async () => {
  await page.keepDraft("ws_a", draftOf("a.csv"));
  expect(await page.findDraft("ws_a")).toMatchObject({ fileName: "a.csv" });
  expect(await page.findDraft("ws_b")).toBeFalsy();
  await page.dropDraft("ws_b");
  expect(await page.findDraft("ws_a")).toMatchObject({ fileName: "a.csv" });
});

test("whoever comes next deletes what others left, also under the name drafts had before", async () => {
  await page.keepDraft("ws_a", draftOf("a.csv"));
  await page.keepDraft("ws_b", draftOf("b.csv"));
  kept.set("current", draftOf("old.csv"));
  await page.dropOtherDrafts("ws_b");
  expect([...kept.keys()]).toEqual(["ws_b"]);
});

test("who leaves leaves nothing behind, not even what was about to be kept", async () => {
  await page.keepDraft("ws_a", draftOf("a.csv"));
  await page.dropAllDrafts();
  await page.keepDraft("ws_a", draftOf("a.csv"));
  expect([...kept.keys()]).toEqual([]);
});
