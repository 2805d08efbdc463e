import { REQUIRED_COLUMNS } from "../core/batching/columns/batch-columns";
import type { ColumnMatch } from "../core/batching/columns/column-assignment";
import { AppError, type FieldError } from "../core/errors";
import type { BatchSource } from "./batch-source";

const quote = (name: string) => `“${name}”`;

function quoteHeader(columns: readonly ColumnMatch[]): string {
  const names = columns.map(({ header }) => header).filter((header) => header !== "");
  return quote(names.join(", ").slice(0, 80));
}

/** Where else the list may be: a workbook's other sheets. */
function nameSheets({ sheet = "", sheets = [] }: BatchSource["format"]): string {
  const others = sheets.filter((name) => name !== sheet);
  if (others.length === 0) return "";
  return ` The sheet ${quote(sheet)} was read; options.sheet names another: ${others.map(quote).join(", ")}.`;
}

/** @throws AppError missing_column with a path `columns.<name>` for each */
export function requireColumns(columns: readonly ColumnMatch[], format: BatchSource["format"]): void {
  const found = new Set(columns.map(({ column }) => column));
  const lacking = REQUIRED_COLUMNS.filter((column) => !found.has(column));
  if (lacking.length === 0) return;
  const { sheet, sheets } = format;
  throw new AppError("missing_column", {
    detail: `The file lacks ${lacking.join(", ")}. Its header was read as ${quoteHeader(columns)}; options.headerRow names another row, options.mapping the columns.${nameSheets(format)}`,
    errors: lacking.map(
      (column): FieldError => ({
        path: `columns.${column}`,
        message: `No column of the file is ${column}. Choose one, or add it.`,
      }),
    ),
    // The columns as they were understood, so that a screen can ask for the missing ones.
    extra: {
      columns: columns.map(({ index: _, ...column }) => column),
      ...(sheets && { sheet, sheets }),
    },
  });
}
