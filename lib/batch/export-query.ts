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
    /** Of one CSV that is larger than the tool takes: which part of it, from 1. */
    part: z.coerce.number("The part is a whole number.").int().min(1).max(100_000).optional(),
  })
  .refine(({ part, format, target }) => part === undefined || (format === "csv" && target === "metricool"), {
    path: ["part"],
    error: "Parts are for one CSV for Metricool; a ZIP has all of them.",
  })
  .refine(({ format, target }) => format === "zip" || isCombinedTarget(target), {
    path: ["target"],
    error: `One CSV of all businesses is for: ${COMBINED_TARGETS.join(", ")}. Choose format zip for the others.`,
  });
export type ExportBatchQuery = z.output<typeof exportBatchQuerySchema>;
