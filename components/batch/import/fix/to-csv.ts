import type { DryRun } from "@/lib/batch/schema";
import { TEMPLATE_COLUMNS } from "@/lib/core/batching/columns/batch-columns";
import { nameHeaders } from "@/lib/core/batching/columns/name-headers";
import { listBeyond } from "@/lib/core/batching/file/beyond-header";
import { toCsvLine } from "@/lib/core/batching/file/csv-line";
import {
  explainRepeat,
  listUnusedCells,
  type Reject,
  rejectsHead,
  rejectsLine,
} from "@/lib/core/batching/file/rejects-file";
import { NO_HEADER, nameColumn } from "@/lib/core/batching/file/table";
import { type ImportDraft, shownColumns } from "../draft/import-draft";
import { isBlankRow, type TableRow } from "./table-row";

/** Lines as CSV. */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return lines.map(toCsvLine).join("\r\n");
}

/** What a file has under columns that nobody uses: their headers, and each row's cells by them. */
interface Unused {
  columns: readonly string[];
  cells: ReadonlyMap<number, Readonly<Record<string, string>>>;
}
/** A list beside the columns that are used keeps within what a file may have. */
const MOST_UNUSED = 150;
/** Longer headers are no names; the server refuses those over 500. */
const MOST_LETTERS = 200;
export const NONE: Unused = { columns: [], cells: new Map() };

/** Of a file whose columns have names; it comes back with the rows that are refused. */
export function findUnused({ file, rowsMapping }: Pick<ImportDraft, "file" | "rowsMapping">): Unused {
  if (file.headerRow === NO_HEADER || rowsMapping === null) return NONE;
  const names = nameHeaders(file.headers);
  const cells = new Map(file.rows.map((one) => [one.row, listUnusedCells(one.cells, names, rowsMapping)]));
  const isFilled = (name: string) => [...cells.values()].some((own) => name in own);
  const columns = names.filter((name) => name.length <= MOST_LETTERS && isFilled(name));
  return { columns: columns.slice(0, MOST_UNUSED), cells };
}

/**
 * The corrected rows with canonical headers, or without any where the file has none (`nameSent` then tells the columns).
 * Blank lines stand where the file had none of them and where a row is left out, so that row numbers stay the spreadsheet's.
 */
export function toCanonicalCsv(rows: readonly TableRow[], headerRow: number, unused = NONE): string {
  const columns = shownColumns(rows);
  const lines: string[] = Array.from({ length: Math.max(0, headerRow - 1) }, () => "");
  if (headerRow !== NO_HEADER) lines.push(toCsv([[...columns, ...unused.columns]]));
  let next = headerRow + 1;
  for (const one of rows) {
    const { row, cells, extra = [] } = one;
    // What stands in columns that nobody uses makes no business of a line, neither now nor when the batch is started.
    if (one.leftOut || isBlankRow(one)) continue;
    for (; next < row; next++) lines.push("");
    const others = unused.cells.get(row) ?? {};
    const own = [...columns.map((column) => cells[column] ?? ""), ...unused.columns.map((name) => others[name] ?? "")];
    lines.push(toCsv([[...own, ...extra]]));
    next++;
  }
  return `${lines.join("\r\n")}\r\n`;
}

/**
 * What the server is told of such a text: which column is which (names alone would be read by what is remembered of the
 * file), and that nothing be made of columns that nobody uses.
 */
export function nameSent(rows: readonly TableRow[], headerRow: number, unused = NONE) {
  const columns = shownColumns(rows);
  if (headerRow === NO_HEADER)
    return { headerRow, mapping: Object.fromEntries(columns.map((column, index) => [nameColumn(index), column])) };
  const used = columns.map((column) => [column, column] as const);
  return { mapping: Object.fromEntries([...used, ...unused.columns.map((name) => [name, null] as const)]) };
}

/** What a rejects file is made of. */
type Rejected = Pick<ImportDraft, "file" | "rows" | "rowsMapping">;

/** Which rows are refused, and why: those with a defect, lines that are no business, and repetitions unless they are to be run. */
function listReasons(
  { errors, duplicates, skipped }: Pick<DryRun, "errors" | "duplicates" | "skipped">,
  rows: readonly TableRow[],
  runDuplicates: boolean,
): Map<number, Reject["reasons"]> {
  const reasons = new Map<number, Reject["reasons"]>();
  for (const error of errors) reasons.set(error.row, [...(reasons.get(error.row) ?? []), error]);
  for (const { row, message } of skipped) reasons.set(row, [{ column: null, code: "no_business", message }]);
  if (runDuplicates) return reasons;
  const ids = new Map(rows.map(({ row, cells }) => [row, cells.external_id?.trim() ?? ""]));
  for (const { row, duplicateOf } of duplicates) {
    const message = explainRepeat(duplicateOf, Boolean(ids.get(row)));
    if (!reasons.has(row)) reasons.set(row, [{ column: null, code: "duplicate", message }]);
  }
  return reasons;
}

/** The rows that are not run, each with its reasons, in the form of the server's own file (`export-rejects.ts`). */
export function toRejectsCsv(
  { file, rows, rowsMapping }: Rejected,
  report: Pick<DryRun, "errors" | "duplicates" | "skipped">,
  runDuplicates = false,
): string {
  const reasons = listReasons(report, rows, runDuplicates);
  const others = findUnused({ file, rowsMapping });
  const rejects = rows.flatMap(({ row, cells, extra = [] }) => {
    const why = reasons.get(row);
    if (!why) return [];
    const unused = others.cells.get(row) ?? {};
    const beyond = Object.fromEntries(listBeyond(extra.length).map((name, index) => [name, extra[index] ?? ""]));
    return [{ row, reasons: why, unused, beyond, cells: { ...unused, ...cells, ...beyond } }];
  });
  const namesOf = (what: "unused" | "beyond") => [...new Set(rejects.flatMap((reject) => Object.keys(reject[what])))];
  const columns = [...shownColumns(rows), ...namesOf("unused"), ...namesOf("beyond")];
  return rejectsHead(columns) + rejects.map((reject) => rejectsLine(columns, reject)).join("");
}

const EXAMPLES: readonly Partial<Record<(typeof TEMPLATE_COLUMNS)[number], string>>[] = [
  {
    business_name: "Harbor Bakery",
    niche: "bakery",
    city: "Portland",
    region: "Oregon",
    country: "US",
    tone: "friendly",
    channels: "instagram|facebook|google_business",
    posts_per_week: "3",
    days: "30",
    website: "https://harborbakery.example",
    services: "Sourdough|Birthday cakes",
    closed_days: "sunday|monday",
    avoid_words: "cheap",
    brand_color: "#0E5A46",
    external_id: "client-001",
  },
  {
    business_name: "Petal & Stem",
    niche: "florist",
    city: "Leeds",
    country: "GB",
    tone: "warm",
    channels: "instagram:4|facebook:2",
    offers: "Free delivery in Leeds",
    events: "2027-02-14=Valentine's Day opening",
    external_id: "client-002",
  },
];

/** A file to start from: every column, two rows filled in. */
export function templateCsv(): string {
  const lines = EXAMPLES.map((example) => TEMPLATE_COLUMNS.map((column) => example[column] ?? ""));
  return `\ufeff${toCsv([TEMPLATE_COLUMNS, ...lines])}`;
}

/** Hands a text to the browser as a download. */
export function downloadText(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
