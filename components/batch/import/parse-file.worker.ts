import { type FileChoice, parseFile } from "./parse-file";
import { UnreadableFile } from "./unreadable-file";

self.onmessage = ({ data: { bytes, choice } }: MessageEvent<{ bytes: ArrayBuffer; choice: FileChoice }>) => {
  parseFile(new Uint8Array(bytes), choice).then(
    (table) => self.postMessage({ table }),
    (error: unknown) =>
      self.postMessage({
        problem: error instanceof UnreadableFile ? error.message : "This file cannot be read. Save the list as CSV.",
      }),
  );
};
