import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { deleteCalendarRow } from "./mutations";

/** Deletes a calendar with its posts and share links. @throws AppError not_found */
export async function deleteCalendar(scope: WorkspaceScope, id: string): Promise<void> {
  requireRole(scope, "editor");
  if (!(await deleteCalendarRow(scope, id))) throw new AppError("not_found", { detail: "There is no such calendar." });
}
