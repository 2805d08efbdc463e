import { z } from "zod";
import { channelsSchema } from "../business/schema";
import { daysSchema } from "../calendar/schema";
import { BATCH_COLUMNS } from "../core/batching/batch-columns";
import { readChannels } from "../core/batching/read-cells";
import { localDateRangeSchema } from "../core/brief";
import { WRITER_CHOICES } from "../core/vocabulary";

/** Channels as everywhere, or just by name ("instagram", "instagram:3"). */
const batchChannelsSchema = z.preprocess((value) => {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) return value;
  const reading = readChannels(value.join("|"), null);
  return "value" in reading ? reading.value : value.map((channel) => ({ channel, postsPerWeek: 1 }));
}, channelsSchema);

/** `options` of POST /api/v1/batches; a column of the file overrides `days`, `startDate` and `channels`. */
export const batchOptionsSchema = z.object({
  /** Header of the file → column, null to ignore it; headers left out are guessed. */
  mapping: z
    .record(
      z.string().max(500),
      z.enum([...BATCH_COLUMNS, ""], { error: `Choose one of: ${BATCH_COLUMNS.join(", ")}.` }).nullable(),
    )
    .optional(),
  days: daysSchema.default(30),
  startDate: localDateRangeSchema.optional(),
  channels: batchChannelsSchema.optional(),
  writer: z.enum(WRITER_CHOICES, { error: `Choose one of: ${WRITER_CHOICES.join(", ")}.` }).default("auto"),
  /** False: one bad row refuses the whole file. */
  skipBadRows: z.boolean().default(true),
  runDuplicates: z.boolean().default(false),
  spendCapUsd: z.number().min(0, "A spend cap cannot be negative.").max(100_000).nullish(),
});
export type BatchOptions = z.output<typeof batchOptionsSchema>;
