import { z } from "zod";

/** What a list is asked for: at most `limit` items after `cursor`. */
export interface PageRequest {
  limit: number;
  cursor: string | null;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

const LIMIT = "The limit is a whole number from 1 to 500.";

/** `?limit=&cursor=` of every list: 50 by default, 500 at most. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number(LIMIT).int(LIMIT).min(1, LIMIT).max(500, LIMIT).default(50),
  cursor: z
    .string()
    .max(200)
    .optional()
    .transform((cursor) => cursor ?? null),
});
