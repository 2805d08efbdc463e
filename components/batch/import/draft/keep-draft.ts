import { writeJournal } from "./draft-journal";
import type { ImportDraft } from "./import-draft";

const DATABASE = "bella-import";
const STORE = "drafts";
/** In the tab's own storage: which draft it had in hand, since two tabs may have two. */
const IN_HAND = "bella-import";

/** Set once the visitor leaves: what is still on its way to the storage would outlive the deletion. */
let isClosed = false;
/** Kept open: a page that is being closed has no time to open it. */
let connection: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      request.result.onclose = () => {
        connection = null;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    connection ??= open();
    const database = await connection;
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      // At once: a transaction that waits for its answer is given up when the page is closed.
      transaction.commit();
    });
  } catch {
    connection = null;
    // A private window may have no storage: the import then lives as long as the page.
    return null;
  }
}

const nameOf = (workspaceId: string, id: string) => `${workspaceId}/${id}`;
/** The file itself, and the whole of one that is run in parts: large, and the same through every change, so they are written once. */
const PARTS = ["whole", "source"] as const;
type Part = (typeof PARTS)[number];
const partOf = (workspaceId: string, id: string, part: Part) => `${nameOf(workspaceId, id)}/${part}`;
const isPart = (key: IDBValidKey) => PARTS.some((part) => String(key).endsWith(`/${part}`));
/** Of which draft. */
const written = new WeakMap<object, string>();
type Stored = Omit<ImportDraft, "whole"> & { keptAt?: number };
const get = <T>(key: string) => withStore<T | undefined>("readonly", (store) => store.get(key));
const listKeys = async () => (await withStore("readonly", (store) => store.getAllKeys())) ?? [];

function findInHand(): string | null {
  try {
    return sessionStorage.getItem(IN_HAND);
  } catch {
    return null;
  }
}

export function takeInHand(id: string): void {
  try {
    sessionStorage.setItem(IN_HAND, id);
  } catch {
    // Then a reload offers the drafts that are kept.
  }
}

/** The workspace's draft of this id in this browser, or null. */
export async function getDraft(workspaceId: string, id: string): Promise<ImportDraft | null> {
  const draft = await get<ImportDraft>(nameOf(workspaceId, id));
  if (!draft) return null;
  const found = PARTS.map(async (part) => {
    const kept = await get<ImportDraft[Part]>(partOf(workspaceId, id, part));
    if (kept) written.set(kept, id);
    return kept ? [[part, kept] as const] : [];
  });
  return { ...draft, ...Object.fromEntries((await Promise.all(found)).flat()) };
}

/** Before a tab could have a draft of its own there was one, under the workspace's name. */
async function moveOldDraft(workspaceId: string): Promise<void> {
  const old = await get<ImportDraft | string>(workspaceId);
  if (!old) return;
  if (typeof old === "object") await store(workspaceId, { ...old, id: old.key });
  await withStore("readwrite", (drafts) => drafts.delete(workspaceId));
}

/** The import that this tab had in hand, or null. It never leaves the browser before it is sent. */
export async function findDraft(workspaceId: string): Promise<ImportDraft | null> {
  await moveOldDraft(workspaceId);
  const id = findInHand();
  return id === null ? null : getDraft(workspaceId, id);
}

/** An import that is kept in this browser, and when it was last changed (milliseconds since 1970; 0 where nobody noted it). */
export interface KeptImport {
  id: string;
  fileName: string;
  rows: number;
  keptAt: number;
}

/** Every import of the workspace that is kept in this browser, whichever tab it is of; the last changed first. */
export async function listDrafts(workspaceId: string): Promise<KeptImport[]> {
  await moveOldDraft(workspaceId);
  const kept: KeptImport[] = [];
  for (const key of await listKeys()) {
    if (!String(key).startsWith(nameOf(workspaceId, "")) || isPart(key)) continue;
    const draft = await get<Stored>(String(key));
    if (draft)
      kept.push({
        id: draft.id,
        fileName: draft.fileName,
        rows: draft.file.rows.length,
        keptAt: draft.keptAt ?? 0,
      });
  }
  return kept.sort((one, other) => other.keptAt - one.keptAt);
}

/** Answers whether it is stored. */
async function store(workspaceId: string, { whole, source, ...own }: ImportDraft): Promise<boolean> {
  const parts = { whole, source };
  const fresh = PARTS.flatMap((part) => {
    const value = parts[part];
    return value && written.get(value) !== own.id ? [{ part, value }] : [];
  });
  const done = await withStore("readwrite", (drafts) => {
    for (const { part, value } of fresh) drafts.put(value, partOf(workspaceId, own.id, part));
    return drafts.put({ ...own, keptAt: Date.now() }, nameOf(workspaceId, own.id));
  });
  if (done !== null) for (const { value } of fresh) written.set(value, own.id);
  return done !== null;
}

/** Answers whether it is stored. */
export async function keepDraft(workspaceId: string, draft: ImportDraft): Promise<boolean> {
  if (isClosed) return false;
  takeInHand(draft.id);
  return store(workspaceId, draft);
}

/** Keeps a draft that another tab has deleted: what an open page shows is never lost by what is done in another. */
export async function keepAgain(workspaceId: string, draft: ImportDraft): Promise<void> {
  for (const part of PARTS) if (draft[part]) written.delete(draft[part]);
  await keepDraft(workspaceId, draft);
}

export const dropDraft = (workspaceId: string, id: string) =>
  withStore("readwrite", (store) => {
    for (const part of PARTS) store.delete(partOf(workspaceId, id, part));
    return store.delete(nameOf(workspaceId, id));
  });

/** Deletes what others left in this browser: a list of businesses is the workspace's own. */
export async function dropOtherDrafts(workspaceId: string): Promise<void> {
  for (const key of await listKeys())
    if (key !== workspaceId && !String(key).startsWith(nameOf(workspaceId, "")))
      await withStore("readwrite", (store) => store.delete(key));
}

/** Deletes every draft of this browser, and keeps none from this page any more: the visitor leaves. */
export async function dropAllDrafts(): Promise<void> {
  isClosed = true;
  writeJournal(null);
  await withStore("readwrite", (store) => store.clear());
}
