"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import type { Batch } from "@/lib/batch/schema";
import { COMBINED_TARGETS } from "@/lib/core/export/combined-targets";
import {
  DATE_ORDERS,
  type DateOrder,
  SCHEDULER_TOOLS,
  SCHEDULERS,
  type Scheduler,
} from "@/lib/core/export/scheduler-tools";
import { buttonStyle } from "../ui/button-style";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { NativeSelect } from "../ui/native-select";
import { Notice } from "../ui/notice";
import { formatCount, plural } from "../ui/plural";
import { Segmented } from "../ui/segmented";
import { batchFileUrl, isOver } from "./batch-queries";
import { listDownloadNotes } from "./download-notes";
import type { DownloadRows } from "./download-rows";

const TARGETS = ["plain", ...SCHEDULERS] as const;
type Target = (typeof TARGETS)[number];
const FORMATS = [
  { value: "zip", label: "ZIP" },
  { value: "csv", label: "One CSV" },
] as const;
const ORDERS: Record<DateOrder, string> = { mdy: "Month first (09/30/2026)", dmy: "Day first (30/09/2026)" };

const labelOf = (target: Target) => (target === "plain" ? "Plain CSV" : SCHEDULER_TOOLS[target].label);

/** In how many files a tool takes so many posts. */
const countParts = (tool: Scheduler, posts: number): number =>
  Math.max(1, Math.ceil(posts / (SCHEDULER_TOOLS[tool].postsPerFile ?? posts)));

interface DownloadDialogProps {
  batch: Batch;
  chosen: DownloadRows;
  onClose: () => void;
}

/** The finished calendars of the whole batch, or of the rows that are shown or selected, as one file. */
export function DownloadDialog({ batch, chosen, onClose }: DownloadDialogProps) {
  const [format, setFormat] = useState<"zip" | "csv">("zip");
  const [wanted, setTarget] = useState<Target>("plain");
  const [dateOrder, setDateOrder] = useState<DateOrder>("mdy");
  const [part, setPart] = useState(1);
  const targets: readonly Target[] = format === "zip" ? TARGETS : COMBINED_TARGETS;
  const target = targets.includes(wanted) ? wanted : "plain";
  const notes = listDownloadNotes(target, format, {
    postCount: chosen.posts,
    isRunning: !isOver(batch),
  });
  const parts = format === "csv" && target === "metricool" ? countParts(target, chosen.posts) : 1;
  const query = new URLSearchParams({
    ...chosen.query,
    format,
    target,
    ...(target === "sprout" ? { dateOrder } : {}),
    ...(parts > 1 ? { part: String(Math.min(part, parts)) } : {}),
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Download ${plural(chosen.calendars, "calendar")}`}
      description={
        format === "zip"
          ? "A folder for every business, with the CSV of the chosen tool, an ICS calendar and JSON."
          : "One file that names the business in every row."
      }
      footer={
        chosen.query && (
          <a
            href={batchFileUrl(batch.id, `export?${query}`)}
            download
            className={buttonStyle("primary")}
            // The next part follows, once the browser has taken this one's address.
            onClick={() => setTimeout(() => (part < parts ? setPart(part + 1) : onClose()))}
          >
            <Download aria-hidden="true" className="size-4" />
            {parts > 1 ? `Download part ${Math.min(part, parts)}` : "Download"}
          </a>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {chosen.query === null && (
          <Notice tone="warn">
            These are too many single rows for one file. Choose them with the filters (trade, town, warning), or
            download all.
          </Notice>
        )}
        <Segmented
          label="Kind of file"
          value={format}
          options={FORMATS}
          onChange={setFormat}
          className="self-start [&_button]:whitespace-nowrap"
        />
        <Field label="For">
          {(control) => (
            <NativeSelect
              {...control}
              value={target}
              onChange={(event) => setTarget(targets.find((one) => one === event.target.value) ?? "plain")}
            >
              {targets.map((one) => (
                <option key={one} value={one}>
                  {labelOf(one)}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        {target === "sprout" && (
          <Field label="Dates">
            {(control) => (
              <NativeSelect
                {...control}
                value={dateOrder}
                onChange={(event) => setDateOrder(DATE_ORDERS.find((one) => one === event.target.value) ?? "mdy")}
              >
                {DATE_ORDERS.map((one) => (
                  <option key={one} value={one}>
                    {ORDERS[one]}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
        )}
        {parts > 1 && (
          <Field label="Part">
            {(control) => (
              <NativeSelect
                {...control}
                value={Math.min(part, parts)}
                onChange={(event) => setPart(Number(event.target.value))}
              >
                {Array.from({ length: parts }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its number.
                  <option key={index} value={index + 1}>
                    {`Part ${formatCount(index + 1)} of ${formatCount(parts)}`}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
        )}
        {notes.length > 0 && (
          <ul aria-live="polite" className="flex list-disc flex-col gap-1 pl-4.5 text-ink-2 marker:text-ink-3">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
