import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { judgeFile } from "@/lib/core/batching/file/judge-file";
import { csvRules, explainCsvError, readDelimited, type TextChoice } from "@/lib/core/batching/file/read-delimited";
import { readWorkbook, UNREADABLE_WORKBOOK, type WorkbookLibrary } from "@/lib/core/batching/file/read-workbook";
import { REFUSED_KINDS } from "@/lib/core/batching/file/refuse-kind";
import {
  isDelimiterOpen,
  isQuotedWhole,
  isTooWide,
  type Lines,
  openTable,
  QUOTED_WHOLE,
  type SourceRecord,
  TOO_WIDE,
} from "@/lib/core/batching/file/table";
import { WorkbookTooLarge } from "@/lib/core/batching/file/unpack-workbook";
import type { ParsedFile } from "../draft/import-draft";
import { guessHeader, listLines } from "./choose-header";
import { ReaderMissing, UnreadableFile } from "./unreadable-file";

async function toTable(lines: Lines, format: ParsedFile["format"]): Promise<ParsedFile | null> {
  const table = await openTable(lines);
  if (!table) return null;
  const rows: SourceRecord[] = [];
  for await (const record of table.records) rows.push(record);
  return { headers: table.headers, headerRow: table.headerRow, rows, format };
}

function parseText(bytes: Uint8Array, choice: TextChoice): Promise<ParsedFile | null> {
  const { format, pieces } = readDelimited(bytes, choice);
  try {
    const lines = parse([...pieces].join(""), csvRules(format.delimiter)) as unknown as string[][];
    return toTable(lines, { kind: "csv", ...format });
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(explainCsvError({ ...error }));
    throw error;
  }
}

function readSheet(library: WorkbookLibrary, bytes: Uint8Array, wanted: string | undefined) {
  try {
    return readWorkbook(library, bytes, wanted);
  } catch (error) {
    throw new UnreadableFile(error instanceof WorkbookTooLarge ? error.message : UNREADABLE_WORKBOOK);
  }
}

/** A part of the page of its own, since few lists are workbooks. */
function loadWorkbookLibrary(): Promise<WorkbookLibrary> {
  return import("@e965/xlsx").catch(() => {
    throw new ReaderMissing();
  });
}

async function parseWorkbook(bytes: Uint8Array, wanted: string | undefined): Promise<ParsedFile | null> {
  const read = readSheet(await loadWorkbookLibrary(), bytes, wanted);
  if (read === null) return null;
  if ("unknown" in read) throw new UnreadableFile(`There is no sheet “${wanted}” with anything in it any more.`);
  const { sheet, sheets, lines } = read;
  const table = await toTable(lines, { kind: "xlsx", encoding: null, delimiter: null });
  return table && { ...table, sheet, sheets };
}

/** What somebody said of a file: the sheet of a workbook, how a text is written. */
export interface FileChoice extends TextChoice {
  sheet?: string;
}

/** Reads a file by the rules of the server, so that what is shown is what will be judged. @throws UnreadableFile, ReaderMissing */
export async function parseFile(bytes: Uint8Array, { sheet, ...text }: FileChoice = {}): Promise<ParsedFile> {
  const kind = judgeFile(bytes);
  const refusal = REFUSED_KINDS[kind];
  if (refusal) throw new UnreadableFile(refusal);
  const table = await (kind === "xlsx" ? parseWorkbook(bytes, sheet) : parseText(bytes, text));
  if (!table || listLines(table).length === 0) throw new UnreadableFile("This file has no line with anything in it.");
  const file = guessHeader(table);
  if (isDelimiterOpen(table.format) && isQuotedWhole(table.headers, table.rows)) throw new UnreadableFile(QUOTED_WHOLE);
  if (file.rows.length === 0) throw new UnreadableFile("This file has a header alone: there are no rows in it.");
  if (isTooWide(file.headers)) throw new UnreadableFile(TOO_WIDE);
  return file;
}
