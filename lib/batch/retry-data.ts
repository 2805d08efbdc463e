import { and, eq, exists, inArray, not, or, type SQL, sql } from "drizzle-orm";
import { calendars, posts } from "../../drizzle/schema/calendar";
import { shareLinks } from "../../drizzle/schema/share";
import type { Executor } from "../platform/db/client";

/** Calendars some of whose posts are not the model's because it was out of reach. */
export const isForWantOfModel = sql`jsonb_path_exists(${calendars.warnings}, '$[*].outOfReach ? (@ > 0)')`;

/**
 * Calendars that hold what somebody decided, locked or wrote, that were shared, or of which a part was added or written again: they make way for no other.
 * Of each of `which`, the ones that are so; calendars and posts are held to the transaction's end.
 */
export async function listSettledCalendars(tx: Executor, which: SQL | undefined): Promise<string[]> {
  // In one order, so that two of these never wait for each other.
  const held = await tx.select({ id: calendars.id }).from(calendars).where(which).orderBy(calendars.id).for("update");
  const ids = held.map(({ id }) => id);
  if (ids.length === 0) return [];
  await tx.select({ id: posts.id }).from(posts).where(inArray(posts.calendarId, ids)).orderBy(posts.id).for("update");
  const isOpen = and(
    inArray(posts.status, ["draft", "in_review"]),
    eq(posts.locked, false),
    sql`${posts.writtenBy}->>'writer' <> 'person'`,
  );
  const settledPost = tx
    .select({ one: sql`1` })
    .from(posts)
    .where(and(eq(posts.calendarId, calendars.id), not(isOpen ?? sql`true`)));
  const link = tx.select({ one: sql`1` }).from(shareLinks).where(eq(shareLinks.calendarId, calendars.id));
  const hasParts = sql`jsonb_exists_any(${calendars.brief}, array['part', 'fill'])`;
  const settled = await tx
    .select({ id: calendars.id })
    .from(calendars)
    .where(and(inArray(calendars.id, ids), or(exists(settledPost), exists(link), hasParts)));
  return settled.map(({ id }) => id);
}
