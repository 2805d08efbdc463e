import type { WorkspaceScope } from "../account/scope";
import { getEnv } from "../platform/env";
import type { ModelRequestReport } from "../platform/model/complete-options";
import { cautiousPrice } from "../platform/model/model-config";
import type { CalendarRow } from "./data";
import { freeCalendarSpend, reserveCalendarSpend } from "./usage-mutations";

/** A purse with a cap: money is set aside before a request and booked after it. */
export interface Budget {
  /** Sets aside what a request may cost at most; false when that is more than is left. */
  reserve(usd: number): Promise<boolean>;
  /** Books what a request cost in the place of what was set aside for it. */
  settle(report: ModelRequestReport, reservedUsd: number): Promise<void>;
  /** What to throw when the model gave nothing for this reason (docs/models.md): the calendar then waits. null where it goes on without the model. */
  haltFor(reason: string): Error | null;
}

/** No request lasts longer, in time-outs; what a killed process had set aside is free after it. */
const LONGEST_REQUEST = 6;

/**
 * The purse of one calendar's spend cap, or null where it has none. Requests of any number of instances (a generation,
 * redos) take from it and never pass the cap together; what they cost is booked with the calendar's usage.
 */
export function openCalendarBudget(
  scope: WorkspaceScope,
  { id, spendCapUsd: capUsd }: Pick<CalendarRow, "id" | "spendCapUsd">,
): Budget | null {
  if (capUsd === null) return null;
  return {
    reserve: (usd) =>
      reserveCalendarSpend(scope, id, {
        usd,
        capUsd,
        price: cautiousPrice(),
        leaseSeconds: (getEnv().MODEL_TIMEOUT_MS * LONGEST_REQUEST) / 1000,
      }),
    settle: (_, usd) => freeCalendarSpend(scope, id, usd),
    haltFor: () => null,
  };
}
