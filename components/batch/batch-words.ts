import type { Batch, BatchRow } from "@/lib/batch/schema";
import { BATCH_COLUMNS } from "@/lib/core/batching/columns/batch-columns";
import { formatUsd } from "@/lib/core/format-usd";
import { formatCount, plural } from "../ui/plural";
import { isUnderWay } from "./batch-queries";
import { columnLabel } from "./column-label";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const MOMENT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

export const formatMoment = (at: string) => MOMENT.format(new Date(at));

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "15:49", of an instant in milliseconds since 1970. */
export const formatClock = (at: number): string => CLOCK.format(at);

/** "about 14 min left" */
export function formatEta(seconds: number): string {
  if (seconds < 60) return "less than a minute left";
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `about ${minutes} min left`;
  return `about ${Math.round(minutes / 6) / 10} h left`;
}

/**
 * How long a batch of a list will still take, behind its counts; of figures that came in a while ago only since when they
 * stand: what was left then is not what is left now.
 */
export function describeEta(batch: Pick<Batch, "etaSeconds" | "status">, asOf: number | null): string {
  if (asOf !== null) return isUnderWay(batch) ? ` · as of ${formatClock(asOf)}` : "";
  return batch.etaSeconds === null ? "" : ` · ${formatEta(batch.etaSeconds)}`;
}

export const batchTitle = ({ fileName, createdAt }: Pick<Batch, "fileName" | "createdAt">) =>
  fileName ?? `Batch of ${DAY.format(new Date(createdAt))}`;

export interface Tag {
  label: string;
  style: string;
}
const BLUE = "bg-info-soft text-info";
const GREEN = "bg-brand-soft text-brand";
const RED = "bg-danger-soft text-danger";
const YELLOW = "bg-accent-soft text-warn";
const GREY = "bg-ink/6 text-ink-2";

const BATCH_TAGS: Record<Batch["status"], Tag> = {
  queued: { label: "Queued", style: BLUE },
  running: { label: "Writing", style: BLUE },
  paused: { label: "Paused", style: YELLOW },
  succeeded: { label: "Done", style: GREEN },
  partially_succeeded: { label: "Done, some failed", style: YELLOW },
  failed: { label: "Failed", style: RED },
  cancelled: { label: "Cancelled", style: YELLOW },
};

/** The tag of a batch; one of which nothing was to be run is not called done, and one that left rows out says so. */
export function batchTag({ status, counts }: Pick<Batch, "status" | "counts">): Tag {
  if (status !== "succeeded" || counts.invalid === 0) return BATCH_TAGS[status];
  if (counts.succeeded === 0) return { label: "Nothing to run", style: GREY };
  return { label: `Done, ${plural(counts.invalid, "row")} not run`, style: GREY };
}

export const ROW_TAGS: Record<BatchRow["status"], Tag> = {
  queued: { label: "Queued", style: GREY },
  running: { label: "Writing", style: BLUE },
  succeeded: { label: "Done", style: GREEN },
  failed: { label: "Failed", style: RED },
  cancelled: { label: "Cancelled", style: YELLOW },
  invalid: { label: "Not run", style: YELLOW },
};

/** Of rows that are not run without being wrong: a repetition, and a line that is no business. */
const UNRUN_TAGS: Readonly<Record<string, Tag>> = {
  duplicate: { label: "Duplicate", style: GREY },
  no_business: { label: "No business", style: GREY },
};
const unrunTag = ({ status, errors }: Pick<BatchRow, "status" | "errors">): Tag | undefined =>
  status === "invalid" ? UNRUN_TAGS[errors[0]?.code ?? ""] : undefined;
/** Whether nothing is to be mended at a row that was not run. */
export const isLeftAlone = (row: Pick<BatchRow, "status" | "errors">): boolean => unrunTag(row) !== undefined;
/** The tag of a row. */
export const rowTag = (row: Pick<BatchRow, "status" | "errors">): Tag => unrunTag(row) ?? ROW_TAGS[row.status];

