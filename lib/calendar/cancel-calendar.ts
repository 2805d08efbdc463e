import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { getCalendar } from "./get-calendar";
import { cancelCalendarRow } from "./mutations";

/** Stops a running generation; what is written stays. Cancelling a cancelled calendar is fine. @throws AppError not_found, conflict */
export async function cancelCalendar(scope: WorkspaceScope, id: string) {
  requireRole(scope, "editor");
  const cancelled = await cancelCalendarRow(scope, id);
  const found = await getCalendar(scope, id);
  if (!cancelled && found.calendar.status !== "cancelled") {
    throw new AppError("conflict", { detail: "This calendar is finished; there is nothing to stop." });
  }
  return found;
}
