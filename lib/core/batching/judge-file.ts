/** What a file is by its first bytes; its name is only a claim. */
export type FileKind = "text" | "xlsx" | "gzip" | "zip" | "ods" | "pdf" | "xls" | "image" | "binary" | "empty";

const SNIFFED_BYTES = 65_536;
/** Below this many stray control bytes a text is a text with a defect. */
const STRAY_CONTROLS = 8;

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
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

/** True for bytes that look like UTF-16: every other byte of western text is zero. */
export function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.3 * head.length && even < 0.05 * head.length) return "utf-16le";
  return even > 0.3 * head.length && odd < 0.05 * head.length ? "utf-16be" : null;
}

/** Judges a file by its bytes, so that nothing is parsed that is no table. */
export function judgeFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const magic = MAGIC.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
  // An OpenDocument file begins with its type, stored as it is (ODF 1.3 part 2, 3.3).
  if (magic === "zip" && holds(bytes, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return "ods";
  if (magic === "zip") return holds(bytes, "xl/") || holds(bytes, "[Content_Types].xml") ? "xlsx" : "zip";
  // "BZh" could begin a text; "%PDF" and the others cannot.
  if (magic) return magic;
  if (looksLikeUtf16(bytes)) return "text";
  const head = bytes.subarray(0, SNIFFED_BYTES);
  let controls = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls++;
  return controls > Math.max(STRAY_CONTROLS, 0.02 * head.length) ? "binary" : "text";
}
