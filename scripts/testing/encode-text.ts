import type { Encoding } from "../../lib/core/batching/file/decode-file";
import { decodeFile } from "../../lib/core/batching/file/decode-file";

const tables = new Map<Encoding, Map<string, Uint8Array>>();

/** Every letter that one or two bytes are in an encoding. */
function tableOf(encoding: Encoding): Map<string, Uint8Array> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, Uint8Array>();
  const note = (...bytes: number[]) => {
    const [text = "", ...more] = [...decodeFile(Uint8Array.from(bytes), { encoding, isGuess: false })].join("");
    if (more.length === 0 && text !== "\ufffd" && !table.has(text)) table.set(text, Uint8Array.from(bytes));
  };
  for (let byte = 0; byte < 256; byte++) note(byte);
  if (!/^(windows|mac)/.test(encoding))
    for (let lead = 0x81; lead < 255; lead++) for (let trail = 0x40; trail < 255; trail++) note(lead, trail);
  tables.set(encoding, table);
  return table;
}

/** A text in one of the old encodings, which Node reads and does not write. @throws Error for a letter that it has not */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  const table = tableOf(encoding);
  const letters = [...text].map((letter) => {
    const bytes = table.get(letter);
    if (!bytes) throw new Error(`${encoding} has no ${letter}`);
    return bytes;
  });
  return Uint8Array.from(letters.flatMap((bytes) => [...bytes]));
}
