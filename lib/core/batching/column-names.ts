import { BATCH_COLUMNS, type BatchColumn, TEMPLATE_COLUMNS } from "./batch-columns";
import { COLUMN_ALIASES } from "./column-aliases";
import { foldHeader } from "./fold-header";

/** Columns by their own names, folded. */
export const EXACT = new Map<string, BatchColumn>(
  BATCH_COLUMNS.map((column) => [foldHeader(column.replaceAll("_", " ")), column]),
);
/** Columns by what people call them, folded. */
export const ALIASES = new Map<string, BatchColumn>(
  TEMPLATE_COLUMNS.flatMap((column) => COLUMN_ALIASES[column].map((alias) => [foldHeader(alias), column] as const)),
);
/** Both, of which a header may be a typo: of a column for one channel it is none. */
export const NAMES = [...EXACT, ...ALIASES].filter(
  ([, column]) => !column.startsWith("posts_") || column === "posts_per_week",
);
/** The column that a header names for sure, or null. */
export const findNamed = (header: string): BatchColumn | null =>
  EXACT.get(foldHeader(header)) ?? ALIASES.get(foldHeader(header)) ?? null;
