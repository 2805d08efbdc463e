import { parseFile } from "./parse-file";
import { UnreadableFile } from "./unreadable-file";

self.onmessage = ({ data: { bytes, sheet } }: MessageEvent<{ bytes: ArrayBuffer; sheet?: string }>) => {
  parseFile(new Uint8Array(bytes), sheet).then(
    (table) => self.postMessage({ table }),
    (error: unknown) =>
      self.postMessage({
        problem: error instanceof UnreadableFile ? error.message : "This file cannot be read. Save the list as CSV.",
      }),
  );
};
