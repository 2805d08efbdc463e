import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ApproveBatchAnswer, Batch, BatchRow, BatchRows, RetriedBatch, RetryBatch } from "@/lib/batch/schema";
import type { Post } from "@/lib/calendar/schema";
import { ApiProblem, fetchAll, fetchFile, fetchJson, type Page, withDeadline } from "../api-client";

const POLL_MS = 1000;
/** A connection that is gone may say nothing at all: longer than so long no answer is waited for. */
const POLL_TIMEOUT_MS = 8000;
const ROWS_POLL_MS = 1500;
/** A paused batch may be resumed in another tab. */
const PAUSED_POLL_MS = 5000;
const PAGE = 500;
/** More posts than this are looked at in the calendar itself. */
export const PREVIEW_POSTS = 60;

/** Whether rows of the batch may still change by themselves. */
export const isUnderWay = (batch: Pick<Batch, "status"> | undefined) =>
  batch?.status === "queued" || batch?.status === "running";
export const isOver = (batch: Pick<Batch, "status">) => !isUnderWay(batch) && batch.status !== "paused";

/** Whether an answer says that what was asked for is not there, or not any more. */
export const isGone = (error: unknown): boolean => error instanceof ApiProblem && error.status === 404;

export const batchKeys = {
  all: ["batches"] as const,
  list: () => [...batchKeys.all, "list"] as const,
  one: (id: string) => [...batchKeys.all, "one", id] as const,
  rows: (id: string) => [...batchKeys.all, "rows", id] as const,
  ordered: (key: string) => [...batchKeys.all, "ordered", key] as const,
  preview: (calendarId: string) => ["calendars", "one", calendarId, "preview"] as const,
};

const path = (id: string) => `/batches/${encodeURIComponent(id)}`;
/** What requests cost that were under way when a batch was cancelled is booked within so long. */
const SETTLE_MS = 240_000;
const SETTLE_POLL_MS = 3000;

/** How often a batch is asked for at an instant (milliseconds since 1970); false: it is what it will be. */
export function paceOf(batch: Pick<Batch, "status" | "finishedAt"> | undefined, now: number): number | false {
  if (isUnderWay(batch)) return POLL_MS;
  if (batch?.status === "paused") return PAUSED_POLL_MS;
  const isSettling = batch?.status === "cancelled" && now - Date.parse(batch.finishedAt ?? "") < SETTLE_MS;
  return isSettling && SETTLE_POLL_MS;
}

export const batchesQuery = () =>
  queryOptions({
    queryKey: batchKeys.list(),
    queryFn: ({ signal }) => fetchAll<Batch>("/batches?limit=100", signal),
    refetchInterval: (query) => (query.state.data?.some(isUnderWay) ? 2 * POLL_MS : false),
  });

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: batchKeys.one(id),
    queryFn: ({ signal }) => fetchJson<Batch>(path(id), { signal: withDeadline(signal, POLL_TIMEOUT_MS) }),
    refetchInterval: ({ state }) => !isGone(state.error) && paceOf(state.data, Date.now()),
  });

/** An order that is still on its way is looked for so often, and so many times. */
const ORDER_POLL_MS = 3000;
const ORDER_POLLS = 20;

/** The batch that the order of this Idempotency-Key made, or null; asked again for a while, since it may still be on its way. */
export const orderedBatchQuery = (key: string) =>
  queryOptions({
    queryKey: batchKeys.ordered(key),
    queryFn: async ({ signal }) =>
      (await fetchJson<Page<Batch>>(`/batches?orderKey=${encodeURIComponent(key)}`, { signal })).items[0] ?? null,
    refetchInterval: ({ state }) => !state.data && state.dataUpdateCount < ORDER_POLLS && ORDER_POLL_MS,
  });

/** Every row in the file's order, and the mark from which the next poll asks for changes. */
export interface KnownRows {
  rows: readonly BatchRow[];
  changedSince: string;
}

