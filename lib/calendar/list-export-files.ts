import type { WorkspaceScope } from "../account/scope";
import { type ExportedCalendar, type ExportedFile, fileStem } from "../core/export/exported-calendar";
import type { DateOrder } from "../core/export/scheduler-tools";
import { toIcs } from "../core/export/to-ics";
import { toPlainCsv } from "../core/export/to-plain-csv";
import { toSchedulerCsvs } from "../core/export/to-scheduler-csv";
import type { Channel } from "../core/vocabulary";
import { type CalendarRow, listAllPostRows } from "./data";
import { getCalendar } from "./get-calendar";
import type { ExportTarget, Post } from "./schema";
import { toCalendar, toPost } from "./to-calendar";

/** A calendar as it is stored, with what the formatters take of it. */
export interface CalendarExport {
  calendar: CalendarRow;
  posts: Post[];
  exported: ExportedCalendar;
}

/** Reads a calendar for its export, all channels or one. @throws AppError not_found */
export async function readCalendarExport(
  scope: WorkspaceScope,
  id: string,
  channel?: Channel,
): Promise<CalendarExport> {
  const { calendar, businessName } = await getCalendar(scope, id);
  const { country } = calendar.brief.business.place;
  const rows = await listAllPostRows(scope, id);
  const posts = rows.map(toPost).filter((post) => channel === undefined || post.channel === channel);
  return { calendar, posts, exported: { businessName, country, timezone: calendar.timezone, posts } };
}

/** The CSV of all fields, or the import files of a scheduler. */
export function toCsvFiles(calendar: ExportedCalendar, target: ExportTarget, dateOrder: DateOrder): ExportedFile[] {
  return target === "plain" ? [toPlainCsv(calendar)] : toSchedulerCsvs(calendar, target, dateOrder);
}

/** The calendar and its posts with the fields of the API. */
export function toJsonFile({ calendar, posts, exported }: CalendarExport): ExportedFile {
  const content = JSON.stringify({ calendar: toCalendar(calendar, exported.businessName), posts }, null, 2);
  return {
    name: `${fileStem(exported.businessName)}.json`,
    mediaType: "application/json; charset=utf-8",
    content,
  };
}

/** What a ZIP holds of one calendar: CSV for the target, ICS and JSON. */
export function listExportFiles(source: CalendarExport, target: ExportTarget, dateOrder: DateOrder): ExportedFile[] {
  const { exported, calendar } = source;
  return [...toCsvFiles(exported, target, dateOrder), toIcs(exported, calendar.updatedAt), toJsonFile(source)];
}
