"use client";

import type { Batch, BatchRow } from "@/lib/batch/schema";
import { type OrderKeys, voidOrders } from "../order-keys";
import { BulkShareDialog } from "../share/bulk-share-dialog";
import { revokeBatchLinks, shareBatch } from "./batch-queries";
import { hasFinished } from "./batch-words";
import { type RowFilters, toFilter } from "./filter-rows";

interface ShareDialogProps {
  batch: Batch;
  rows: readonly BatchRow[];
  rowIds: readonly string[] | null;
  filters: RowFilters;
  /** Of all openings: whoever closes the dialog after an answer that was lost, and opens it again, gets the links that were made. */
  keys: OrderKeys;
  onClose: () => void;
}

/** One link for each finished calendar of a batch. */
export function ShareDialog({ batch, rows, rowIds, filters, keys, onClose }: ShareDialogProps) {
  const which = rowIds ? { rowIds: [...rowIds] } : { filter: toFilter(filters) };
  return (
    <BulkShareDialog
      count={rows.filter(hasFinished).length}
      onShare={(settings) => keys.send({ ...which, ...settings }, (body, key) => shareBatch(batch.id, body, key))}
      onRevoke={() => voidOrders(keys, revokeBatchLinks(batch.id, which))}
      onClose={onClose}
    />
  );
}
