/** A file that is no list; the message says what to do. */
export class UnreadableFile extends Error {}
