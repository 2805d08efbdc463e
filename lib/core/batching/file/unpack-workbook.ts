import { Unzip, UnzipInflate, type Zippable, zipSync } from "fflate";
import { keepCells } from "./keep-cells";

/** A workbook unpacks to many times its size; beyond this it is a bomb or no list of clients. */
const MAX_UNPACKED_BYTES = 60_000_000;
/** Packed bytes that are unpacked before what came of them is counted: at most a thousand times as many. */
const SLICE_BYTES = 16_384;
/** Parts without a cell, which may be large: pictures, embedded files, the printer's. */
const WITHOUT_CELLS = /^xl\/(media|embeddings|printerSettings|activeX|model)\/|^docProps\/thumbnail/;

/** A list of ten thousand businesses in twenty columns has under a million tags; the library takes a second for as many. */
const MAX_TAGS = 2_000_000;
const MAX_SHEETS = 200;

/** The workbook unpacks to more than is read, or one of its rows is longer than any list's. */
export class WorkbookTooLarge extends Error {
  constructor(message = "This workbook unpacks to too much. Save the list as CSV.") {
    super(message);
    this.name = "WorkbookTooLarge";
  }
}

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What ends a ZIP, and how far from its end that begins at most: a comment of its maker's may follow. */
const ZIP_END = [0x50, 0x4b, 5, 6];
const ZIP_END_WITHIN = 65_557;

function hasEnd(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-ZIP_END_WITHIN);
  for (let at = tail.lastIndexOf(0x50); at >= 0; at = at > 0 ? tail.lastIndexOf(0x50, at - 1) : -1)
    if (ZIP_END.every((byte, offset) => tail[at + offset] === byte)) return true;
  return false;
}

/** @throws WorkbookTooLarge */
function packCells(parts: ReadonlyMap<string, readonly Uint8Array[]>): Zippable {
  const whole: Zippable = {};
  let [sheets, tags] = [0, 0];
  for (const [name, pieces] of parts) {
    const part = joinPieces(pieces);
    const sheet = name.endsWith(".xml") ? keepCells(part) : null;
    if (sheet) sheets++;
    tags += sheet?.tags ?? 0;
    if (sheets > MAX_SHEETS || tags > MAX_TAGS) throw new WorkbookTooLarge();
    whole[name] = [sheet?.cells ?? part, { level: 0 }];
  }
  return whole;
}

/**
 * The parts of a workbook that hold cells, as a ZIP that needs no unpacking any more. What comes out is counted while it
 * comes: the sizes that a ZIP says its parts have are only a claim, and whoever believes them unpacks without end.
 * @throws WorkbookTooLarge; Error for a workbook that breaks off, as a download may
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = new Map<string, Uint8Array[]>();
  if (!hasEnd(bytes)) throw new Error("the workbook breaks off");
  let unpacked = 0;
  const unended = new Set<string>();
  const unzip = new Unzip((part) => {
    if (WITHOUT_CELLS.test(part.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(part.name, pieces);
    unended.add(part.name);
    part.ondata = (error, piece, isLast) => {
      if (error) throw error;
      if (isLast) unended.delete(part.name);
      unpacked += piece.length;
      if (unpacked > MAX_UNPACKED_BYTES) throw new WorkbookTooLarge();
      pieces.push(piece);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE_BYTES)
    unzip.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length);
  if (unended.size > 0) throw new Error("the workbook breaks off");
  return zipSync(packCells(parts));
}
