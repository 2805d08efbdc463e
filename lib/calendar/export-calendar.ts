import { strToU8, zipSync } from "fflate";
import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { type ExportedCalendar, type ExportedFile, fileStem } from "../core/export/exported-calendar";
import { toIcs } from "../core/export/to-ics";
import { toPlainCsv } from "../core/export/to-plain-csv";
import { toSchedulerCsvs } from "../core/export/to-scheduler-csv";
import { type CalendarRow, listAllPostRows } from "./data";
import { getCalendar } from "./get-calendar";
import { loadPdfFonts } from "./load-pdf-fonts";
import type { ExportQuery, Post } from "./schema";
import { toCalendar, toPost } from "./to-calendar";

export type Download = ExportedFile<string | Uint8Array<ArrayBuffer>>;

/** The calendar as one file; several files travel as a ZIP. @throws AppError not_found, conflict (nothing to export) */
export async function exportCalendar(scope: WorkspaceScope, id: string, query: ExportQuery): Promise<Download> {
  const { calendar, businessName } = await getCalendar(scope, id);
  const rows = await listAllPostRows(scope, id);
  const posts = rows.map(toPost).filter((post) => query.channel === undefined || post.channel === query.channel);
  const exported: ExportedCalendar = { businessName, timezone: calendar.timezone, posts };
  const json = () => toJson(calendar, businessName, posts);
  switch (query.format) {
    case "ics":
      return toIcs(exported, calendar.updatedAt);
    case "json":
      return json();
    case "pdf":
      return (await import("../core/export/pdf/to-pdf")).toPdf(exported, await loadPdfFonts(), calendar.updatedAt);
    case "xlsx":
      return (await import("../core/export/to-xlsx")).toXlsx(exported);
    case "csv": {
      const [first, ...others] = toCsvs(exported, query);
      if (!first) throw new AppError("conflict", { detail: "There are no posts to export for this choice." });
      return others.length === 0 ? first : toZip([first, ...others], `${fileStem(businessName)}-${query.target}`);
    }
    case "zip":
      return toZip([...toCsvs(exported, query), toIcs(exported, calendar.updatedAt), json()], fileStem(businessName));
  }
}

const toCsvs = (calendar: ExportedCalendar, { target, dateOrder }: ExportQuery): ExportedFile[] =>
  target === "plain" ? [toPlainCsv(calendar)] : toSchedulerCsvs(calendar, target, dateOrder);

function toJson(calendar: CalendarRow, businessName: string, posts: readonly Post[]): ExportedFile {
  const content = JSON.stringify({ calendar: toCalendar(calendar, businessName), posts }, null, 2);
  return { name: `${fileStem(businessName)}.json`, mediaType: "application/json; charset=utf-8", content };
}

function toZip(files: readonly ExportedFile[], stem: string): Download {
  const zip = zipSync(Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)])));
  return { name: `${stem}.zip`, mediaType: "application/zip", content: new Uint8Array(zip) };
}
