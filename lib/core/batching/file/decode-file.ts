import { looksLikeUtf16 } from "./judge-file";

/** What can be told of a text by itself comes first; the rest has to be said. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "macintosh",
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How a text is written: as somebody or its own bytes say, or as it seems. */
export interface ReadAs {
  encoding: Encoding;
  isGuess: boolean;
}

const CHUNK_BYTES = 65_536;
const LINE_FEED = 0x0a;
/** Windows-1252 from 0x80 to 0x9F. Written out because Node 20's TextDecoder takes these bytes for Latin-1 controls. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
      decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The encoding of a text file: by its byte order mark, its zero bytes, and whether it is valid UTF-8, which no other text is by chance. */
export function detectEncoding(bytes: Uint8Array): ReadAs {
  const utf16 = looksLikeUtf16(bytes);
  if (utf16) return { encoding: utf16, isGuess: !hasUtf16Mark(bytes) };
  return isUtf8(bytes) ? { encoding: "utf-8", isGuess: false } : { encoding: "windows-1252", isGuess: true };
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text.replace(/[\u0080-\u009f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Files glued together from several sources have lines of both kinds, so each line is judged by itself. */
function* decodeLines(bytes: Uint8Array): Generator<string> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    start = end;
    let text: string;
    try {
      text = utf8.decode(line);
    } catch {
      text = decodeWindows1252(line);
    }
    yield text;
  }
}

function* decodeStream(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    yield decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
  yield decoder.decode();
}

/** What old DOS programs write behind the last line (^Z). */
const END_OF_FILE = 0x1a;

function withoutEnd(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const mark = encoding === "utf-16le" ? [END_OF_FILE, 0] : encoding === "utf-16be" ? [0, END_OF_FILE] : [END_OF_FILE];
  let end = bytes.length;
  while (end >= mark.length && mark.every((byte, index) => bytes[end - mark.length + index] === byte))
    end -= mark.length;
  return bytes.subarray(0, end);
}

/**
 * The text of a file in pieces of some 64 kB, so that a large one is never in memory twice. The byte order mark and the
 * DOS end-of-file mark are left out. Windows-1252 that is only a guess is judged line by line.
 */
export function* decodeFile(whole: Uint8Array, { encoding, isGuess }: ReadAs): Generator<string> {
  const bytes = withoutEnd(whole, encoding);
  if (encoding !== "windows-1252") return yield* decodeStream(bytes, encoding);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  if (isGuess) return yield* decodeLines(body);
  for (let at = 0; at < body.length; at += CHUNK_BYTES) yield decodeWindows1252(body.subarray(at, at + CHUNK_BYTES));
}
