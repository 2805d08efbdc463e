import type { WorkspaceScope } from "../account/scope";
import { findBusinessRow } from "../business/data";
import type { Tx } from "../platform/db/client";
import { judgeCalendar } from "./judge-warnings";
import { listWarnedPosts } from "./judged-data";
import { lockCalendar, updateCalendarRow } from "./mutations";

const ENDED: readonly string[] = ["succeeded", "failed", "cancelled"];

/**
 * Judges a calendar's warnings anew, in the transaction of the change that may have mended or made one. Call it after the
 * change: it waits for the calendar's row, so that of two changes at once the later one sees both. A calendar that is being written is judged at its end.
 */
export async function judgeAgain(tx: Tx, scope: WorkspaceScope, calendarId: string): Promise<void> {
  const calendar = await lockCalendar(tx, scope, calendarId);
  if (!calendar || !ENDED.includes(calendar.status)) return;
  const business = await findBusinessRow(scope, calendar.businessId, tx);
  const posts = await listWarnedPosts(tx, scope, calendarId);
  const judged = judgeCalendar(calendar, calendar.findings, business, posts);
  const { warnings, toTellBella } = calendar;
  if (JSON.stringify(judged) === JSON.stringify({ warnings, toTellBella })) return;
  await updateCalendarRow(tx, scope, calendarId, judged);
}
