import type { BatchPauseCode } from "../core/vocabulary";
import type { CountedBatch, ListedRow } from "./data";
import type { Batch, BatchRow } from "./schema";

const PAUSES: Readonly<Record<BatchPauseCode, string>> = {
  person: "Paused by hand. Rows that were being written will be finished; the others wait.",
  spend_cap:
    "The spend cap leaves too little for another request. Raise it, or resume without one; the rows that are left wait.",
  quota:
    "The model’s account is out of money or over its quota. Add credit with the provider, or raise its limit, then resume; the rows that are left wait for the model.",
  key_refused:
    "The provider refused the model’s key (OPENAI_API_KEY). Have the key put right and Bella restarted, then resume; the rows that are left wait for the model.",
};

/** Rows by status, and their total. */
export function toCounts({ counts }: CountedBatch): Batch["counts"] {
  const { total, queued, running, succeeded, failed, cancelled, invalid } = counts;
  return { total, queued, running, succeeded, failed, cancelled, invalid };
}

/** A stored batch as the API shows it. */
export function toBatch(counted: CountedBatch): Batch {
  const { batches: batch, counts } = counted;
  const isActive = batch.status === "running" && counts.recentSeconds > 0;
  const perSecond = isActive ? counts.recent / Math.max(1, counts.recentSeconds) : 0;
  return {
    id: batch.id,
    fileName: batch.fileName,
    status: batch.status,
    counts: toCounts(counted),
    postCount: counts.posts,
    days: batch.days,
    writer: batch.writer,
    spendUsd: batch.spentUsd,
    spendCapUsd: batch.spendCapUsd,
    pauseReason: batch.pauseCode && { code: batch.pauseCode, message: PAUSES[batch.pauseCode] },
    rowsPerMinute: perSecond > 0 ? Math.round(perSecond * 600) / 10 : null,
    etaSeconds: perSecond > 0 ? Math.ceil((counts.queued + counts.running) / perSecond) : null,
    startedAt: batch.startedAt?.toISOString() ?? null,
    finishedAt: batch.finishedAt?.toISOString() ?? null,
    createdAt: batch.createdAt.toISOString(),
    updatedAt: batch.updatedAt.toISOString(),
  };
}

/** A cell as the file has it; null for a blank one. */
const cellOf = (cells: Readonly<Record<string, string | undefined>>, column: string | null): string | null =>
  column !== null && Object.hasOwn(cells, column) ? cells[column]?.trim() || null : null;

/** A stored row, with what its calendar has by now, as the API shows it. */
export function toBatchRow({ row, calendar, country }: ListedRow): BatchRow {
  const { id, businessId, businessName, trade, town, status, attempts, errors } = row;
  return {
    id,
    row: row.row,
    businessId,
    businessName,
    country,
    trade,
    town,
    status,
    attempts,
    error: errors[0]?.message ?? null,
    errors: errors.map((one) => ({ ...one, cell: cellOf(row.cells, one.column) })),
    calendarId: calendar?.id ?? null,
    postCount: calendar?.postCount ?? 0,
    plannedCount: calendar?.plannedCount ?? 0,
    warnings: [...row.warnings, ...(calendar?.warnings ?? [])],
  };
}