/** Warnings as the filter names them; others by their code. */
const WARNING_LABELS: Readonly<Record<string, string>> = {
  any: "With a warning",
  guessed_date: "Guessed date",
  guessed_place: "Guessed town",
  merged_cell: "Filled from a merged cell",
  guessed_language: "Guessed language",
  guessed_value: "Guessed cell",
  unread_value: "Cell left out",
  general_trade: "Trade without topics of its own",
  two_ids: "Name of another one under another ID",
  similar_name: "Name much like another one's",
  template_hole: "Gap of a template",
  name_profanity: "Name that some channels hide",
  model_fallback: "Built-in writer stood in",
  event_untold: "Event that no post tells of",
  offer_untold: "Offer that no post tells of",
  service_untold: "Service that no post tells of",
};

export const warningLabel = (code: string): string => {
  const words = code.replaceAll("_", " ");
  return Object.hasOwn(WARNING_LABELS, code)
    ? (WARNING_LABELS[code] ?? words)
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

/** The column that a warning or an error is about, as a person reads it; null where it is about no column of ours. */
export const labelOfColumn = (column: string | null | undefined): string | null => {
  const known = BATCH_COLUMNS.find((one) => one === column);
  return known ? columnLabel(known) : null;
};

/** "412 of 1,000 done · 6 need attention" */
export function describeCounts({ counts }: Batch): string {
  const runnable = counts.total - counts.invalid;
  const attention = counts.failed;
  return [
    runnable === 0 ? "0 done" : `${formatCount(counts.succeeded)} of ${formatCount(runnable)} done`,
    attention > 0 ? `${formatCount(attention)} ${attention === 1 ? "needs" : "need"} attention` : "",
    counts.invalid > 0 ? `${formatCount(counts.invalid)} not run` : "",
    counts.cancelled > 0 ? `${formatCount(counts.cancelled)} cancelled` : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Everything under the bar, as one sentence for eyes and ears. */
export function describeProgress(batch: Batch): string {
  return [
    describeCounts(batch),
    batch.rowsPerMinute === null ? "" : `${formatCount(Math.max(1, Math.round(batch.rowsPerMinute)))} a minute`,
    batch.etaSeconds === null ? "" : formatEta(batch.etaSeconds),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** "1 min 20 s", "2 h 5 min" */
function formatTaken(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** What a batch that is over has come to: "1,000 businesses · 12,000 posts · in 4 min 10 s". */
export function describeResult({
  counts,
  postCount,
  startedAt,
  finishedAt,
}: Pick<Batch, "counts" | "postCount" | "startedAt" | "finishedAt">): string {
  return [
    plural(counts.succeeded, "business", "businesses"),
    plural(postCount, "post"),
    startedAt && finishedAt ? `in ${formatTaken(Date.parse(finishedAt) - Date.parse(startedAt))}` : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Spend beside its cap; empty where nothing was spent and nothing caps it. */
export function describeSpend({ spendUsd, spendCapUsd }: Batch): string {
  if (spendCapUsd !== null) return `${formatUsd(spendUsd)} of ${formatUsd(spendCapUsd)} spent`;
  return spendUsd > 0 ? `${formatUsd(spendUsd)} spent` : "";
}

/** Rows that a retry may name: unfinished ones, and finished ones whose calendar was deleted. */
export const canRunAgain = ({ status, calendarId }: Pick<BatchRow, "status" | "calendarId">): boolean =>
  status === "failed" || status === "cancelled" || (status === "succeeded" && calendarId === null);

/** Whether a row has a finished calendar: what can be approved, shared and downloaded. */
export const hasFinished = ({ status, calendarId }: Pick<BatchRow, "status" | "calendarId">): boolean =>
  status === "succeeded" && calendarId !== null;

const isKept = ({ errors }: Pick<BatchRow, "errors">) => errors.some(({ code }) => code === "calendar_kept");

/** Finished rows that are not the model's because it was out of reach, and which it may write again. */
export const lacksModel = (row: Pick<BatchRow, "status" | "calendarId" | "errors" | "warnings">): boolean =>
  hasFinished(row) && !isKept(row) && row.warnings.some(({ outOfReach = 0 }) => outOfReach > 0);

/** What a row's second line says. */
export function describeRow(row: BatchRow): string {
  if (row.error !== null && (row.status !== "succeeded" || isKept(row))) return row.error;
  if (row.status === "succeeded" && row.calendarId === null) return `${row.town} · its calendar was deleted`;
  return row.town;
}
