import { afterEach, expect, test, vi } from "vitest";
import { type Parsed, parseInWorker } from "./parse-in-worker";
import { ReaderMissing, UnreadableFile } from "./unreadable-file";

const TABLE = {
  headers: [],
  headerRow: 1,
  rows: [],
  format: { kind: "csv", encoding: null, delimiter: null },
} as const;
let ended = 0;

/** Workers that answer so, one after the other; null is one whose script does not arrive. */
function stubWorkers(...answers: (Parsed | null)[]) {
  class FakeWorker {
    onmessage: ((event: { data: Parsed }) => void) | null = null;
    onerror: (() => void) | null = null;
    postMessage() {
      const data = answers.shift() ?? null;
      queueMicrotask(() => (data === null ? this.onerror?.() : this.onmessage?.({ data })));
    }
    terminate() {
      ended++;
    }
  }
  vi.stubGlobal("Worker", FakeWorker);
}
afterEach(() => vi.unstubAllGlobals());

const file = () => new Blob(["Name,Trade,Town"]);

test("a reader that does not arrive is not the file's fault, and the same file is read once it does", async () => {
  ended = 0;
  stubWorkers(null, { isReaderMissing: true }, { table: { ...TABLE, headers: [], rows: [] } });
  const list = file();
  await expect(parseInWorker(list)).rejects.toBeInstanceOf(ReaderMissing);
  await expect(parseInWorker(list)).rejects.toBeInstanceOf(ReaderMissing);
  expect(await parseInWorker(list)).toMatchObject({ headerRow: 1 });
  expect(ended).toBe(3);
});

test("what is wrong with a file is told in the reader's words", async () => {
  stubWorkers({ problem: "This file is compressed." });
  await expect(parseInWorker(file())).rejects.toThrow("This file is compressed.");
});

test("a file that is not there any more is to be chosen again", async () => {
  const gone = Object.assign(file(), { arrayBuffer: async () => Promise.reject(new Error("NotReadableError")) });
  await expect(parseInWorker(gone)).rejects.toBeInstanceOf(UnreadableFile);
});
