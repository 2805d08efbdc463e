import { CalendarDays, Download, FileArchive, FileBraces, FileText, Printer, Sheet } from "lucide-react";
import { SectionTitle } from "../../ui/section-title";
import { exportUrl } from "../calendar-queries";

const FILES = [
  { format: "xlsx", name: "Excel workbook", use: "Every field of every post.", Icon: Sheet },
  { format: "csv", name: "Plain CSV", use: "The same for any spreadsheet.", Icon: FileText },
  { format: "pdf", name: "PDF to print", use: "A page a month, then every caption.", Icon: Printer },
  { format: "ics", name: "Calendar file (ICS)", use: "For Google, Outlook or Apple Calendar.", Icon: CalendarDays },
  { format: "json", name: "JSON", use: "For scripts; the fields of the API.", Icon: FileBraces },
  { format: "zip", name: "Everything (ZIP)", use: "CSV, ICS and JSON together.", Icon: FileArchive },
] as const;

/** Files that people open: one link each, the whole card is the target. */
export function ExportFiles({ calendarId, query }: { calendarId: string; query: Record<string, string> }) {
  return (
    <section aria-labelledby="export-files">
      <SectionTitle id="export-files">To read, print or keep</SectionTitle>
      <ul className="mt-3 grid gap-2.5 desk:grid-cols-2">
        {FILES.map(({ format, name, use, Icon }) => (
          <li key={format}>
            <a
              href={exportUrl(calendarId, { format, ...query })}
              download
              aria-label={`Download ${name}`}
              className="group flex min-h-11 items-center gap-3 rounded-control border border-line bg-surface px-3.5 py-3 transition-colors duration-120 hover:border-brand hover:bg-brand-soft"
            >
              <Icon aria-hidden="true" className="size-5 shrink-0 text-brand" />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{name}</span>
                <span className="block text-meta text-ink-2">{use}</span>
              </span>
              <Download aria-hidden="true" className="size-4 shrink-0 text-ink-3 group-hover:text-brand" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
