"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Batch } from "@/lib/batch/schema";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { closePart, lazyPart } from "../ui/lazy-part";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { BatchActions } from "./batch-actions";
import { BatchFilterBar } from "./batch-filter-bar";
import { BatchNotices, FallbackNotice, RejectsNotice } from "./batch-notices";
import { BatchProgress } from "./batch-progress";
import { batchKeys, isUnderWay, rowsQuery } from "./batch-queries";
import { BatchResults } from "./batch-results";
import { BatchTable } from "./batch-table";
import { batchTag, batchTitle, lacksModel } from "./batch-words";
import { filterRows } from "./filter-rows";
import type { Standstill } from "./judge-standstill";
import { type RetryWish, SelectionBar } from "./selection-bar";
import { StatusTag } from "./status-tag";
import { NO_FILTERS, useBatchFilters } from "./use-batch-filters";

const BatchPreview = lazyPart(
  () => import("./batch-preview").then((module) => module.BatchPreview),
  ({ onOpen }) => onOpen(null),
);
const RetryDialog = lazyPart(() => import("./retry-dialog").then((module) => module.RetryDialog), closePart);

const NOBODY: ReadonlySet<string> = new Set();

interface BatchBodyProps {
  batch: Batch;
  standstill: Standstill | null;
  onChanged: (batch: Batch) => void;
}

export function BatchBody({ batch, standstill, onChanged }: BatchBodyProps) {
  const client = useQueryClient();
  // Rows that were being written when the batch was paused are finished.
  const underWay = isUnderWay(batch) || batch.counts.running > 0;
  const { data, error, isPending } = useQuery(rowsQuery(client, batch.id, underWay));
  const { filters, setFilters, clear, openRow, setOpenRow } = useBatchFilters();
  const [selected, setSelected] = useState<ReadonlySet<string>>(NOBODY);
  const [retry, setRetry] = useState<RetryWish | null>(null);
  useLastLook(batch.id, underWay);

  const rows = useMemo(() => data?.rows ?? [], [data]);
  const shown = useMemo(() => filterRows(rows, filters), [rows, filters]);
  const chosen = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);
  const lacking = useMemo(() => rows.filter(lacksModel), [rows]);
  const open = openRow === null ? undefined : rows.find(({ id }) => id === openRow);

  const select = useCallback((id: string, on: boolean) => {
    setSelected((now) => {
      const next = new Set(now);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);

  const selectAll = useCallback(
    (on: boolean) => setSelected(on ? new Set(shown.map(({ id }) => id)) : NOBODY),
    [shown],
  );

  function changed(next: Batch) {
    onChanged(next);
    void client.invalidateQueries({ queryKey: batchKeys.rows(batch.id) });
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <PageTitle className="min-w-0 flex-1 wrap-anywhere max-desk:basis-full">{batchTitle(batch)}</PageTitle>
        <StatusTag tag={batchTag(batch)} />
        <div className="flex flex-wrap items-center gap-2">
          <BatchActions batch={batch} onChanged={changed} onRetry={() => setRetry({ rowIds: null })} />
        </div>
      </div>
      <BatchNotices batch={batch} onChanged={changed} />
      <RejectsNotice batch={batch} onShow={() => setFilters({ ...NO_FILTERS, status: "invalid" })} />
      <FallbackNotice
        rows={lacking.length}
        onShow={() => {
          setSelected(new Set(lacking.map(({ id }) => id)));
          setFilters({
            ...NO_FILTERS,
            warning: lacking[0]?.warnings.find(({ outOfReach }) => outOfReach)?.code ?? null,
          });
        }}
        onWrite={() => setRetry({ rowIds: null, fallbacks: true })}
      />
      {/* Said aloud with the progress. */}
      {standstill && (
        <Notice tone="warn" title={standstill.title}>
          {standstill.why}
        </Notice>
      )}
      <BatchProgress batch={batch} standstill={standstill} />
      <BatchResults
        batch={batch}
        rows={chosen.length > 0 ? chosen : shown}
        rowIds={chosen.length > 0 ? chosen.map(({ id }) => id) : null}
        filters={filters}
      />
      {error && !data && <Notice tone="danger">{problemMessage(error)}</Notice>}
      {isPending && <Skeleton className="h-80 rounded-panel" />}
      {data && (
        <>
          <div className="flex flex-wrap items-center gap-2">
            {/* Beside the selection only where both have room; on a phone each has its own line. */}
            <div className="min-w-0 flex-1 basis-160">
              <BatchFilterBar
                rows={rows}
                shown={shown.length}
                filters={filters}
                onChange={setFilters}
                onClear={clear}
              />
            </div>
            <SelectionBar chosen={chosen} onRetry={setRetry} onClear={() => setSelected(NOBODY)} />
          </div>
          {shown.length === 0 ? (
            <Notice
              tone="info"
              actions={
                <Button size="compact" onClick={clear}>
                  Show all rows
                </Button>
              }
            >
              No row fits these filters.
            </Notice>
          ) : (
            <BatchTable
              rows={shown}
              selected={selected}
              open={openRow}
              onSelect={select}
              onSelectAll={selectAll}
              onOpen={setOpenRow}
            />
          )}
        </>
      )}
      {open && (
        <BatchPreview
          batch={batch}
          row={open}
          rows={shown}
          onOpen={setOpenRow}
          onRetry={(id) => setRetry({ rowIds: [id] })}
          onFallback={(id) => setRetry({ rowIds: [id], fallbacks: true })}
        />
      )}
      {retry && (
        <RetryDialog
          batch={batch}
          rowIds={retry.rowIds}
          count={retry.fallbacks ? (retry.rowIds?.length ?? lacking.length) : retry.rowIds?.length}
          fallbacks={retry.fallbacks ?? false}
          onClose={() => setRetry(null)}
          onStarted={(started) => {
            setSelected(NOBODY);
            changed(started);
          }}
        />
      )}
    </div>
  );
}

/** The last rows may have ended between the last poll and the end of the batch. */
function useLastLook(id: string, underWay: boolean): void {
  const client = useQueryClient();
  const was = useRef(underWay);
  useEffect(() => {
    if (was.current && !underWay) void client.invalidateQueries({ queryKey: batchKeys.rows(id) });
    was.current = underWay;
  }, [client, id, underWay]);
}
