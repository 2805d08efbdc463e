/** What a file is by its first bytes; its name is only a claim. */
export type FileKind =
  | "text"
  | "xlsx"
  | "gzip"
  | "zip"
  | "ods"
  | "numbers"
  | "document"
  | "pdf"
  | "xls"
  | "locked"
  | "html"
  | "xml"
  | "json"
  | "image"
  | "utf32"
  | "binary"
  | "empty";

const SNIFFED_BYTES = 65_536;
/** Below this many stray control bytes a text is a text with a defect. */
const STRAY_CONTROLS = 8;

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  // Before UTF-16, whose mark is the first half of this one.
  ["utf32", [0xff, 0xfe, 0x00, 0x00]],
  ["utf32", [0x00, 0x00, 0xfe, 0xff]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  // Without entries, and in several parts.
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["zip", [0x50, 0x4b, 0x07, 0x08]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  // bzip2, xz, 7z, zstd: compressed like gzip.
  ["gzip", [0x42, 0x5a, 0x68]],
  ["gzip", [0xfd, 0x37, 0x7a, 0x58]],
  ["gzip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["gzip", [0x28, 0xb5, 0x2f, 0xfd]],
];

function holds(bytes: Uint8Array, ascii: string): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED_BYTES));
  const tail = new TextDecoder("latin1").decode(bytes.subarray(-SNIFFED_BYTES));
  return head.includes(ascii) || tail.includes(ascii);
}

/** Where the last zero byte ends its pair: between two letters. */
const endOfLine = (head: Uint8Array) => (head.lastIndexOf(0) | 1) + 1;

/** Control characters that a table does not have. */
const isStray = (code: number) => code < 0x09 || (code > 0x0d && code < 0x20);

/** True for bytes that read as UTF-16 are a text of lines. Texts without Latin letters still have line ends, whose bytes no other encoding has. */
function readsAsUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, bytes.length & ~1));
    return /[\r\n]/.test(text) && ![...text].some((letter) => isStray(letter.charCodeAt(0)));
  } catch {
    return false;
  }
}

/** The share of zero bytes in even and in odd places. */
function countZeros(head: Uint8Array): { even: number; odd: number } {
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  return { even: (zeros[0] ?? 0) / head.length, odd: (zeros[1] ?? 0) / head.length };
}

/** True for bytes that look like UTF-16: every other byte of western text is zero, and of other text the few of line ends, spaces and digits. */
export function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 1024);
  const { even, odd } = countZeros(head);
  const [high, low] = [Math.max(even, odd), Math.min(even, odd)];
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  if (high > 0.3 && low < 0.05) return encoding;
  // A surrogate pair may be cut at the end of what is looked at.
  const whole = head.length < bytes.length ? head.subarray(0, endOfLine(head)) : head;
  return high > 0 && low === 0 && readsAsUtf16(whole, encoding) ? encoding : null;
}

/** How a text begins that is written for programs, after white space and a byte order mark. */
const MARKUP: readonly (readonly [FileKind, RegExp])[] = [
  ["html", /^<(!doctype html|html|head|body|table|meta|style)\b/i],
  ["xml", /^<\?xml\b/i],
  // A JSON list of objects, or an object with a name; a header may begin with a lone bracket.
  ["json", /^(\[\s*\{|\{)\s*"[^"]*"\s*:/],
];

const BEGINNING_BYTES = 1024;

function judgeMarkup(bytes: Uint8Array): FileKind | null {
  const beginning = new TextDecoder(looksLikeUtf16(bytes) ?? "utf-8").decode(bytes.subarray(0, BEGINNING_BYTES));
  return MARKUP.find(([, pattern]) => pattern.test(beginning.trimStart()))?.[0] ?? null;
}

/** What a ZIP is by the names of its parts: other programs' documents are ZIPs, too. */
function judgeZip(bytes: Uint8Array): FileKind {
  // An OpenDocument file begins with its type, stored as it is (ODF 1.3 part 2, 3.3).
  if (holds(bytes, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return "ods";
  if (holds(bytes, "xl/")) return "xlsx";
  if (holds(bytes, ".iwa") || holds(bytes, "Index.zip")) return "numbers";
  if (holds(bytes, "word/") || holds(bytes, "ppt/") || holds(bytes, "mimetypeapplication/vnd.oasis")) return "document";
  return holds(bytes, "[Content_Types].xml") ? "xlsx" : "zip";
}

/** The part of an old Excel file's directory that a workbook with a password has (MS-OFFCRYPTO 2.3.4.4), as UTF-16. */
const ENCRYPTED = [..."EncryptedPackage"].join("\0");

/** Judges a file by its bytes, so that nothing is parsed that is no table. */
export function judgeFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const magic = MAGIC.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
  if (magic === "zip") return judgeZip(bytes);
  if (magic === "xls") return new TextDecoder("latin1").decode(bytes).includes(ENCRYPTED) ? "locked" : "xls";
  // "BZh" could begin a text; "%PDF" and the others cannot.
  if (magic) return magic;
  const markup = judgeMarkup(bytes);
  if (markup) return markup;
  if (looksLikeUtf16(bytes)) return "text";
  const head = bytes.subarray(0, SNIFFED_BYTES);
  let controls = 0;
  for (const byte of head) if (isStray(byte)) controls++;
  return controls > Math.max(STRAY_CONTROLS, 0.02 * head.length) ? "binary" : "text";
}
