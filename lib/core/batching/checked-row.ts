import type { ChannelQuota } from "../brief";
import type { BatchCells, BatchColumn } from "./columns/batch-columns";

/** What can be wrong with a cell. The screens group by these; each has one kind of repair. */
export const ROW_ERROR_CODES = [
  "missing_value",
  "too_long",
  "control_characters",
  "invalid_value",
  "invalid_date",
  "unknown_channel",
  "invalid_quota",
  "unknown_place",
  "ambiguous_place",
  "unsupported_language",
  "too_many_cells",
] as const;
export type RowErrorCode = (typeof ROW_ERROR_CODES)[number];

export interface RowError {
  /** The spreadsheet's number: the header is row 1. */
  row: number;
  column: BatchColumn;
  code: RowErrorCode;
  message: string;
}

/** What a row that runs is warned of, at the cell that it is about. */
export interface RowWarning extends Omit<RowError, "code"> {
  code: string;
}

/** The calendar a row orders; `channels` missing means the business's own, with `postsPerWeek` each where the row says so. */
export interface RowCalendar {
  days: number;
  startDate?: string | undefined;
  channels?: ChannelQuota[] | undefined;
  postsPerWeek?: number | undefined;
}

/** One line of the file, read and judged. `Business` is what creating a business takes. */
export interface CheckedRow<Business> {
  /** The spreadsheet's number: the header is row 1, blank lines count, line breaks inside quotes do not. */
  row: number;
  /** The file's text by canonical column, as it was, also for rows that are refused. */
  cells: BatchCells;
  /** What stands beyond the last column of the header; nobody knows what it is, so such a row is refused. */
  beyond?: string[];
  /** What stands under columns that nobody uses, by their headers. */
  unused?: Record<string, string>;
  /** Why the line is no business and nothing to mend, such as totals; null for a business. */
  skipped: string | null;
  /** null exactly when there are errors, or the line is skipped. `unread`: columns whose cell says nothing that can be used. */
  values: { business: Business; calendar: RowCalendar; externalId: string | null; unread?: BatchColumn[] } | null;
  /** What the row says of its business, unparsed: of a refused one all that is wrong is told at once. */
  said: Readonly<Record<string, unknown>>;
  errors: RowError[];
  /** What was guessed, and what may not be meant as it stands; the row runs. */
  warnings: RowWarning[];
  /** The earlier row of the file that names the same business. Such a row is not run unless `runDuplicates`. */
  duplicateOf: number | null;
  /** The workspace's business this row names (by external id, else name and town): it is updated and reused. */
  businessId: string | null;
  /** A calendar of that business with the same start and days: the row is a duplicate. */
  calendarId: string | null;
}

/** True for a row that would repeat work: an earlier row or a finished calendar has it. */
export function isDuplicate({ values, duplicateOf, calendarId }: CheckedRow<unknown>): boolean {
  return values !== null && (duplicateOf !== null || calendarId !== null);
}
