import { requireRole, type WorkspaceScope } from "../account/scope";
import { transaction } from "../platform/db/client";
import { findCalendarRow } from "./data";
import { judgeAgain } from "./judge-again";
import { lockFinished } from "./lock-finished";
import { deleteOpenPosts, updateCalendarRow } from "./mutations";
import type { UpdateCalendar } from "./schema";

/**
 * Changes the days on which a calendar posts nothing. Posts on days that become such a day are deleted; locked, approved,
 * exported and hand-written ones stay as they are. Days that are free again stay empty until they are filled or written.
 * @throws AppError not_found, conflict (still being written)
 */
export async function updateCalendar(scope: WorkspaceScope, id: string, changes: UpdateCalendar) {
  requireRole(scope, "editor");
  return transaction(async (tx) => {
    const calendar = await lockFinished(tx, scope, id);
    const { startDate, endDate, brief, plannedCount } = calendar;
    const blackoutDates = [...new Set(changes.blackoutDates)].sort();
    const added = blackoutDates.filter(
      (date) => date >= startDate && date <= endDate && !brief.blackoutDates.includes(date),
    );
    let gone = 0;
    for (const date of added) gone += (await deleteOpenPosts(tx, scope, id, { from: date, to: date })).length;
    await updateCalendarRow(tx, scope, id, {
      brief: { ...brief, blackoutDates },
      plannedCount: plannedCount - gone,
    });
    await judgeAgain(tx, scope, id);
    const found = await findCalendarRow(scope, id, tx);
    if (!found) throw new Error("the calendar vanished under its lock");
    return found;
  });
}
