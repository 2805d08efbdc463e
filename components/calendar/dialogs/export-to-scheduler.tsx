"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { type DateOrder, SCHEDULER_TOOLS, SCHEDULERS, type Scheduler } from "@/lib/core/export/scheduler-tools";
import { buttonStyle } from "../../ui/button-style";
import { Field } from "../../ui/field";
import { NativeSelect } from "../../ui/native-select";
import { Notice } from "../../ui/notice";
import { SectionTitle } from "../../ui/section-title";
import { ToggleChip } from "../../ui/toggle-chip";
import { exportUrl } from "../calendar-queries";

interface ExportToSchedulerProps {
  calendarId: string;
  query: Record<string, string>;
  severalChannels: boolean;
  formulas: boolean;
}

/** What comes down, in words: one file or a ZIP of several. */
function describeFiles(scheduler: Scheduler, severalChannels: boolean): string {
  const { filePerChannel, postsPerFile } = SCHEDULER_TOOLS[scheduler];
  const limit = postsPerFile ? `at most ${postsPerFile} posts a file` : "no limit of posts a file";
  return filePerChannel && severalChannels
    ? `One file a channel, ${limit}, together in a ZIP.`
    : `One CSV, ${limit}${postsPerFile ? "; more travel as a ZIP" : ""}.`;
}

/** The import file of a scheduling tool, with what to know before uploading it. */
export function ExportToScheduler({ calendarId, query, severalChannels, formulas }: ExportToSchedulerProps) {
  const [scheduler, setScheduler] = useState<Scheduler>("buffer");
  const [dateOrder, setDateOrder] = useState<DateOrder>("mdy");
  const { label, notes, secondHand } = SCHEDULER_TOOLS[scheduler];
  const order: Record<string, string> = scheduler === "sprout" ? { dateOrder } : {};
  return (
    <section aria-labelledby="export-scheduler">
      <SectionTitle id="export-scheduler">To schedule</SectionTitle>
      <fieldset className="mt-3 flex flex-wrap gap-2">
        <legend className="sr-only">Scheduling tool</legend>
        {SCHEDULERS.map((option) => (
          <ToggleChip key={option} pressed={option === scheduler} onClick={() => setScheduler(option)}>
            {SCHEDULER_TOOLS[option].label}
          </ToggleChip>
        ))}
      </fieldset>
      <div className="mt-3 flex flex-col gap-4 rounded-panel bg-surface-2 p-4" aria-live="polite">
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <div className="min-w-56 flex-1">
            <p className="font-semibold">{label} CSV</p>
            <ul className="mt-1 flex list-disc flex-col gap-1 pl-4.5 text-ink-2 marker:text-ink-3">
              <li>{describeFiles(scheduler, severalChannels)}</li>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
              <li>Bella’s posts carry no pictures; add them in {label} where a channel needs one.</li>
            </ul>
          </div>
          <a
            href={exportUrl(calendarId, { format: "csv", target: scheduler, ...order, ...query })}
            download
            aria-label={`Download ${label} CSV`}
            className={buttonStyle("primary", "compact", "max-desk:w-full")}
          >
            <Download aria-hidden="true" className="size-4" />
            Download
          </a>
        </div>
        {scheduler === "sprout" && (
          <Field label="Dates in your Sprout account">
            {(control) => (
              <NativeSelect
                {...control}
                compact
                value={dateOrder}
                onChange={(event) => setDateOrder(event.target.value === "dmy" ? "dmy" : "mdy")}
              >
                <option value="mdy">mm/dd/yyyy</option>
                <option value="dmy">dd/mm/yyyy</option>
              </NativeSelect>
            )}
          </Field>
        )}
        {secondHand && (
          <Notice tone="info">
            What we know of {label}’s file is second-hand (read November 2026). Try one post first, and tell us if it is
            refused.
          </Notice>
        )}
        {formulas && (
          <Notice tone="warn">
            A caption starts with =, +, − or @. {label} gets it unchanged, so do not open this file in a spreadsheet;
            the plain CSV and the Excel workbook are safe there.
          </Notice>
        )}
      </div>
    </section>
  );
}
