import { requireRole, type WorkspaceScope } from "../account/scope";
import type { Brief } from "../core/brief";
import { addDays, daysBetween } from "../core/dates/local-date";
import { AppError, invalid } from "../core/errors";
import { type Tx, transaction } from "../platform/db/client";
import { enqueue } from "../platform/queue/enqueue";
import { type CalendarRow, findCalendarRow, listTopicsUsed } from "./data";
import { generateCalendarJob } from "./jobs";
import { deleteOpenPosts, lockCalendar, updateCalendarRow } from "./mutations";
import { MAX_DAYS } from "./schema";

async function lockFinished(tx: Tx, scope: WorkspaceScope, id: string): Promise<CalendarRow> {
  const calendar = await lockCalendar(tx, scope, id);
  if (!calendar) throw new AppError("not_found", { detail: "There is no such calendar." });
  if (calendar.status === "queued" || calendar.status === "running") {
    throw new AppError("conflict", {
      detail: "This calendar is still being written. Wait until it is finished, or stop it.",
    });
  }
  return calendar;
}

/** Hands one period of a calendar to a new generation; topics that the business has used rest as always. */
async function writePart(
  tx: Tx,
  scope: WorkspaceScope,
  calendar: CalendarRow,
  part: Pick<Brief, "startDate" | "days"> & Partial<Brief>,
  changes: Partial<CalendarRow>,
) {
  const topicsUsed = await listTopicsUsed(scope, calendar.businessId, null, tx);
  const { continuesAfter: _, ...before } = calendar.brief;
  // A period that is written again is noted as such, so that a model's texts do not come back (assign-variants.ts).
  const again = changes.days === undefined ? "again-" : "";
  const brief: Brief = { ...before, ...part, topicsUsed, seed: `${calendar.brief.seed}/${again}${calendar.revision}` };
  await updateCalendarRow(tx, scope, calendar.id, {
    ...changes,
    brief,
    status: "queued",
    claimedBy: null,
    error: null,
    finishedAt: null,
  });
  await enqueue(
    tx,
    generateCalendarJob,
    { calendarId: calendar.id, workspaceId: scope.workspaceId },
    { group: scope.workspaceId },
  );
  const found = await findCalendarRow(scope, calendar.id, tx);
  if (!found) throw new Error("the calendar vanished under its lock");
  return found;
}

/**
 * The period an extension plans. Weeks count from the calendar's start, so one that is begun is planned again whole,
 * with the days it has already as blackout dates; join-first-week.ts then keeps what is missing.
 */
function extensionOf(calendar: CalendarRow, days: number) {
  const begun = calendar.days % 7;
  const startDate = addDays(calendar.endDate, 1 - begun);
  const covered = Array.from({ length: begun }, (_, day) => addDays(startDate, day));
  const { blackoutDates } = calendar.brief;
  return {
    startDate,
    days: days + begun,
    blackoutDates: [...new Set([...blackoutDates, ...covered])],
    ...(begun > 0 ? { continuesAfter: calendar.endDate } : {}),
  };
}

/** Adds days after a calendar's end. @throws AppError not_found, conflict (still being written), invalid_input (over 731 days in all) */
export async function extendCalendar(scope: WorkspaceScope, id: string, days: number) {
  requireRole(scope, "editor");
  return transaction(async (tx) => {
    const calendar = await lockFinished(tx, scope, id);
    const total = calendar.days + days;
    if (total > MAX_DAYS)
      throw invalid("days", `A calendar can have at most ${MAX_DAYS} days; this one has ${calendar.days}.`);
    const part = extensionOf(calendar, days);
    const openBefore = Math.max(0, calendar.plannedCount - calendar.postCount);
    return writePart(tx, scope, calendar, part, { days: total, endDate: addDays(calendar.endDate, days), openBefore });
  });
}

/**
 * Writes a period again. Locked, approved and exported posts and those a person wrote stay as they are.
 * @throws AppError not_found, conflict (still being written), invalid_input (outside the calendar)
 */
export async function rewriteCalendar(scope: WorkspaceScope, id: string, period: { from: string; to: string }) {
  requireRole(scope, "editor");
  return transaction(async (tx) => {
    const calendar = await lockFinished(tx, scope, id);
    if (period.from < calendar.startDate) throw invalid("from", `This calendar starts on ${calendar.startDate}.`);
    if (period.to > calendar.endDate) throw invalid("to", `This calendar ends on ${calendar.endDate}.`);
    await deleteOpenPosts(tx, scope, id, period);
    return writePart(
      tx,
      scope,
      calendar,
      { startDate: period.from, days: daysBetween(period.from, period.to) + 1 },
      { openBefore: 0 },
    );
  });
}
