import { type FileChoice, parseFile } from "./parse-file";
import type { Parsed } from "./parse-in-worker";
import { ReaderMissing, sayUnread } from "./unreadable-file";

const answer = (parsed: Parsed) => self.postMessage(parsed);

self.onmessage = ({ data: { bytes, choice } }: MessageEvent<{ bytes: ArrayBuffer; choice: FileChoice }>) => {
  parseFile(new Uint8Array(bytes), choice).then(
    (table) => answer({ table }),
    (error: unknown) =>
      answer(
        error instanceof ReaderMissing
          ? { isReaderMissing: true }
          : { problem: sayUnread(error, "This file cannot be read. Save the list as CSV.") },
      ),
  );
};
