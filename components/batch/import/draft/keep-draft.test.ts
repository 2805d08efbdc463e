import { afterEach, beforeEach, expect, test, vi } from "vitest";
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
    open: () => answer({ transaction: () => ({ objectStore: () => store, commit: () => undefined }) }),
  });
  return kept;
}

const draftOf = (name: string): ImportDraft =>
  newDraft(name, { headers: [], headerRow: 1, rows: [], format: { kind: "csv", encoding: null, delimiter: "," } });

let kept: Map<IDBValidKey, unknown>;
const tab = new Map<string, string>();
let page: typeof import("./keep-draft");
afterEach(() => vi.useRealTimers());
beforeEach(async () => {
  kept = stubStorage();
  tab.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, value: string) => tab.set(key, value),
  });
  vi.resetModules();
  page = await import("./keep-draft");
});

test("a workspace finds its own draft and never another's", async () => {
  await page.keepDraft("ws_a", draftOf("a.csv"));
  expect(await page.findDraft("ws_a")).toMatchObject({ fileName: "a.csv" });
  expect(await page.findDraft("ws_b")).toBeFalsy();
  await page.dropDraft("ws_b", "none");
  expect(await page.findDraft("ws_a")).toMatchObject({ fileName: "a.csv" });
});

test("whoever comes next deletes what others left, also under the name drafts had before", async () => {
  await page.keepDraft("ws_a", draftOf("a.csv"));
  await page.keepDraft("ws_b", draftOf("b.csv"));
  kept.set("current", draftOf("old.csv"));
  await page.dropOtherDrafts("ws_b");
  expect([...kept.keys()].every((key) => String(key).startsWith("ws_b"))).toBe(true);
  expect(await page.findDraft("ws_b")).toMatchObject({ fileName: "b.csv" });
});

test("two tabs keep two drafts and a tab finds its own again; a new one takes over neither and is offered both", async () => {
  const [mine, other] = [draftOf("mine.csv"), draftOf("other.csv")];
  vi.useFakeTimers({ toFake: ["Date"], now: 1000 });
  await page.keepDraft("ws_a", mine);
  const inHand = new Map(tab);
  vi.setSystemTime(2000);
  await page.keepDraft("ws_a", other);
  expect(await page.findDraft("ws_a")).toMatchObject({ fileName: "other.csv" });
  tab.clear();
  expect(await page.findDraft("ws_a")).toBe(null);
  expect(await page.listDrafts("ws_a")).toEqual([
    { id: other.id, fileName: "other.csv", rows: 0, keptAt: 2000 },
    { id: mine.id, fileName: "mine.csv", rows: 0, keptAt: 1000 },
  ]);
  expect(await page.listDrafts("ws_b")).toEqual([]);
  for (const [key, value] of inHand) tab.set(key, value);
  expect(await page.findDraft("ws_a")).toMatchObject({ fileName: "mine.csv" });
  await page.dropDraft("ws_a", mine.id);
  expect(await page.findDraft("ws_a")).toBe(null);
  expect(await page.listDrafts("ws_a")).toHaveLength(1);
});

test("what one tab deletes and another still shows is kept again, the whole of its file too", async () => {
  const { file } = draftOf("all.csv");
  const part = { from: 2, to: 3, label: "Rows 2–3" };
  const draft = { ...draftOf("all (rows 2–3).csv"), whole: { file, fileName: "all.csv", part, started: [] } };
  await page.keepDraft("ws_a", draft);
  await page.dropDraft("ws_a", draft.id);
  await page.keepAgain("ws_a", draft);
  expect(await page.findDraft("ws_a")).toMatchObject({ fileName: "all (rows 2–3).csv", whole: draft.whole });
});

test("a draft that was kept before tabs had their own is found", async () => {
  const { id: _, ...old } = draftOf("old.csv");
  kept.set("ws_a", old);
  expect(await page.listDrafts("ws_a")).toMatchObject([{ fileName: "old.csv", id: old.key }]);
  expect(await page.listDrafts("ws_a")).toHaveLength(1);
});

test("who leaves leaves nothing behind, not even what was about to be kept", async () => {
  await page.keepDraft("ws_a", draftOf("a.csv"));
  await page.dropAllDrafts();
  await page.keepDraft("ws_a", draftOf("a.csv"));
  expect([...kept.keys()]).toEqual([]);
});

test("the whole of a file that is run in parts is written once, comes back with its draft and goes with it", async () => {
  const part = { from: 2, to: 3, label: "Rows 2–3" };
  const { file } = draftOf("all.csv");
  const draft = { ...draftOf("all (rows 2–3).csv"), whole: { file, fileName: "all.csv", part, started: [] } };
  await page.keepDraft("ws_a", draft);
  const key = [...kept.keys()].find((one) => String(one).endsWith("/whole")) ?? "";
  expect(kept.get(key)).toEqual(draft.whole);
  kept.set(key, { ...draft.whole, fileName: "as it was" });
  await page.keepDraft("ws_a", { ...draft, step: "fix" });
  expect(await page.findDraft("ws_a")).toMatchObject({ step: "fix", whole: { fileName: "as it was", part } });
  expect(await page.listDrafts("ws_a")).toMatchObject([{ fileName: "all (rows 2–3).csv" }]);
  await page.dropDraft("ws_a", draft.id);
  expect([...kept.keys()].filter((one) => String(one).startsWith("ws_a/"))).toEqual([]);
});

test("the file itself is written once a draft, comes back with it and goes with it", async () => {
  const source = new Blob(["a,b"]);
  const draft = { ...draftOf("a.csv"), source };
  await page.keepDraft("ws_a", draft);
  const part = `ws_a/${draft.id}/source`;
  expect(kept.has(part)).toBe(true);
  const untouched = { size: 3 };
  kept.set(part, untouched);
  await page.keepDraft("ws_a", { ...draft, step: "fix" });
  expect(await page.getDraft("ws_a", draft.id)).toMatchObject({ step: "fix", source: untouched });
  expect((await page.listDrafts("ws_a")).map(({ id }) => id)).toEqual([draft.id]);
  // The draft of its file's other parts has it, too.
  const rest = { ...draftOf("a.csv"), source };
  await page.keepDraft("ws_a", rest);
  await page.dropDraft("ws_a", draft.id);
  expect(kept.has(part)).toBe(false);
  expect(await page.getDraft("ws_a", rest.id)).toMatchObject({ source: expect.any(Blob) });
});
