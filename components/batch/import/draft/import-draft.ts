import type { DryRun } from "@/lib/batch/schema";
import { nameCells } from "@/lib/core/batching/cells/name-cells";
import { BATCH_COLUMNS, type BatchColumn, REQUIRED_COLUMNS } from "@/lib/core/batching/columns/batch-columns";
import { RANKED_ROWS, rankColumns } from "@/lib/core/batching/columns/rank-columns";
import { listCellsBeyond } from "@/lib/core/batching/file/beyond-header";
import type { Encoding } from "@/lib/core/batching/file/decode-file";
import type { Delimiter } from "@/lib/core/batching/file/detect-delimiter";
import { judgeLine } from "@/lib/core/batching/file/judge-line";
import type { TextChoice, TextFormat } from "@/lib/core/batching/file/read-delimited";
import type { SourceRecord } from "@/lib/core/batching/file/table";
import type { ChannelQuota } from "@/lib/core/brief";
import { tidyFileName } from "@/lib/core/tidy-file-name";
import type { WriterChoice } from "@/lib/core/vocabulary";
import { newIdempotencyKey } from "../../../api-client";
import { type EditHistory, NO_EDITS } from "../fix/edit-history";
import type { TableRow } from "../fix/table-row";
import { markOf } from "../start/mark-of";

/** A table as the browser read it; the server reads it again before anything is run. */
export interface ParsedFile {
  headers: string[];
  /** The spreadsheet's number of the line that names the columns; NO_HEADER where none does. */
  headerRow: number;
  rows: SourceRecord[];
  /** The lines over a header that was chosen further down. */
  above?: SourceRecord[];
  /** Of a workbook: the sheet that was read, and all that hold anything. */
  sheet?: string;
  sheets?: string[];
  format: { kind: "csv" | "xlsx"; encoding: Encoding | null; delimiter: Delimiter | null } & Partial<
    Pick<TextFormat, "guessed" | "isGarbled">
  >;
}

/** Rows of a file that make one batch. */
export interface FilePart {
  from: number;
  to: number;
  /** "Rows 2–10,001", in the file's own numbers. */
  label: string;
}

export interface ImportOptions {
  days: string;
  startDate: string;
  /** null: the file's, else each business's own. */
  channels: ChannelQuota[] | null;
  writer: WriterChoice;
  spendCap: string;
  skipBadRows: boolean;
  runDuplicates: boolean;
  /** Of rows that say none; left out, English, and what the list seems to be in is asked about. */
  language?: string;
}

export const IMPORT_STEPS = ["map", "fix", "start"] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** The whole work in hand: what is kept over a reload. */
export interface ImportDraft {
  /** Under which the browser keeps it. */
  id: string;
  /** One draft makes one batch, however often and wherever Start is pressed. */
  key: string;
  /** The order that was sent last, unless it was refused: its answer may never have come. `mark` is of what it ordered. */
  ordered?: { key: string; mark: string } | null;
  fileName: string;
  /** The file itself, where another sheet of it may be chosen, or another way to read its text. */
  source?: Blob;
  /** What was said of how its text is written. */
  text?: TextChoice;
  file: ParsedFile;
  /** By its name, what was done to each sheet that was looked at and left. */
  otherSheets?: Record<string, SheetWork>;
  /** Of a file that is too long for one batch: all of it, the part in hand and those that were started. */
  whole?: { file: ParsedFile; fileName: string; part: FilePart; started: FilePart[] };
  /** By position in the file; null until the columns were looked at. */
  mapping: (BatchColumn | null)[] | null;
  /** What the columns were when the rows were last made of the file. */
  rowsMapping: (BatchColumn | null)[] | null;
  rows: TableRow[];
  /** What was guessed of the columns and let stand: remembered once the batch is started. */
  guesses?: Record<string, BatchColumn | null> | null;
  /** What the names of the file's columns seem to be written in, where it is not English. */
  headerLanguage?: DryRun["language"]["guess"];
  /** How the rows came to be what they are; none after they were made of the file. */
  history?: EditHistory;
  /** The row that a phone's form shows. */
  at?: number;
  options: ImportOptions;
  /** The last one that was gone to, in whichever tab. */
  step: ImportStep;
}

