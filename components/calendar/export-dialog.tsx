"use client";

import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { buttonStyle } from "../ui/button-style";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { NativeSelect } from "../ui/native-select";
import { Notice } from "../ui/notice";
import { formatZone } from "./calendar-days";
import { exportUrl } from "./calendar-queries";

interface Choice {
  name: string;
  use: string;
  query: Record<string, string>;
}

interface ExportDialogProps {
  calendar: Calendar;
  /** Whether a loaded caption begins like a spreadsheet formula. */
  formulas: boolean;
  onClose: () => void;
}

/** The calendar as files, each with a word on what it is for. */
export function ExportDialog({ calendar, formulas, onClose }: ExportDialogProps) {
  const [channel, setChannel] = useState("");
  const buffer: Record<string, string> = { format: "csv", target: "buffer", ...(channel ? { channel } : {}) };
  const several = calendar.channels.length > 1;
  const before: Choice[] = [
    {
      name: "Plain CSV",
      use: "Every field of every post, for a spreadsheet.",
      query: { format: "csv", target: "plain" },
    },
  ];
  const after: Choice[] = [
    { name: "Calendar file (ICS)", use: "For Google Calendar, Outlook or Apple Calendar.", query: { format: "ics" } },
    { name: "JSON", use: "For your own scripts; the same fields as the API.", query: { format: "json" } },
  ];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Export"
      description={`${calendar.postCount} posts of ${calendar.businessName}, in ${formatZone(calendar.timezone, calendar.startDate)}.`}
    >
      <ul className="flex flex-col divide-y divide-line">
        {before.map((choice) => (
          <ExportRow key={choice.name} calendarId={calendar.id} choice={choice} />
        ))}
        <ExportRow
          calendarId={calendar.id}
          choice={{
            name: "Buffer CSV",
            use:
              several && !channel
                ? "Ready for Buffer’s bulk upload: one file a channel, together in a ZIP."
                : "Ready for Buffer’s bulk upload, at most 100 posts a file.",
            query: buffer,
          }}
        >
          {several && (
            <Field label="Channel" className="mt-3">
              {(control) => (
                <NativeSelect {...control} compact value={channel} onChange={(event) => setChannel(event.target.value)}>
                  <option value="">All channels (ZIP)</option>
                  {calendar.channels.map((option) => (
                    <option key={option} value={option}>
                      {CHANNEL_LIMITS[option].label}
                    </option>
                  ))}
                </NativeSelect>
              )}
            </Field>
          )}
          {formulas && (
            <Notice tone="warn" className="mt-3">
              A caption starts with =, +, − or @. Buffer gets it unchanged, so do not open this file in a spreadsheet;
              the plain CSV is safe there.
            </Notice>
          )}
        </ExportRow>
        {after.map((choice) => (
          <ExportRow key={choice.name} calendarId={calendar.id} choice={choice} />
        ))}
      </ul>
    </Dialog>
  );
}

function ExportRow({ calendarId, choice, children }: { calendarId: string; choice: Choice; children?: ReactNode }) {
  return (
    <li className="py-3.5 first:pt-0 last:pb-0">
      <div className="flex items-center gap-4">
        <div className="min-w-0 flex-1">
          <p className="font-semibold">{choice.name}</p>
          <p className="text-meta text-ink-2">{choice.use}</p>
        </div>
        <a
          href={exportUrl(calendarId, choice.query)}
          download
          aria-label={`Download ${choice.name}`}
          className={buttonStyle("secondary", "compact")}
        >
          <Download aria-hidden="true" className="size-4" />
          Download
        </a>
      </div>
      {children}
    </li>
  );
}
