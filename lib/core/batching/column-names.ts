import { BATCH_COLUMNS, type BatchColumn } from "./batch-columns";
import { COLUMN_ALIASES } from "./column-aliases";
import { foldHeader } from "./fold-header";

/** Columns by their own names, folded. */
export const EXACT = new Map<string, BatchColumn>(
  BATCH_COLUMNS.map((column) => [foldHeader(column.replaceAll("_", " ")), column]),
);
/** Columns by what people call them, folded. */
export const ALIASES = new Map<string, BatchColumn>(
  BATCH_COLUMNS.flatMap((column) => COLUMN_ALIASES[column].map((alias) => [foldHeader(alias), column] as const)),
);
/** Both. */
export const NAMES = [...EXACT, ...ALIASES];
/** The column that a header names for sure, or null. */
export const findNamed = (header: string): BatchColumn | null =>
  EXACT.get(foldHeader(header)) ?? ALIASES.get(foldHeader(header)) ?? null;