/** What was done to one sheet of a workbook. */
export type SheetWork = Pick<ImportDraft, "file" | "mapping" | "rowsMapping" | "rows"> &
  Required<Pick<ImportDraft, "history" | "headerLanguage" | "guesses">>;

/** Room for the rows of a part behind it. */
const MOST_NAME_LETTERS = 160;

export function newDraft(fileName: string, file: ParsedFile, source?: Blob): ImportDraft {
  const isReadAgain = file.format.kind === "csv" || (file.sheets?.length ?? 0) > 1;
  return {
    id: newIdempotencyKey(),
    key: newIdempotencyKey(),
    fileName: tidyFileName(fileName, MOST_NAME_LETTERS) || "list.csv",
    ...(source && isReadAgain && { source }),
    file,
    mapping: null,
    rowsMapping: null,
    rows: [],
    options: {
      days: "30",
      startDate: "",
      channels: null,
      writer: "auto",
      spendCap: "",
      skipBadRows: true,
      runDuplicates: false,
    },
    step: "map",
  };
}

/** The file's rows under the columns that were chosen. */
export function toRows({ headers, rows }: ParsedFile, mapping: readonly (BatchColumn | null)[]): TableRow[] {
  const ranks = rankColumns(
    headers,
    rows.slice(0, RANKED_ROWS).map(({ cells }) => cells),
  );
  return rows.map(({ row, cells }) => {
    const extra = listCellsBeyond(cells, headers, mapping).filter((cell) => cell.trim() !== "");
    const named = nameCells(cells, mapping, ranks);
    const beside = cells.filter((cell, at) => (mapping[at] ?? null) === null && cell.trim() !== "");
    const isFooter = beside.length > 0 && judgeLine(named) === null && judgeLine(named, beside) !== null;
    return {
      row,
      cells: named,
      ...(isFooter ? { beside } : extra.length > 0 && { extra }),
    };
  });
}

/**
 * The rows under columns that were looked at again: a column that is still the same one of the file keeps its repairs, and
 * so do cells that no column of the file gives; what is another column now is read from the file.
 */
export function remapRows(
  { file, rows, rowsMapping }: Pick<ImportDraft, "file" | "rows" | "rowsMapping">,
  mapping: readonly (BatchColumn | null)[],
): TableRow[] {
  const fresh = toRows(file, mapping);
  if (rowsMapping === null) return fresh;
  const sources = (of: readonly (BatchColumn | null)[], column: BatchColumn) =>
    of.flatMap((one, index) => (one === column ? [index] : [])).join();
  const kept = BATCH_COLUMNS.filter((column) => sources(rowsMapping, column) === sources(mapping, column));
  const repaired = new Map(rows.map((one) => [one.row, one]));
  return fresh.map(({ row, cells, extra, beside }) => {
    const last = repaired.get(row);
    const before = last?.cells ?? {};
    const own = kept.flatMap((column) => (column in before ? [[column, before[column]] as const] : []));
    const isExtra = extra !== undefined && (last === undefined || last.extra !== undefined);
    const mended = {
      row,
      cells: { ...cells, ...Object.fromEntries(own) },
      ...(isExtra && { extra }),
      ...(beside && { beside }),
    };
    return last?.leftOut ? { ...mended, leftOut: true } : mended;
  });
}

/** The draft under columns that were looked at again; what was mended can be taken back as long as they are the same ones. */
export function remapDraft(draft: ImportDraft, mapping: (BatchColumn | null)[]): Partial<ImportDraft> {
  const isSame = draft.rowsMapping !== null && String(draft.rowsMapping) === String(mapping);
  const history = (isSame && draft.history) || NO_EDITS;
  return { mapping, rowsMapping: mapping, rows: remapRows(draft, mapping), history, step: "fix" };
}

/** Tells whether what would be ordered is what was. */
export const markOrder = ({ rows, options }: Pick<ImportDraft, "rows" | "options">): string =>
  markOf(JSON.stringify([rows, options]));

/** The columns a grid shows: those any row has, and the required ones. */
export function shownColumns(rows: readonly TableRow[]): BatchColumn[] {
  const used = new Set<string>(REQUIRED_COLUMNS);
  for (const { cells } of rows) for (const column of Object.keys(cells)) used.add(column);
  return BATCH_COLUMNS.filter((column) => used.has(column));
}
