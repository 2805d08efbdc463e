import type { z } from "zod";
import type { WorkspaceScope } from "../account/scope";
import { listRowRecords } from "./data";
import { getBatch } from "./get-batch";
import type { approveBatchSchema } from "./schema";

const PAGE = 500;

/** The calendars of the finished rows that are named or fit the filter, in the file's order. @throws AppError not_found */
export async function listBatchCalendars(
  scope: WorkspaceScope,
  batchId: string,
  { rowIds, filter }: Pick<z.output<typeof approveBatchSchema>, "rowIds" | "filter">,
): Promise<{ calendarId: string; businessName: string }[]> {
  await getBatch(scope, batchId);
  if (filter.status !== undefined && filter.status !== "succeeded") return [];
  const found: { calendarId: string; businessName: string }[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listRowRecords>> = await listRowRecords(scope, batchId, {
      ...filter,
      status: "succeeded",
      rowIds,
      limit: PAGE,
      cursor,
    });
    for (const { row, calendar } of page.items)
      if (calendar) found.push({ calendarId: calendar.id, businessName: row.businessName });
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}
