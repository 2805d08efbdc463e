import type { ImportDraft } from "./import-draft";

const DATABASE = "bella-import";
const STORE = "drafts";
const KEY = "current";

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

/** The import that was in hand in this browser, or null. It never leaves the browser before it is sent. */
export const findDraft = () => withStore<ImportDraft | undefined>("readonly", (store) => store.get(KEY));
export const keepDraft = (draft: ImportDraft) => withStore("readwrite", (store) => store.put(draft, KEY));
export const dropDraft = () => withStore("readwrite", (store) => store.delete(KEY));
