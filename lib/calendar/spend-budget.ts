import { and, eq, sql } from "drizzle-orm";
import { calendars } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import { db } from "../platform/db/client";
import { getEnv } from "../platform/env";
import type { ModelRequestReport } from "../platform/model/complete-options";
import { cautiousPrice } from "../platform/model/model-config";
import type { CalendarRow } from "./data";

/** A purse with a cap: money is set aside before a request and booked after it. */
export interface Budget {
  /** Sets aside what a request may cost at most; false when that is more than is left. */
  reserve(usd: number): Promise<boolean>;
  /** Books what a request cost in the place of what was set aside for it. */
  settle(report: ModelRequestReport, reservedUsd: number): Promise<void>;
  /** What to throw when there was none: the calendar then waits. null where it goes on without the model. */
  exhausted: (() => Error) | null;
}

/** No request lasts longer, in time-outs; what a killed process had set aside is free after it. */
const LONGEST_REQUEST = 6;

/**
 * The purse of one calendar's spend cap, or null where it has none. What is set aside stands in the calendar's row and is
 * taken by one conditional statement, so that requests of any number of instances (a generation, redos) never pass the
 * cap together.
 */
export function openCalendarBudget(
  scope: WorkspaceScope,
  { id, spendCapUsd }: Pick<CalendarRow, "id" | "spendCapUsd">,
): Budget | null {
  if (spendCapUsd === null) return null;
  const { usageInputTokens: input, usageOutputTokens: output, usageCostUsd: booked, reservedUntil } = calendars;
  const theCalendar = and(eq(calendars.workspaceId, scope.workspaceId), eq(calendars.id, id));
  // Counted by its tokens where no price is known and nothing is booked.
  const price = cautiousPrice();
  const spent = sql`case when ${booked} > 0 then ${booked} else (${input} * ${price.input}::float8 + ${output} * ${price.output}::float8) / 1e6 end`;
  const reserved = sql`case when ${reservedUntil} > now() then ${calendars.reservedUsd} else 0 end`;
  const lease = sql`now() + make_interval(secs => ${(getEnv().MODEL_TIMEOUT_MS * LONGEST_REQUEST) / 1000})`;
  return {
    async reserve(usd) {
      const taken = await db()
        .update(calendars)
        .set({ reservedUsd: sql`${reserved} + ${usd}::float8`, reservedUntil: lease })
        .where(and(theCalendar, sql`${spent} + ${reserved} + ${usd}::float8 <= ${spendCapUsd}::float8`))
        .returning({ id: calendars.id });
      return taken.length === 1;
    },
    async settle(_, usd) {
      await db()
        .update(calendars)
        .set({ reservedUsd: sql`greatest(0, ${calendars.reservedUsd} - ${usd}::float8)` })
        .where(theCalendar);
    },
    exhausted: null,
  };
}
