import { between, eq, gte, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import { batchRows } from "../../drizzle/schema/batch";
import { calendars } from "../../drizzle/schema/calendar";
import type { RowRange } from "../core/batching/file/row-ranges";
import type { ListBatchRowsQuery } from "./schema";

// LIKE's own wildcards in a visitor's text are taken literally.
const likeText = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Which of a batch's rows are wished for; what is not given is no wish. */
export type RowFilters = Omit<ListBatchRowsQuery, "limit" | "cursor"> & {
  rowIds?: readonly string[] | undefined;
  rows?: readonly RowRange[] | undefined;
};

/** Conditions on `batchRows` joined with its `calendars`. */
export function rowFilters(query: RowFilters): (SQL | undefined)[] {
  const { q, warning, trade, town, changedSince, rowIds, rows } = query;
  const warned = sql`${JSON.stringify([{ code: warning }])}::jsonb`;
  const contains = `%${likeText(q ?? "")}%`;
  return [
    rowIds === undefined ? undefined : inArray(batchRows.id, [...rowIds]),
    rows && or(...rows.map(([first, last]) => between(batchRows.row, first, last))),
    query.status === undefined ? undefined : eq(batchRows.status, query.status),
    q ? or(ilike(batchRows.businessName, contains), ilike(batchRows.town, contains)) : undefined,
    trade ? ilike(batchRows.trade, likeText(trade)) : undefined,
    town ? ilike(batchRows.town, likeText(town)) : undefined,
    warning === undefined
      ? undefined
      : warning === "any"
        ? sql`(jsonb_array_length(${batchRows.warnings}) > 0 or jsonb_array_length(${calendars.warnings}) > 0)`
        : sql`(${batchRows.warnings} @> ${warned} or ${calendars.warnings} @> ${warned})`,
    // A running row's posts grow without a change of the row itself.
    changedSince === undefined
      ? undefined
      : or(gte(batchRows.changedIn, sql`${changedSince}::bigint`), eq(batchRows.status, "running")),
  ];
}
