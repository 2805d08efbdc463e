import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { type FileKind, judgeFile } from "@/lib/core/batching/judge-file";
import { csvRules, explainCsvError, readDelimited } from "@/lib/core/batching/read-delimited";
import { openTable, type SourceRecord } from "@/lib/core/batching/table";
import type { ParsedFile } from "./import-draft";
import { UnreadableFile } from "./unreadable-file";

const REFUSED: Partial<Record<FileKind, string>> = {
  empty: "This file is empty.",
  gzip: "This file is compressed. Unpack it and choose the CSV or XLSX in it.",
  zip: "This is a ZIP. Unpack it and choose the CSV or XLSX in it.",
  pdf: "This is a PDF. Save the list as CSV or XLSX.",
  xls: "This is an old Excel file. Save it as XLSX or CSV.",
  image: "This is a picture. Save the list as CSV or XLSX.",
  binary: "This is no table. Save the list as CSV or XLSX.",
};

async function toTable(
  lines: readonly string[][],
  firstRow: number,
  format: ParsedFile["format"],
): Promise<ParsedFile | null> {
  const table = await openTable(lines, firstRow);
  if (!table) return null;
  const rows: SourceRecord[] = [];
  for await (const record of table.records) rows.push(record);
  return { headers: table.headers, headerRow: table.headerRow, rows, format };
}

function parseText(bytes: Uint8Array): Promise<ParsedFile | null> {
  const { encoding, delimiter, pieces } = readDelimited(bytes);
  try {
    const lines = parse([...pieces].join(""), csvRules(delimiter)) as unknown as string[][];
    return toTable(lines, 1, { kind: "csv", encoding, delimiter });
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(explainCsvError({ ...error }));
    throw error;
  }
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
    const table = await toTable(texts, utils.decode_range(sheet["!ref"]).s.r + 1, {
      kind: "xlsx",
      encoding: null,
      delimiter: null,
    });
    if (table) return table;
  }
  return null;
}

/** Reads a file by the rules of the server, so that what is shown is what will be judged. @throws UnreadableFile */
export async function parseFile(bytes: Uint8Array): Promise<ParsedFile> {
  const kind = judgeFile(bytes);
  const refusal = REFUSED[kind];
  if (refusal) throw new UnreadableFile(refusal);
  const table = await (kind === "xlsx" ? parseWorkbook(bytes) : parseText(bytes));
  if (!table || table.rows.length === 0)
    throw new UnreadableFile("This file has a header at most: there are no rows in it.");
  return table;
}
