import { z } from "zod";
import { exportQuerySchema } from "../calendar/schema";
import { LONGEST_RANGES, parseRowRanges } from "../core/batching/file/row-ranges";
import { COMBINED_TARGETS, isCombinedTarget } from "../core/export/combined-targets";
import { listBatchRowsQuerySchema } from "./schema";

const exportFormats = ["zip", "csv"] as const;
const PART = "The part is a whole number from 1 to 100,000.";

const rowsSchema = z
  .string()
  .max(
    LONGEST_RANGES,
    `At most ${LONGEST_RANGES} characters of row numbers; choose rows by trade, town or warning instead.`,
  )
  .transform((text, context) => {
    const ranges = parseRowRanges(text);
    if (ranges) return ranges;
    context.addIssue({ code: "custom", message: "Write row numbers as in 2-40,57." });
    return z.NEVER;
  });

/** Query of GET /api/v1/batches/:id/export: all finished rows, or those of them that are wished for; one CSV of all businesses only where every row names its business. */
export const exportBatchQuerySchema = z
  // A slip in a name must not bring everybody's calendars.
  .strictObject({
    ...listBatchRowsQuerySchema.pick({ q: true, warning: true, trade: true, town: true }).shape,
    /** Only these rows, by their numbers in the file: "2-40,57". */
    rows: rowsSchema.optional(),
    format: z.enum(exportFormats, { error: `Choose one of: ${exportFormats.join(", ")}.` }),
    target: exportQuerySchema.shape.target,
    dateOrder: exportQuerySchema.shape.dateOrder,
    /** Of one CSV that is larger than the tool takes: which part of it, from 1. */
    part: z.coerce.number(PART).int(PART).min(1, PART).max(100_000, PART).optional(),
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
