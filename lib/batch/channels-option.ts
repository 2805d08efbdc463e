import { z } from "zod";
import { channelsSchema } from "../business/schema";
import { readChannels } from "../core/batching/cells/read-channels";

/** Channels as everywhere, or just by name ("instagram", "instagram:3"). */
export const batchChannelsSchema = z.preprocess((value, context) => {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) return value;
  for (const [index, entry] of value.entries()) {
    const one = readChannels(entry, null);
    if (!("value" in one)) context.addIssue({ code: "custom", path: [index], message: one.message });
  }
  const reading = readChannels(value.join("|"), null);
  return "value" in reading ? reading.value : z.NEVER;
}, channelsSchema);
