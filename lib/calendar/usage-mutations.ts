import { and, eq, sql } from "drizzle-orm";
import { calendars, modelUsage } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import { db, type Executor } from "../platform/db/client";

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

const theCalendar = (scope: WorkspaceScope, id: string) =>
  and(eq(calendars.workspaceId, scope.workspaceId), eq(calendars.id, id));

interface Reserve {
  usd: number;
  capUsd: number;
  /** US dollars per million tokens to reckon with; booked costs are 0 where no price is known. */
  price: { input: number; output: number };
  /** After so long nothing that is set aside counts any more, unless more was. */
  leaseSeconds: number;
}

/** Sets money aside for one request of a calendar, if its cap leaves it: one conditional statement for all instances. */
export async function reserveCalendarSpend(
  scope: WorkspaceScope,
  id: string,
  { usd, capUsd, price, leaseSeconds }: Reserve,
): Promise<boolean> {
  const { usageInputTokens: input, usageOutputTokens: output, usageCostUsd: booked, reservedUntil } = calendars;
  const spent = sql`case when ${booked} > 0 then ${booked} else (${input} * ${price.input}::float8 + ${output} * ${price.output}::float8) / 1e6 end`;
  const reserved = sql`case when ${reservedUntil} > now() then ${calendars.reservedUsd} else 0 end`;
  const taken = await db()
    .update(calendars)
    .set({
      reservedUsd: sql`${reserved} + ${usd}::float8`,
      reservedUntil: sql`now() + make_interval(secs => ${leaseSeconds})`,
    })
    .where(and(theCalendar(scope, id), sql`${spent} + ${reserved} + ${usd}::float8 <= ${capUsd}::float8`))
    .returning({ id: calendars.id });
  return taken.length === 1;
}

/** Frees what was set aside for a request that is booked. */
export async function freeCalendarSpend(scope: WorkspaceScope, id: string, usd: number): Promise<void> {
  await db()
    .update(calendars)
    .set({ reservedUsd: sql`greatest(0, ${calendars.reservedUsd} - ${usd}::float8)` })
    .where(theCalendar(scope, id));
}
