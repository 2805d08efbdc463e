import { z } from "zod";
import { BATCH_COLUMNS } from "./batch-columns";
import { ROW_ERROR_CODES } from "./checked-row";
import { MATCH_WAYS } from "./column-assignment";

/** A column of the file as it was understood; `column` null means ignored. */
export const readColumnSchema = z.object({
  header: z.string(),
  column: z.enum(BATCH_COLUMNS).nullable(),
  how: z.enum(MATCH_WAYS).nullable(),
  samples: z.array(z.string()),
  /** The column that its name says as well, where another header has it: `mapping` may give both to it. */
  rivalOf: z.enum(BATCH_COLUMNS).nullable(),
});

/** What is wrong with a row, at the cell that mends it. */
export const rowErrorSchema = z.object({
  row: z.int(),
  column: z.enum(BATCH_COLUMNS),
  code: z.enum(ROW_ERROR_CODES),
  message: z.string(),
});

/** What a cell of a row that runs is warned of. */
export const rowWarningSchema = rowErrorSchema.extend({ code: z.string() });

/** What a list is written in, where it is not English: told by the names of its columns, or by what stands in it. */
export const listLanguageSchema = z.object({
  /** A language tag, and what English calls it. */
  language: z.string(),
  name: z.string(),
  from: z.enum(["headers", "values"]),
});
export type ListLanguage = z.infer<typeof listLanguageSchema>;
