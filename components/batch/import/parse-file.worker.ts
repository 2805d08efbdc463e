import { parseFile } from "./parse-file";
import { UnreadableFile } from "./unreadable-file";

self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  parseFile(new Uint8Array(data)).then(
    (table) => self.postMessage({ table }),
    (error: unknown) =>
      self.postMessage({
        problem: error instanceof UnreadableFile ? error.message : "This file cannot be read. Save the list as CSV.",
      }),
  );
};
