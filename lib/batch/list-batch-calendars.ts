import type { z } from "zod";
import type { WorkspaceScope } from "../account/scope";
import type { approveBatchSchema } from "./body-schema";
import { listRowRecords } from "./data";
import { getBatch } from "./get-batch";

const PAGE = 500;

/** A finished row's calendar, and what tells its business from others of the same name. */
export interface BatchCalendar {
  calendarId: string;
  row: number;
  businessName: string;
  town: string;
  /** Blank where the file gave none. */
  externalId: string;
}

/** The calendars of the finished rows that are named or fit the filter, in the file's order. @throws AppError not_found */
export async function listBatchCalendars(
  scope: WorkspaceScope,
  batchId: string,
  { rowIds, filter }: Pick<z.output<typeof approveBatchSchema>, "rowIds" | "filter">,
): Promise<BatchCalendar[]> {
  await getBatch(scope, batchId);
  if (filter.status !== undefined && filter.status !== "succeeded") return [];
  const found: BatchCalendar[] = [];
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
      if (calendar) {
        const { businessName, town, cells } = row;
        found.push({ calendarId: calendar.id, row: row.row, businessName, town, externalId: cells.external_id ?? "" });
      }
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}
