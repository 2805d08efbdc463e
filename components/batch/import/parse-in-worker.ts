import type { ParsedFile } from "./import-draft";
import type { FileChoice } from "./parse-file";
import { UnreadableFile } from "./unreadable-file";

const MAX_BYTES = 25_000_000;

/** Parses a file off the main thread, so that the page stays alive however long it is. @throws UnreadableFile */
export async function parseInWorker(file: Blob, choice: FileChoice = {}): Promise<ParsedFile> {
  if (file.size > MAX_BYTES) throw new UnreadableFile("A file can have at most 25 MB. Split it.");
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL("./parse-file.worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<ParsedFile>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ table: ParsedFile } | { problem: string }>) =>
        "table" in data ? resolve(data.table) : reject(new UnreadableFile(data.problem));
      worker.onerror = () => reject(new UnreadableFile("This file cannot be read here. Save the list as CSV."));
      worker.postMessage({ bytes, choice }, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
