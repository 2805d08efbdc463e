import { strToU8, zipSync } from "fflate";
import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import type { ExportedCalendar, ExportedFile } from "../core/export/exported-calendar";
import { fileStem } from "../core/export/exported-calendar";
import { toBufferCsvs } from "../core/export/to-buffer-csv";
import { toIcs } from "../core/export/to-ics";
import { toPlainCsv } from "../core/export/to-plain-csv";
import { listAllPostRows } from "./data";
import { getCalendar } from "./get-calendar";
import type { ExportQuery } from "./schema";
import { toCalendar, toPost } from "./to-calendar";

export interface Download {
  name: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The calendar as one file; several files travel as a ZIP. @throws AppError not_found, conflict (nothing to export) */
export async function exportCalendar(scope: WorkspaceScope, id: string, query: ExportQuery): Promise<Download> {
  const { calendar, businessName } = await getCalendar(scope, id);
  const rows = await listAllPostRows(scope, id);
  const posts = rows.map(toPost).filter((post) => query.channel === undefined || post.channel === query.channel);
  const exported: ExportedCalendar = { businessName, timezone: calendar.timezone, posts };
  if (query.format === "ics") return toIcs(exported, calendar.updatedAt);
  if (query.format === "json") {
    const content = JSON.stringify({ calendar: toCalendar(calendar, businessName), posts }, null, 2);
    return { name: `${fileStem(businessName)}.json`, mediaType: "application/json; charset=utf-8", content };
  }
  return query.target === "buffer"
    ? oneDownload(toBufferCsvs(exported), `${fileStem(businessName)}-buffer.zip`)
    : toPlainCsv(exported);
}

function oneDownload(files: readonly ExportedFile[], zipName: string): Download {
  const [first, ...others] = files;
  if (!first) throw new AppError("conflict", { detail: "There are no posts to export for this choice." });
  if (others.length === 0) return first;
  const zip = zipSync(Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)])));
  return { name: zipName, mediaType: "application/zip", content: new Uint8Array(zip) };
}
