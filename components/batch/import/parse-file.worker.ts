import Papa from "papaparse";
import { decodeFile, detectEncoding } from "@/lib/core/batching/decode-file";
import { detectDelimiter } from "@/lib/core/batching/detect-delimiter";
import { type FileKind, judgeFile } from "@/lib/core/batching/judge-file";
import type { ParsedFile } from "./import-draft";

const REFUSED: Partial<Record<FileKind, string>> = {
  empty: "This file is empty.",
  gzip: "This file is compressed. Unpack it and choose the CSV or XLSX in it.",
  zip: "This is a ZIP. Unpack it and choose the CSV or XLSX in it.",
  pdf: "This is a PDF. Save the list as CSV or XLSX.",
  xls: "This is an old Excel file. Save it as XLSX or CSV.",
  image: "This is a picture. Save the list as CSV or XLSX.",
  binary: "This is no table. Save the list as CSV or XLSX.",
};

class Unreadable extends Error {}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** The first line that is not blank is the header; rows keep the spreadsheet's numbers. */
function toTable(lines: readonly string[][], firstRow: number, format: ParsedFile["format"]): ParsedFile | null {
  const at = lines.findIndex((line) => !isBlank(line));
  const header = lines[at];
  if (!header) return null;
  const rows = lines
    .map((cells, index) => ({ row: index + firstRow, cells }))
    .filter(({ row, cells }) => row > at + firstRow && !isBlank(cells));
  return { headers: header.map((name) => name.trim()), headerRow: at + firstRow, rows, format };
}

function parseText(bytes: Uint8Array): ParsedFile | null {
  const encoding = detectEncoding(bytes);
  const text = [...decodeFile(bytes, encoding)].join("").replace(/^\ufeff/, "");
  const delimiter = detectDelimiter(text.slice(0, 100_000));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const open = errors.find((error) => error.code === "MissingQuotes");
  if (open) throw new Unreadable(`A quotation mark near row ${(open.row ?? 0) + 1} is opened and never closed.`);
  return toTable(data, 1, { kind: "csv", encoding, delimiter });
}

async function parseWorkbook(bytes: Uint8Array): Promise<ParsedFile | null> {
  const { read, utils } = await import("@e965/xlsx");
  const book = read(bytes, {
    type: "array",
    dense: true,
    cellDates: true,
    cellFormula: false,
    cellHTML: false,
    UTC: true,
  });
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!sheet?.["!ref"]) continue;
    const lines = utils.sheet_to_json<unknown[]>(sheet, {
      header: 1,
      raw: true,
      blankrows: true,
      defval: "",
      UTC: true,
    });
    const texts = lines.map((line) =>
      line.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ""))),
    );
    const table = toTable(texts, utils.decode_range(sheet["!ref"]).s.r + 1, {
      kind: "xlsx",
      encoding: null,
      delimiter: null,
    });
    if (table) return table;
  }
  return null;
}

async function parse(bytes: Uint8Array): Promise<ParsedFile> {
  const kind = judgeFile(bytes);
  const refusal = REFUSED[kind];
  if (refusal) throw new Unreadable(refusal);
  const table = kind === "xlsx" ? await parseWorkbook(bytes) : parseText(bytes);
  if (!table || table.rows.length === 0)
    throw new Unreadable("This file has a header at most: there are no rows in it.");
  return table;
}

self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  parse(new Uint8Array(data)).then(
    (table) => self.postMessage({ table }),
    (error: unknown) =>
      self.postMessage({
        problem: error instanceof Unreadable ? error.message : "This file cannot be read. Save the list as CSV.",
      }),
  );
};
