import type { z } from "zod";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { approveCalendar } from "../calendar/approve-calendar";
import type { approveBatchSchema } from "./body-schema";
import { listRowRecords } from "./data";
import { getBatch } from "./get-batch";
import type { ApproveBatchAnswer } from "./schema";

/** Calendars of one step: a year of posts each stays well under a request's time. */
const CALENDARS_A_STEP = 20;

/**
 * Approves the posts of the finished rows that are named or fit the filter, some calendars at a time; the caller
 * sends `nextCursor` until it is null. Repeating a step approves nothing twice.
 * @throws AppError not_found, forbidden
 */
export async function approveBatch(
  scope: WorkspaceScope,
  batchId: string,
  { rowIds, filter, cursor }: z.output<typeof approveBatchSchema>,
): Promise<ApproveBatchAnswer> {
  requireRole(scope, "approver");
  await getBatch(scope, batchId);
  const nothing = { calendars: 0, approved: 0, nextCursor: null };
  if (filter.status !== undefined && filter.status !== "succeeded") return nothing;
  const { items, nextCursor } = await listRowRecords(scope, batchId, {
    ...filter,
    status: "succeeded",
    rowIds,
    limit: CALENDARS_A_STEP,
    cursor,
  });
  const answer = { ...nothing, nextCursor };
  for (const { calendar } of items) {
    if (!calendar) continue;
    answer.approved += await approveCalendar(scope, calendar.id);
    answer.calendars += 1;
  }
  return answer;
}
