"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { Batch } from "@/lib/batch/schema";
import { WorkspaceHeader } from "../account/workspace-header";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { plural } from "../ui/plural";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { batchesQuery, isUnderWay } from "./batch-queries";
import { batchTag, batchTitle, describeCounts, formatEta, formatMoment } from "./batch-words";
import { StatusTag } from "./status-tag";

/** Every batch of the workspace, newest first; those under way move. */
export function BatchList() {
  const { data, error, isPending, refetch } = useQuery(batchesQuery());
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto max-w-[64rem] px-5 pt-6 pb-16 max-desk:px-4">
        <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
          <PageTitle>Batches</PageTitle>
          {data && data.length > 0 && (
            <ButtonLink href="/batches/new" variant="primary">
              New batch
            </ButtonLink>
          )}
        </div>
        {isPending && (
          <div aria-busy="true" className="flex flex-col gap-3">
            <Skeleton className="h-20 rounded-panel" />
            <Skeleton className="h-20 rounded-panel" />
          </div>
        )}
        {error && (
          <EmptyState
            title="The batches could not be loaded"
            actions={<Button onClick={() => void refetch()}>Try again</Button>}
          >
            {problemMessage(error)}
          </EmptyState>
        )}
        {data?.length === 0 && (
          <EmptyState
            title="No batch yet"
            actions={
              <ButtonLink href="/batches/new" variant="primary">
                New batch
              </ButtonLink>
            }
          >
            Bring a spreadsheet of businesses, and Bella writes a calendar for each of them.
          </EmptyState>
        )}
        {data && data.length > 0 && (
          <ul className="overflow-hidden rounded-panel border border-line bg-surface">
            {data.map((batch) => (
              <BatchEntry key={batch.id} batch={batch} />
            ))}
          </ul>
        )}
      </main>
    </>
  );
}

function BatchEntry({ batch }: { batch: Batch }) {
  const { counts } = batch;
  const runnable = Math.max(1, counts.total - counts.invalid);
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3.5 transition-colors duration-120 last:border-b-0 hover:bg-surface-2">
      <span className="min-w-0 flex-1 basis-56">
        <Link
          href={`/batches/${batch.id}`}
          className="font-semibold text-ink no-underline wrap-anywhere after:absolute after:inset-0 hover:underline"
        >
          {batchTitle(batch)}
        </Link>
        <span className="block text-ink-2">
          {describeCounts(batch)}
          {batch.etaSeconds !== null && ` · ${formatEta(batch.etaSeconds)}`}
        </span>
        <span className="block text-meta text-ink-2">
          {formatMoment(batch.createdAt)} · {plural(batch.days, "day")} each · {plural(batch.postCount, "post")}
        </span>
      </span>
      {isUnderWay(batch) && (
        <svg
          aria-hidden="true"
          className="h-1.5 w-40 overflow-hidden rounded-full bg-line max-desk:order-3 max-desk:w-full"
          preserveAspectRatio="none"
          viewBox={`0 0 ${runnable} 1`}
        >
          <rect width={counts.succeeded} height="1" className="fill-brand" />
          <rect x={counts.succeeded} width={counts.failed} height="1" className="fill-danger" />
        </svg>
      )}
      <StatusTag tag={batchTag(batch)} />
    </li>
  );
}
