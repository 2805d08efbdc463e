import { z } from "zod";

/** A file that comes in pieces, and how far it has come. */
export const uploadSchema = z.object({
  id: z.string(),
  name: z.string(),
  size: z.int(),
  /** Bytes that are stored; the next piece starts here. */
  received: z.int(),
  /** The largest piece. */
  chunkBytes: z.int(),
});
export type Upload = z.infer<typeof uploadSchema>;
