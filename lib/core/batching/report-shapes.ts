import { z } from "zod";
import { ROW_ERROR_CODES } from "./checked-row";
import { BATCH_COLUMNS } from "./columns/batch-columns";
import { MATCH_WAYS } from "./columns/column-assignment";
import { ENCODINGS } from "./file/decode-file";
import { DELIMITERS } from "./file/detect-delimiter";
import { TEXT_FACTS } from "./file/read-delimited";

/** What the file is, and how it was read. */
export const readFormatSchema = z.object({
  kind: z.enum(["csv", "xlsx", "json"]),
  encoding: z.enum(ENCODINGS).nullable(),
  delimiter: z.enum(DELIMITERS).nullable(),
  /** Of a text: which of them is a guess, that the option of the same name corrects. */
  guessed: z.array(z.enum(TEXT_FACTS)).optional(),
  /** Its letters look as if it were written in another encoding: say it as `options.encoding`, or send UTF-8. */
  isGarbled: z.boolean().optional(),
  /** The sheet of a workbook that was read, and all that hold anything. */
  sheet: z.string().optional(),
  sheets: z.array(z.string()).optional(),
});

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

/** What a batch comes to. */
export const estimateSchema = z.object({
  /** Planned slots, the most there can be: some stay open where neighbours share the variety. */
  posts: z.int(),
  calls: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  costUsd: z.object({ low: z.number(), expected: z.number(), high: z.number() }),
  seconds: z.int(),
  /** Of `POST /api/v1/batches/samples`, beside the rest. */
  samples: z.object({
    posts: z.int(),
    calls: z.int(),
    costUsd: z.object({ expected: z.number(), high: z.number() }),
  }),
});
