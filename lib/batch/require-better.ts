import type { WorkspaceScope } from "../account/scope";
import { type CalendarRow, findCalendarRow, listAllPostRows } from "../calendar/data";
import type { PlannedBrief } from "../calendar/plan-brief";
import { rehearseModel } from "../calendar/rehearse-model";
import { type Tx, transaction } from "../platform/db/client";
import { openBudget } from "./batch-budget";
import { KEPT_FOR_WANT_OF_MODEL } from "./retry-mutations";
import { CalendarKept, type ClaimedRow } from "./run-mutations";

interface Begun {
  calendar: CalendarRow;
  planned: PlannedBrief | null;
}

/** Carries what a transaction found out of it, and rolls it back. */
class Rehearsed extends Error {
  constructor(readonly begun: Begun) {
    super("only rehearsed");
  }
}

/** What `begin` would begin, with nothing of it done. */
async function rehearse(begin: (tx: Tx) => Promise<Begun>): Promise<Begun> {
  try {
    return await transaction(async (tx): Promise<Begun> => {
      throw new Rehearsed(await begin(tx));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.begun;
    throw error;
  }
}

/**
 * Has the model write what a row begins before the calendar that it has makes way: it stays unless more of the new
 * one's posts are the model's, or all that are asked of it.
 * @throws CalendarKept
 */
export async function requireBetter(
  scope: WorkspaceScope,
  claimed: ClaimedRow,
  begin: (tx: Tx) => Promise<Begun>,
  { claimedBy, signal }: { claimedBy: string; signal: AbortSignal },
): Promise<void> {
  const formerId = claimed.row.calendarId ?? "";
  if ((await findCalendarRow(scope, formerId)) === null) return;
  const { calendar, planned } = await rehearse(begin);
  if (planned === null) return;
  const former = await listAllPostRows(scope, formerId);
  const before = former.filter(({ writtenBy }) => writtenBy.writer === "model").length;
  const budget = await openBudget(scope, claimed, claimedBy, signal);
  const { asked, given } = await rehearseModel(scope, calendar, planned, { budget, signal });
  if (given <= before && given < asked) throw new CalendarKept(KEPT_FOR_WANT_OF_MODEL);
}
