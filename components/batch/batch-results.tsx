"use client";

import { CheckCheck, Download, Share2 } from "lucide-react";
import { useState } from "react";
import type { Batch, BatchRow } from "@/lib/batch/schema";
import { Button } from "../ui/button";
import { closePart, lazyPart } from "../ui/lazy-part";
import { formatCount } from "../ui/plural";
import { isOver } from "./batch-queries";
import { describeResult, hasFinished } from "./batch-words";
import { chooseDownload } from "./download-rows";
import type { RowFilters } from "./filter-rows";

const DownloadDialog = lazyPart(() => import("./download-dialog").then((module) => module.DownloadDialog), closePart);
const ShareDialog = lazyPart(() => import("./share-dialog").then((module) => module.ShareDialog), closePart);
const ApproveDialog = lazyPart(() => import("./approve-dialog").then((module) => module.ApproveDialog), closePart);

interface BatchResultsProps {
  batch: Batch;
  /** What an action is about: the selected rows, or all that are shown. */
  rows: readonly BatchRow[];
  rowIds: readonly string[] | null;
  filters: RowFilters;
}

/** What finished calendars are good for. */
export function BatchResults({ batch, rows, rowIds, filters }: BatchResultsProps) {
  const [approving, setApproving] = useState(false);
  const [downloading, setDownloading] = useState(false);
  const [sharing, setSharing] = useState(false);
  if (batch.counts.succeeded === 0) return null;
  const over = isOver(batch);
  const canAct = rows.some(hasFinished);
  const what = rowIds ? "selected" : over ? "all shown" : "finished";
  const isWhole = rowIds === null && !Object.values(filters).some(Boolean);
  // Of the whole batch the counts are known before its rows are.
  const chosen = isWhole
    ? { calendars: batch.counts.succeeded, posts: batch.postCount, query: {} }
    : chooseDownload(rows, { isSelected: rowIds !== null, filters });
  return (
    <div className="flex flex-wrap items-center gap-2">
      {over && <p className="min-w-0 flex-1 basis-72 font-medium">{describeResult(batch)}</p>}
      <Button size="compact" disabled={!canAct} onClick={() => setApproving(true)}>
        <CheckCheck aria-hidden="true" className="size-4" />
        Approve {what}
      </Button>
      <Button size="compact" disabled={!canAct} onClick={() => setSharing(true)}>
        <Share2 aria-hidden="true" className="size-4" />
        Share {what}
      </Button>
      <Button
        size="compact"
        variant={over ? "primary" : "secondary"}
        disabled={chosen.calendars === 0}
        onClick={() => setDownloading(true)}
      >
        <Download aria-hidden="true" className="size-4" />
        Download {isWhole && over ? "all" : what} ({formatCount(chosen.calendars)})
      </Button>
      {/* Of the whole batch some rows are finished: those seen are not loaded yet. */}
      {!canAct && !isWhole && (
        <p role="status" className="text-ink-2">
          No row {rowIds ? "selected" : "shown"} has a finished calendar to approve, share or download.
        </p>
      )}
      {sharing && (
        <ShareDialog batch={batch} rows={rows} rowIds={rowIds} filters={filters} onClose={() => setSharing(false)} />
      )}
      {downloading && <DownloadDialog batch={batch} chosen={chosen} onClose={() => setDownloading(false)} />}
      {approving && (
        <ApproveDialog
          batch={batch}
          rows={rows}
          rowIds={rowIds}
          filters={filters}
          onClose={() => setApproving(false)}
        />
      )}
    </div>
  );
}
