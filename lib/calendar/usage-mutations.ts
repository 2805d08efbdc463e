import { and, eq, sql } from "drizzle-orm";
import { calendars, modelUsage } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Executor } from "../platform/db/client";

/** Adds what requests to the model cost to the calendar's usage, in one statement. */
export async function addCalendarUsage(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  usage: { calls: number; inputTokens: number; outputTokens: number; costUsd: number },
): Promise<void> {
  await tx
    .update(calendars)
    .set({
      usageCalls: sql`${calendars.usageCalls} + ${usage.calls}`,
      usageInputTokens: sql`${calendars.usageInputTokens} + ${usage.inputTokens}`,
      usageOutputTokens: sql`${calendars.usageOutputTokens} + ${usage.outputTokens}`,
      usageCostUsd: sql`${calendars.usageCostUsd} + ${usage.costUsd}`,
    })
    .where(and(eq(calendars.workspaceId, scope.workspaceId), eq(calendars.id, id)));
}

/** One row a request to the model, failed ones included. */
export async function insertModelUsage(
  tx: Executor,
  scope: WorkspaceScope,
  usage: Omit<typeof modelUsage.$inferInsert, "workspaceId" | "createdAt">,
): Promise<void> {
  await tx.insert(modelUsage).values({ ...usage, workspaceId: scope.workspaceId });
}
