import { z } from "zod";
import { BATCH_COLUMNS } from "../core/batching/columns/batch-columns";
import { ENCODINGS } from "../core/batching/file/decode-file";
import { DELIMITERS } from "../core/batching/file/detect-delimiter";
import { parseRowRanges } from "../core/batching/file/row-ranges";

const COLUMN_ERROR = `Choose one of: ${BATCH_COLUMNS.join(", ")}.`;
const DELIMITER_ERROR = `Choose one of: ${DELIMITERS.map((one) => JSON.stringify(one)).join(" ")}.`;
const mappingSchema = z.record(z.string().max(500), z.enum([...BATCH_COLUMNS, ""], { error: COLUMN_ERROR }).nullable());

/** Those of a batch's options that say how its file is to be read. */
export const tableOptions = {
  /** Header of the file → column, null to ignore it; headers left out are guessed. */
  mapping: mappingSchema.optional(),
  /** Guesses of such a file that a batch was started with: remembered for the next one, where no known name says otherwise. */
  guesses: mappingSchema.optional(),
  /** The sheet of a workbook; without it the one that looks like a list of businesses. */
  sheet: z.string().min(1).max(100).optional(),
  /** The row that names the columns (default: the one of the first ten that names most, else the first that is not blank); 0: none does, they are "Column 1", "Column 2"… */
  headerRow: z.int("The header's row is a whole number.").min(0).max(1_000_000).optional(),
  /** Of a list that was made of a workbook: by column, the rows that got what stands in a merged cell above ("4-5,9"). */
  merged: z
    .partialRecord(
      z.enum(BATCH_COLUMNS, { error: COLUMN_ERROR }),
      z
        .string()
        .max(100_000)
        .refine((rows) => parseRowRanges(rows) !== null, "Write rows like 4-5,9."),
    )
    .optional(),
  /** The country (ISO 3166-1) that decides between towns of one name where a row says nothing else; left out, the list's first rows tell. */
  homeCountry: z
    .string()
    .regex(/^[A-Z]{2}$/, "Write a country's code, such as IE.")
    .optional(),
  /** What divides the lines of a text, and its encoding; each told by its bytes where it is left out. */
  delimiter: z.enum(DELIMITERS, { error: DELIMITER_ERROR }).optional(),
  encoding: z.enum(ENCODINGS, { error: `Choose one of: ${ENCODINGS.join(", ")}.` }).optional(),
};
