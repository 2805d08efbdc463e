import { z } from "zod";
import { toPlainInteger } from "./plain-integer";
import { isRecordId } from "./record-id";

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

const digits = (value: unknown) => (typeof value === "string" ? toPlainInteger(value) : value);

/** A `cursor` of the query: whatever the list's `nextCursor` looks like, and nothing else. */
export const cursorSchema = (isCursor: (text: string) => boolean) =>
  z
    .string()
    .max(200)
    .refine(isCursor, "Send the nextCursor of the page before.")
    .optional()
    .transform((cursor) => cursor ?? null);

/** `?limit=&cursor=` of every list: 50 by default, 500 at most. Most lists go on after the id of their last item. */
export const pageQuerySchema = z.object({
  limit: z.preprocess(digits, z.coerce.number(LIMIT).int(LIMIT).min(1, LIMIT).max(500, LIMIT)).default(50),
  cursor: cursorSchema(isRecordId),
});

/** A page of a list that is short enough to be read whole, newest (greatest id) first. */
export function takePage<T extends { id: string }>(all: readonly T[], { limit, cursor }: PageRequest): Page<T> {
  const rest = cursor === null ? all : all.filter(({ id }) => id < cursor);
  const items = rest.slice(0, limit);
  return { items, nextCursor: rest.length > limit ? (items.at(-1)?.id ?? null) : null };
}
