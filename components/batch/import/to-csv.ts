import type { DryRun } from "@/lib/batch/schema";
import { BATCH_COLUMNS } from "@/lib/core/batching/batch-columns";
import { listBeyond } from "@/lib/core/batching/beyond-header";
import { NO_HEADER, nameColumn } from "@/lib/core/batching/table";
import { escapeFormula } from "@/lib/core/export/escape-formula";
import { columnLabel } from "../column-label";
import { shownColumns } from "./import-draft";
import type { TableRow } from "./table-row";

/** Lines as CSV; every cell is quoted, so that nothing in it can be taken for a delimiter. */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
}

/**
 * The corrected rows with canonical headers, or without any where the file has none (`nameUnnamed` then tells the columns).
 * Blank lines stand where the file had none of them and where a row is left out, so that row numbers stay the spreadsheet's.
 */
export function toCanonicalCsv(rows: readonly TableRow[], headerRow: number): string {
  const columns = shownColumns(rows);
  const lines: string[] = Array.from({ length: Math.max(0, headerRow - 1) }, () => "");
  if (headerRow !== NO_HEADER) lines.push(toCsv([columns]));
  let next = headerRow + 1;
  for (const { row, cells, extra = [], leftOut } of rows) {
    if (leftOut) continue;
    for (; next < row; next++) lines.push("");
    lines.push(toCsv([[...columns.map((column) => cells[column] ?? ""), ...extra]]));
    next++;
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** What the server is told of such a text without a header: which column is which. */
export function nameUnnamed(rows: readonly TableRow[], headerRow: number) {
  if (headerRow !== NO_HEADER) return {};
  const columns = shownColumns(rows);
  return { headerRow, mapping: Object.fromEntries(columns.map((column, index) => [nameColumn(index), column])) };
}

/** The rows that cannot be run, each with its reasons; formulas are made inert because people open it in a spreadsheet. */
export function toRejectsCsv(rows: readonly TableRow[], errors: DryRun["errors"]): string {
  const reasons = new Map<number, string[]>();
  for (const { row, column, code, message } of errors)
    reasons.set(row, [
      ...(reasons.get(row) ?? []),
      code === "too_many_cells" ? message : `${columnLabel(column)}: ${message}`,
    ]);
  const columns = shownColumns(rows);
  const refused = rows.filter(({ row }) => reasons.has(row));
  const beyond = listBeyond(Math.max(0, ...refused.map(({ extra = [] }) => extra.length)));
  const lines = refused.map(({ row, cells, extra = [] }) => {
    const own = [...columns.map((column) => cells[column] ?? ""), ...beyond.map((_, index) => extra[index] ?? "")];
    return [...own, String(row), (reasons.get(row) ?? []).join(" ")].map(escapeFormula);
  });
  return `\ufeff${toCsv([[...columns, ...beyond, "row", "reason"], ...lines])}`;
}

const EXAMPLES: readonly Partial<Record<(typeof BATCH_COLUMNS)[number], string>>[] = [
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
  const lines = EXAMPLES.map((example) => BATCH_COLUMNS.map((column) => example[column] ?? ""));
  return `\ufeff${toCsv([BATCH_COLUMNS, ...lines])}`;
}

/** Hands a text to the browser as a download. */
export function downloadText(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
