import type { WorkspaceScope } from "../account/scope";
import type { Page, PageRequest } from "../core/page";
import type { Usage } from "./schema";
import { listModelUsage, type ModelUsageSum } from "./usage-data";

// Prices of single requests are millionths of a dollar; what lies below is the arithmetic's.
const toMicros = (usd: number) => Math.round(usd * 1e6) / 1e6;

function sumUp(month: string, sums: readonly ModelUsageSum[]): Usage {
  const add = (field: "calls" | "failedCalls" | "inputTokens" | "cachedTokens" | "outputTokens" | "costUsd") =>
    sums.reduce((total, sum) => total + sum[field], 0);
  return {
    month,
    calls: add("calls"),
    failedCalls: add("failedCalls"),
    inputTokens: add("inputTokens"),
    cachedTokens: add("cachedTokens"),
    outputTokens: add("outputTokens"),
    costUsd: toMicros(add("costUsd")),
    models: sums.map(({ month: _, ...sum }) => ({ ...sum, costUsd: toMicros(sum.costUsd) })),
  };
}

/** What the workspace asked of models, by month (UTC), newest first; also for calendars that are gone by now. */
export async function listUsage(scope: WorkspaceScope, page: PageRequest): Promise<Page<Usage>> {
  const sums = await listModelUsage(scope, { ...page, limit: page.limit + 1 });
  const months = [...new Set(sums.map(({ month }) => month))];
  const shown = months.slice(0, page.limit);
  const items = shown.map((month) =>
    sumUp(
      month,
      sums.filter((sum) => sum.month === month),
    ),
  );
  return { items, nextCursor: months.length > page.limit ? (shown.at(-1) ?? null) : null };
}
