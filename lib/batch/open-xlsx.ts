import { unzipSync } from "fflate";
import { MAX_COLUMNS, openTable } from "../core/batching/table";
import { AppError } from "../core/errors";
import type { BatchSource } from "./batch-source";

/** A workbook unpacks to many times its size; beyond this it is a bomb or no list of clients. */
const MAX_UNPACKED_BYTES = 120_000_000;

function checkUnpackedSize(bytes: Uint8Array): void {
  let unpacked = 0;
  // The filter sees every entry's size in the directory; nothing is unpacked.
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MAX_UNPACKED_BYTES)
    throw new AppError("payload_too_large", { detail: "This workbook unpacks to too much. Save the list as CSV." });
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** Opens the first sheet of a workbook that holds anything; dates become YYYY-MM-DD. @throws AppError unreadable_file, payload_too_large */
export async function openXlsx(bytes: Uint8Array, maxRows: number): Promise<BatchSource | null> {
  // The library is large and rarely needed.
  const { read, utils } = await import("@e965/xlsx");
  try {
    checkUnpackedSize(bytes);
    const book = read(bytes, {
      type: "array",
      dense: true,
      cellDates: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      UTC: true,
      // One more than allowed, so that too many is noticed; the header is one more again.
      sheetRows: maxRows * 2 + 2,
    });
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name];
      if (!sheet?.["!ref"]) continue;
      const range = utils.decode_range(sheet["!ref"]);
      range.e.c = Math.min(range.e.c, range.s.c + MAX_COLUMNS);
      const lines = utils.sheet_to_json<unknown[]>(sheet, {
        header: 1,
        raw: true,
        blankrows: true,
        defval: "",
        UTC: true,
        range,
      });
      const table = await openTable(
        lines.map((line) => line.map(toText)),
        range.s.r + 1,
      );
      if (table) return { ...table, format: { kind: "xlsx", encoding: null, delimiter: null } };
    }
    return null;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("unreadable_file", { detail: "This workbook cannot be read. Save the list as CSV.", cause });
  }
}
