import type { ImportDraft } from "./import-draft";

const DATABASE = "bella-import";
const STORE = "drafts";

/** Set once the visitor leaves: what is still on its way to the storage would outlive the deletion. */
let isClosed = false;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    const database = await open();
    return await new Promise<T>((resolve, reject) => {
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }).finally(() => database.close());
  } catch {
    // A private window may have no storage: the import then lives as long as the page.
    return null;
  }
}

/** The import that this workspace had in hand in this browser, or null. It never leaves the browser before it is sent. */
export const findDraft = (workspaceId: string) =>
  withStore<ImportDraft | undefined>("readonly", (store) => store.get(workspaceId));
export const keepDraft = async (workspaceId: string, draft: ImportDraft) =>
  isClosed ? null : withStore("readwrite", (store) => store.put(draft, workspaceId));
export const dropDraft = (workspaceId: string) => withStore("readwrite", (store) => store.delete(workspaceId));

/** Deletes what others left in this browser: a list of businesses is the workspace's own. */
export async function dropOtherDrafts(workspaceId: string): Promise<void> {
  const keys = (await withStore("readonly", (store) => store.getAllKeys())) ?? [];
  for (const key of keys) if (key !== workspaceId) await withStore("readwrite", (store) => store.delete(key));
}

/** Deletes every draft of this browser, and keeps none from this page any more: the visitor leaves. */
export async function dropAllDrafts(): Promise<void> {
  isClosed = true;
  await withStore("readwrite", (store) => store.clear());
}
