import { strToU8, zipSync } from "fflate";
import type { WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { type ExportedFile, fileStem } from "../core/export/exported-calendar";
import { toIcs } from "../core/export/to-ics";
import { listExportFiles, readCalendarExport, toCsvFiles, toJsonFile } from "./list-export-files";
import { loadPdfFonts } from "./load-pdf-fonts";
import type { ExportQuery } from "./schema";

export type Download = ExportedFile<string | Uint8Array<ArrayBuffer>>;

/** The calendar as one file; several files travel as a ZIP. @throws AppError not_found, conflict (nothing to export) */
export async function exportCalendar(scope: WorkspaceScope, id: string, query: ExportQuery): Promise<Download> {
  const source = await readCalendarExport(scope, id, query.channel);
  const { calendar, exported } = source;
  const stem = fileStem(exported.businessName);
  switch (query.format) {
    case "ics":
      return toIcs(exported, calendar.updatedAt);
    case "json":
      return toJsonFile(source);
    case "pdf":
      return (await import("../core/export/pdf/to-pdf")).toPdf(exported, await loadPdfFonts(), calendar.updatedAt);
    case "xlsx":
      return (await import("../core/export/to-xlsx")).toXlsx(exported);
    case "csv": {
      const [first, ...others] = toCsvFiles(exported, query.target, query.dateOrder);
      if (!first) throw new AppError("conflict", { detail: "There are no posts to export for this choice." });
      return others.length === 0 ? first : toZip([first, ...others], `${stem}-${query.target}`);
    }
    case "zip":
      return toZip(listExportFiles(source, query.target, query.dateOrder), stem);
  }
}

function toZip(files: readonly ExportedFile[], stem: string): Download {
  const zip = zipSync(Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)])));
  return { name: `${stem}.zip`, mediaType: "application/zip", content: new Uint8Array(zip) };
}