/**
 * All rows once; while they are written only those that changed since, put in their places. Afterwards all again: what
 * somebody does to a calendar (edits, deletes it) changes no row.
 */
export const rowsQuery = (client: QueryClient, id: string, underWay: boolean) =>
  queryOptions({
    queryKey: batchKeys.rows(id),
    queryFn: async ({ signal }): Promise<KnownRows> => {
      const known = client.getQueryData<KnownRows>(batchKeys.rows(id));
      const found = await fetchRows(id, underWay ? known?.changedSince : undefined, signal);
      return known ? mergeRows(known, found) : found;
    },
    refetchInterval: underWay ? ROWS_POLL_MS : false,
    // Rows that did not change keep their identity through the merge; comparing thousands deeply would cost more.
    structuralSharing: false,
  });

async function fetchRows(id: string, since: string | undefined, signal: AbortSignal): Promise<KnownRows> {
  const rows: BatchRow[] = [];
  let changedSince: string | undefined;
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({
      limit: String(PAGE),
      ...(since ? { changedSince: since } : {}),
      ...(cursor ? { cursor } : {}),
    });
    const page: BatchRows = await fetchJson<BatchRows>(`${path(id)}/rows?${query}`, { signal });
    rows.push(...page.items);
    // The first page's mark: what changes while the others are read is asked for again.
    changedSince ??= page.changedSince;
    cursor = page.nextCursor;
  } while (cursor);
  return { rows, changedSince: changedSince ?? "0" };
}

/** The known rows with the changed ones in their places. */
export function mergeRows(known: KnownRows, changed: KnownRows): KnownRows {
  const byId = new Map(changed.rows.map((row) => [row.id, row]));
  const rows = known.rows.map((row) => {
    const newer = byId.get(row.id);
    byId.delete(row.id);
    return newer && JSON.stringify(newer) !== JSON.stringify(row) ? newer : row;
  });
  const added = [...byId.values()];
  const isSame = added.length === 0 && rows.every((row, index) => row === known.rows[index]);
  if (isSame) return { rows: known.rows, changedSince: changed.changedSince };
  return {
    rows: added.length === 0 ? rows : [...rows, ...added].sort((a, b) => a.row - b.row),
    changedSince: changed.changedSince,
  };
}

export const previewQuery = (calendarId: string) =>
  queryOptions({
    queryKey: batchKeys.preview(calendarId),
    queryFn: ({ signal }) =>
      fetchJson<Page<Post>>(`/calendars/${encodeURIComponent(calendarId)}/posts?limit=${PREVIEW_POSTS}`, { signal }),
  });

export const pauseBatch = (id: string) => fetchJson<Batch>(`${path(id)}/pause`, { method: "POST" });
export const cancelBatch = (id: string) => fetchJson<Batch>(`${path(id)}/cancel`, { method: "POST" });
export const resumeBatch = (id: string, body: { spendCapUsd?: number | null }) =>
  fetchJson<Batch>(`${path(id)}/resume`, { method: "POST", body });
export const retryBatch = (id: string, body: RetryBatch, idempotencyKey: string) =>
  fetchJson<RetriedBatch>(`${path(id)}/retry`, { method: "POST", body, idempotencyKey });
export const deleteBatch = (id: string) => fetchJson<void>(path(id), { method: "DELETE" });
export const approveBatch = (id: string, body: { filter?: object; rowIds?: string[]; cursor?: string }) =>
  fetchJson<ApproveBatchAnswer>(`${path(id)}/approve`, { method: "POST", body });

export const shareBatch = (id: string, body: object, idempotencyKey: string) =>
  fetchFile(`${path(id)}/share-links`, { method: "POST", body, idempotencyKey });
export const revokeBatchLinks = (id: string, body: object) =>
  fetchJson<{ revoked: number }>(`${path(id)}/share-links/revoke`, { method: "POST", body });

/** Where the browser downloads a file of the batch. */
export const batchFileUrl = (id: string, file: string) => `/api/v1${path(id)}/${file}`;
