import { z } from "zod";
import { lineSchema } from "../core/text";
import { batchOptionsSchema, isRowCursor, jsonRowSchema, listBatchRowsQuerySchema, retryBatchSchema } from "./schema";

// Bodies that only the server reads; what the browser needs of a batch is in schema.ts.

/** POST /api/v1/batches/samples: the first three rows that can be run, written for real and stored nowhere. */
export const createSamplesSchema = z.object({
  rows: z.array(jsonRowSchema).min(1, "Give at least one row.").max(50, "Give at most 50 rows."),
  options: batchOptionsSchema.strict().prefault({}),
});

/** POST /api/v1/uploads: announces a file that comes in pieces. */
export const createUploadSchema = z.object({
  name: lineSchema(200, "The file's name"),
  size: z.int("The size is a whole number of bytes.").min(1, "The file is empty."),
});

/** Body of …/resume: a higher cap, or none, for a batch whose cap is used up. */
export const resumeBatchSchema = z.object({ spendCapUsd: batchOptionsSchema.shape.spendCapUsd });

/** Body of POST /api/v1/batches/:id/approve: finished rows, those named or those that fit the filter. */
export const approveBatchSchema = z.object({
  rowIds: retryBatchSchema.shape.rowIds,
  filter: listBatchRowsQuerySchema.pick({ status: true, q: true, warning: true, trade: true, town: true }).default({}),
  cursor: z.string().refine(isRowCursor, "Send the nextCursor of the step before.").nullable().default(null),
});
