import { z } from "zod";
import { exportQuerySchema } from "../calendar/schema";
import { COMBINED_TARGETS, isCombinedTarget } from "../core/export/combined-targets";

const exportFormats = ["zip", "csv"] as const;
/** Query of GET /api/v1/batches/:id/export; one CSV of all businesses only where every row names its business. */
export const exportBatchQuerySchema = z
  .object({
    format: z.enum(exportFormats, { error: `Choose one of: ${exportFormats.join(", ")}.` }),
    target: exportQuerySchema.shape.target,
    dateOrder: exportQuerySchema.shape.dateOrder,
  })
  .refine(({ format, target }) => format === "zip" || isCombinedTarget(target), {
    path: ["target"],
    error: `One CSV of all businesses is for: ${COMBINED_TARGETS.join(", ")}. Choose format zip for the others.`,
  });
export type ExportBatchQuery = z.output<typeof exportBatchQuerySchema>;
