import { afterCommit, type Executor } from "../platform/db/client";
import { changePages } from "../platform/pages/page-cache";

/** What kept pages that show a calendar are tagged with. */
export const calendarTag = (id: string) => `calendar:${id}`;

/** Ends kept pages that show a calendar, once the change is committed. */
export function calendarChanged(tx: Executor, id: string): Promise<void> {
  return afterCommit(tx, () => changePages([calendarTag(id)]));
}
