import { and, eq, sql } from "drizzle-orm";
import { calendars } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import { db } from "../platform/db/client";
import { calendarChanged } from "./cache";

/** Notes how many posts a calendar will have, while it runs under this claim: an attempt that was taken over writes nothing. */
export async function notePlanned(
  scope: WorkspaceScope,
  { id, claimedBy }: { id: string; claimedBy: string },
  plannedCount: number,
): Promise<void> {
  await db()
    .update(calendars)
    .set({ plannedCount, revision: sql`${calendars.revision} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(calendars.workspaceId, scope.workspaceId),
        eq(calendars.id, id),
        eq(calendars.status, "running"),
        eq(calendars.claimedBy, claimedBy),
      ),
    );
  await calendarChanged(db(), id);
}
