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
/** The whole of a file that is run in parts: large, and the same through every change, so it is written once. */
const wholeOf = (workspaceId: string, id: string) => `${nameOf(workspaceId, id)}/whole`;
const isWhole = (key: IDBValidKey) => String(key).endsWith("/whole");
const written = new WeakSet<object>();
const get = <T>(key: string) => withStore<T | undefined>("readonly", (store) => store.get(key));
const listKeys = async () => (await withStore("readonly", (store) => store.getAllKeys())) ?? [];

function findInHand(): string | null {
  try {
    return sessionStorage.getItem(IN_HAND);
  } catch {
    return null;
  }
}

function takeInHand(id: string): void {
  try {
    sessionStorage.setItem(IN_HAND, id);
  } catch {
    // Then a reload finds the draft that was kept last.
  }
}

/** The workspace's draft of this id in this browser, or null. */
export async function getDraft(workspaceId: string, id: string): Promise<ImportDraft | null> {
  const draft = await get<ImportDraft>(nameOf(workspaceId, id));
  if (!draft) return null;
  const whole = await get<ImportDraft["whole"]>(wholeOf(workspaceId, id));
  if (whole) written.add(whole);
  return whole ? { ...draft, whole } : draft;
}

/**
 * The import that this tab had in hand, else the one of the workspace that was kept last in this browser, or null. It
 * never leaves the browser before it is sent.
 */
export async function findDraft(workspaceId: string): Promise<ImportDraft | null> {
  const last = await get<ImportDraft | string>(workspaceId);
  // Before a tab could have one of its own there was one draft, under the workspace's name.
  if (typeof last === "object" && last !== null) {
    const moved = { ...last, id: last.key };
    await keepDraft(workspaceId, moved);
    return moved;
  }
  for (const id of [findInHand(), last]) {
    const draft = id && (await getDraft(workspaceId, id));
    if (draft) return draft;
  }
  const prefix = nameOf(workspaceId, "");
  const key = (await listKeys()).find((one) => String(one).startsWith(prefix) && !isWhole(one));
  return key === undefined ? null : getDraft(workspaceId, String(key).slice(prefix.length));
}

export async function keepDraft(workspaceId: string, draft: ImportDraft): Promise<void> {
  if (isClosed) return;
  takeInHand(draft.id);
  const { whole, ...own } = draft;
  await withStore("readwrite", (store) => {
    store.put(draft.id, workspaceId);
    if (whole && !written.has(whole)) store.put(whole, wholeOf(workspaceId, draft.id));
    return store.put(own, nameOf(workspaceId, draft.id));
  });
  if (whole) written.add(whole);
}

export const dropDraft = (workspaceId: string, id: string) =>
  withStore("readwrite", (store) => {
    store.delete(wholeOf(workspaceId, id));
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
  await withStore("readwrite", (store) => store.clear());
}
