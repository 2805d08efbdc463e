import type { ParsedFile } from "../draft/import-draft";
import type { FileChoice } from "./parse-file";
import { ReaderMissing, UnreadableFile } from "./unreadable-file";

const MAX_BYTES = 25_000_000;

/** What the worker answers: a table, why the file is none, or that a part of the reader was not there. */
export type Parsed = { table: ParsedFile } | { problem: string } | { isReaderMissing: true };

function readBytes(file: Blob): Promise<ArrayBuffer> {
  return file.arrayBuffer().catch(() => {
    throw new UnreadableFile("The browser cannot open this file any more. Choose it again.");
  });
}

/** Parses a file off the main thread, so that the page stays alive however long it is. @throws UnreadableFile, ReaderMissing */
export async function parseInWorker(file: Blob, choice: FileChoice = {}): Promise<ParsedFile> {
  if (file.size > MAX_BYTES) throw new UnreadableFile("A file can have at most 25 MB. Split it.");
  const bytes = await readBytes(file);
  const worker = new Worker(new URL("./parse-file.worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<ParsedFile>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Parsed>) => {
        if ("table" in data) resolve(data.table);
        else reject("problem" in data ? new UnreadableFile(data.problem) : new ReaderMissing());
      };
      // What goes wrong with a file is answered as a message: without one the script itself has not arrived.
      worker.onerror = () => reject(new ReaderMissing());
      worker.postMessage({ bytes, choice }, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
