import { z } from "zod";

/** Why a stored row was not run or not finished. */
export const storedErrorSchema = z.object({
  column: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  /** What the file has in that column; null where none is named or the cell is blank. */
  cell: z.string().nullable().optional(),
});
