const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const NAME = bytesOf("sheetData");
const ROOT = bytesOf("worksheet");
const LINK = bytesOf("hyperlink");
const MERGES = bytesOf("mergeCells");
const NOTHING = new Uint8Array(0);
const [OPENS, SLASH, ENDS] = [..."</>"].map((char) => char.charCodeAt(0)) as [number, number, number];
/** What stands before a tag's name and after it: "<", "</" or a prefix; its end, or room for what it says of itself. */
const BEFORE_NAME = /^<\/?([\w.-]+:)?$/;
const AFTER_NAME = /^[\s/>]$/;
/** A root stands at the beginning, behind a declaration and a comment at most. */
const ROOT_WITHIN = 2000;
const LONGEST_PREFIX = 100;

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Whether a name at a place is a tag's, and no word within a cell ("https://hyperlink.example"). */
function isTag(bytes: Uint8Array, name: Uint8Array, at: number): boolean {
  if (!AFTER_NAME.test(textOf(bytes.subarray(at + name.length, at + name.length + 1)))) return false;
  const before = bytes.subarray(Math.max(0, at - LONGEST_PREFIX), at);
  return BEFORE_NAME.test(textOf(before.subarray(Math.max(0, before.lastIndexOf(OPENS)))));
}

/** Where a tag's name stands, behind its "<", "</" or prefix; -1 where there is none. */
function find(bytes: Uint8Array, name: Uint8Array, from: number): number {
  const [first = 0] = name;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (name.every((byte, offset) => bytes[at + offset] === byte) && isTag(bytes, name, at)) return at;
  return -1;
}

/** Where the tag begins whose name, perhaps behind a prefix ("x:sheetData"), is at a place. */
const tagAt = (bytes: Uint8Array, at: number): number => bytes.lastIndexOf(OPENS, at);

/** The tag's end, past its ">". */
const pastTag = (bytes: Uint8Array, at: number): number => bytes.indexOf(ENDS, at) + 1;

function countTags(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = bytes.indexOf(OPENS); at >= 0; at = bytes.indexOf(OPENS, at + 1)) tags++;
  return tags;
}

/** One merged range; what else its tag says is short, or it is none. */
const MERGED = /<(?:[\w.-]{1,100}:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/g;
/** No list of ten thousand businesses in twenty columns has as many. */
const MOST_MERGES = 200_000;

/** Which cells are merged, written anew: nothing else of the part that says so is handed on. */
function keepMerges(part: Uint8Array, from: number): { merges: Uint8Array; tags: number } {
  const open = find(part, MERGES, from);
  if (open < 0) return { merges: NOTHING, tags: 0 };
  const close = find(part, MERGES, pastTag(part, open));
  const text = new TextDecoder().decode(part.subarray(tagAt(part, open), close < 0 ? part.length : close));
  const kept: string[] = [];
  for (const [, ref] of text.matchAll(MERGED)) {
    if (kept.length === MOST_MERGES) return { merges: NOTHING, tags: Number.POSITIVE_INFINITY };
    kept.push(`<mergeCell ref="${ref}"/>`);
  }
  return { merges: new TextEncoder().encode(kept.join("")), tags: kept.length };
}

/** Cells within the root's own tag, whose namespace tells the library what it reads. */
function wrap(root: Uint8Array, cells: Uint8Array, merges: Uint8Array = NOTHING): Uint8Array {
  const name = /^<([^\s>/]+)/.exec(new TextDecoder().decode(root))?.[1] ?? "";
  const tail = bytesOf(`</${name}>`);
  const parts = [root, cells, merges, tail];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A part of a workbook with nothing in it but its cells and which of them are merged, and how many tags these have (infinitely many where more is merged than in any list); null for
 * a part that is no sheet. A link that is said to cover a sheet makes the library write all its seventeen thousand million
 * cells; rules and formats say nothing that we read either.
 */
export function keepCells(part: Uint8Array): { cells: Uint8Array; tags: number } | null {
  const named = find(part.subarray(0, ROOT_WITHIN), ROOT, 0);
  // Other parts have the word within an address.
  if (named < 0 || part.subarray(tagAt(part, named), named).includes(SLASH)) return null;
  const root = part.subarray(tagAt(part, named), pastTag(part, named));
  const open = find(part, NAME, 0);
  if (open < 0) return { cells: wrap(root, NOTHING), tags: 0 };
  const from = tagAt(part, open);
  const opened = pastTag(part, open);
  const close = part[opened - 2] === SLASH ? open : find(part, NAME, opened);
  const cells = part.subarray(from, close < 0 ? part.length : pastTag(part, close));
  // Hidden between comments: no program writes that.
  if (find(cells, LINK, 0) >= 0) return { cells: wrap(root, NOTHING), tags: 0 };
  const { merges, tags } = keepMerges(part, from + cells.length);
  return { cells: wrap(root, cells, merges), tags: countTags(cells) + tags };
}
