/** A file that is no list; the message says what to do. */
export class UnreadableFile extends Error {}

/** The program that reads files has not arrived in this page; the file itself may be as good as any. */
export class ReaderMissing extends Error {
  constructor() {
    super("The part of this page that reads files could not be loaded. Check the connection and try again.");
    this.name = "ReaderMissing";
  }
}

/** What to tell of a file that was not read; `otherwise` where nothing is known of the reason. */
export const sayUnread = (error: unknown, otherwise: string): string =>
  error instanceof UnreadableFile || error instanceof ReaderMissing ? error.message : otherwise;
