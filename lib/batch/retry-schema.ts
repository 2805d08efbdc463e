import { z } from "zod";
import { batchSchema } from "./schema";

/** The answer of POST /api/v1/batches/:id/retry: the batch, and how many rows were left as they are for what their calendars hold; null when none was. */
export const retriedBatchSchema = batchSchema.extend({
  kept: z.object({ rows: z.int(), message: z.string() }).nullable(),
});
export type RetriedBatch = z.infer<typeof retriedBatchSchema>;
