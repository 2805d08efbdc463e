"use client";

import type { Batch, BatchRow } from "@/lib/batch/schema";
import { BulkShareDialog } from "../share/bulk-share-dialog";
import { revokeBatchLinks, shareBatch } from "./batch-queries";
import { hasFinished } from "./batch-words";
import { type RowFilters, toFilter } from "./filter-rows";

interface ShareDialogProps {
  batch: Batch;
  rows: readonly BatchRow[];
  rowIds: readonly string[] | null;
  filters: RowFilters;
  onClose: () => void;
}

/** One link for each finished calendar of a batch. */
export function ShareDialog({ batch, rows, rowIds, filters, onClose }: ShareDialogProps) {
  const which = rowIds ? { rowIds: [...rowIds] } : { filter: toFilter(filters) };
  return (
    <BulkShareDialog
      count={rows.filter(hasFinished).length}
      which={which}
      what={`batch:${batch.id}`}
      send={({ which: meant, settings }, key) => shareBatch(batch.id, { ...meant, ...settings }, key)}
      revoke={(meant) => revokeBatchLinks(batch.id, meant)}
      onClose={onClose}
    />
  );
}
