import { and, eq, sql } from "drizzle-orm";
import { calendars, modelUsage } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Executor } from "../platform/db/client";

/**
 * Notes one request to the model, failed ones included, and adds what it cost to its calendar's usage (a sample has no
 * calendar): both or neither, in one statement.
 */
export async function insertModelUsage(
  tx: Executor,
  scope: WorkspaceScope,
  usage: Omit<typeof modelUsage.$inferInsert, "workspaceId" | "createdAt">,
): Promise<void> {
  const noted = tx.insert(modelUsage).values({ ...usage, workspaceId: scope.workspaceId });
  const calendarId = usage.calendarId ?? null;
  if (calendarId === null) {
    await noted;
    return;
  }
  const added = tx
    .update(calendars)
    .set({
      usageCalls: sql`${calendars.usageCalls} + 1`,
      usageInputTokens: sql`${calendars.usageInputTokens} + ${usage.inputTokens}`,
      usageOutputTokens: sql`${calendars.usageOutputTokens} + ${usage.outputTokens}`,
      usageCostUsd: sql`${calendars.usageCostUsd} + ${usage.costUsd}`,
    })
    .where(and(eq(calendars.workspaceId, scope.workspaceId), eq(calendars.id, calendarId)));
  await tx.execute(sql`with noted as ${noted} ${added.getSQL()}`);
}
