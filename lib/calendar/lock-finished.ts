import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import type { Tx } from "../platform/db/client";
import type { CalendarRow } from "./data";
import { lockCalendar } from "./mutations";

/** The calendar, locked for a change of its plan. @throws AppError not_found, conflict (still being written) */
export async function lockFinished(tx: Tx, scope: WorkspaceScope, id: string): Promise<CalendarRow> {
  const calendar = await lockCalendar(tx, scope, id);
  if (!calendar) throw new AppError("not_found", { detail: "There is no such calendar." });
  if (calendar.status === "queued" || calendar.status === "running") {
    throw new AppError("conflict", {
      detail: "This calendar is still being written. Wait until it is finished, or stop it.",
    });
  }
  return calendar;
}
