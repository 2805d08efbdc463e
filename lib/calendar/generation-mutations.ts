import { and, eq, type SQL, sql } from "drizzle-orm";
import { calendars } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import { tryLock } from "../platform/db/advisory-lock";
import { db, type Tx } from "../platform/db/client";
import { calendarChanged } from "./cache";
import type { CalendarRow } from "./data";
import type { CalendarEnd } from "./mutations";

/** One attempt's hold on a calendar. */
interface Claim {
  id: string;
  claimedBy: string;
}

const claimed = (scope: WorkspaceScope, { id, claimedBy }: Claim): SQL | undefined =>
  and(
    eq(calendars.workspaceId, scope.workspaceId),
    eq(calendars.id, id),
    eq(calendars.status, "running"),
    eq(calendars.claimedBy, claimedBy),
  );

/** Notes how many posts a calendar will have, while it runs under this claim: an attempt that was taken over writes nothing. */
export async function notePlanned(scope: WorkspaceScope, claim: Claim, plannedCount: number): Promise<void> {
  await db()
    .update(calendars)
    .set({ plannedCount, revision: sql`${calendars.revision} + 1`, updatedAt: sql`now()` })
    .where(claimed(scope, claim));
  await calendarChanged(db(), claim.id);
}

/** Ends a calendar whose last posts are stored. */
export async function endCalendar(tx: Tx, scope: WorkspaceScope, id: string, end: CalendarEnd): Promise<void> {
  await tx
    .update(calendars)
    .set({ ...end, finishedAt: sql`now()` })
    .where(and(eq(calendars.workspaceId, scope.workspaceId), eq(calendars.id, id)));
}

/** "lost": the calendar was cancelled, deleted, or claimed by a later attempt. "busy": one of its neighbours is just being written. */
export type Hold = "held" | "lost" | "busy";

/**
 * Locks, until the transaction ends, the calendar's row for a write of its claimant, and with it the right to write
 * among its neighbours if that is free: one statement, in front of every chunk. With "lost" the caller is a zombie and must stop.
 */
export async function holdCalendar(
  tx: Tx,
  scope: WorkspaceScope,
  calendar: CalendarRow,
  claimedBy: string,
): Promise<Hold> {
  const key = `neighbours:${scope.workspaceId}:${calendar.tradeId}:${calendar.placeId}`;
  const [row] = await tx
    .select({ isFree: tryLock(key) })
    .from(calendars)
    .where(claimed(scope, { id: calendar.id, claimedBy }))
    .for("update");
  if (!row) return "lost";
  return row.isFree ? "held" : "busy";
}
