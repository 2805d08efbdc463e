import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import { modelUsage } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { PageRequest } from "../core/page";
import { db } from "../platform/db/client";

export interface ModelUsageSum {
  /** `YYYY-MM` in UTC. */
  month: string;
  model: string;
  calls: number;
  failedCalls: number;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  costUsd: number;
}

/** The workspace's requests to models, summed by month and model; `limit` counts months, the cursor is a month. */
export async function listModelUsage(scope: WorkspaceScope, { limit, cursor }: PageRequest): Promise<ModelUsageSum[]> {
  const { createdAt, model, outcome, inputTokens, cachedTokens, outputTokens, costUsd, workspaceId } = modelUsage;
  const month = sql<string>`to_char(${createdAt} at time zone 'UTC', 'YYYY-MM')`;
  const mineBefore = and(
    eq(workspaceId, scope.workspaceId),
    cursor === null ? undefined : lt(createdAt, sql`(${`${cursor}-01`}::timestamp at time zone 'UTC')`),
  );
  const months = db().selectDistinct({ month }).from(modelUsage).where(mineBefore).orderBy(sql`1 desc`).limit(limit);
  return db()
    .select({
      month: month.as("month"),
      model,
      calls: sql<number>`count(*)::int`,
      failedCalls: sql<number>`count(*) filter (where ${outcome} <> 'ok')::int`,
      inputTokens: sql<number>`sum(${inputTokens})::float8`,
      cachedTokens: sql<number>`sum(${cachedTokens})::float8`,
      outputTokens: sql<number>`sum(${outputTokens})::float8`,
      costUsd: sql<number>`sum(${costUsd}::float8)`,
    })
    .from(modelUsage)
    .where(and(mineBefore, inArray(month, months)))
    .groupBy(sql`1`, model)
    .orderBy(sql`1 desc`, asc(model));
}
