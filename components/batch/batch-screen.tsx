"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useEffect } from "react";
import type { Batch } from "@/lib/batch/schema";
import { WorkspaceHeader } from "../account/workspace-header";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { formatCount } from "../ui/plural";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { TextLink } from "../ui/text-link";
import { BatchBody } from "./batch-body";
import { batchQuery, isGone, isUnderWay } from "./batch-queries";
import { batchTitle } from "./batch-words";
import { judgeStandstill } from "./judge-standstill";
import { useDeletion } from "./use-deletion";

/** A batch while it runs and when it is over. */
export function BatchScreen({ id }: { id: string }) {
  const client = useQueryClient();
  const { data: batch, error, refetch, ...poll } = useQuery(batchQuery(id));
  useTabTitle(batch);
  useDeletion(id);
  const isMissing = isGone(error);
  // What it held is known until the page is left; nothing can be done with it any more.
  const there = isMissing ? undefined : batch;
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto max-w-[80rem] px-5 pt-5 pb-16 max-desk:px-4">
        <Link href="/batches" className="inline-flex min-h-8 items-center gap-1 text-ink-2 no-underline hover:text-ink">
          <ChevronLeft aria-hidden="true" className="size-4" />
          Batches
        </Link>
        {there && (
          <BatchBody
            batch={there}
            standstill={judgeStandstill(there, { ...poll, error })}
            onChanged={(changed) => client.setQueryData(batchQuery(id).queryKey, changed)}
          />
        )}
        {isMissing && <MissingBatch was={batch} />}
        {!isMissing && !batch && error && (
          <EmptyState
            level={1}
            title="The batch could not be loaded"
            actions={<Button onClick={() => void refetch()}>Try again</Button>}
          >
            {problemMessage(error)}
          </EmptyState>
        )}
        {!batch && !error && (
          <div aria-busy="true" className="mt-2 flex flex-col gap-4">
            <PageTitle>
              <span className="sr-only">Batch</span>
              <Skeleton className="h-9 w-64" />
            </PageTitle>
            <Skeleton className="h-24 rounded-panel" />
            <Skeleton className="h-80 rounded-panel" />
          </div>
        )}
      </main>
    </>
  );
}

/** A batch that is not there: never, as far as is known, or any more while it was looked at. */
function MissingBatch({ was }: { was: Batch | undefined }) {
  return (
    <EmptyState
      level={1}
      title={was ? `${batchTitle(was)} was deleted` : "There is no such batch"}
      actions={
        <>
          <ButtonLink href="/batches">All batches</ButtonLink>
          {was && <TextLink href="/calendars">Calendars</TextLink>}
        </>
      }
    >
      {was ? "Somebody deleted this batch elsewhere. Its businesses and calendars stay." : "It may have been deleted."}
    </EmptyState>
  );
}

/** "412/1,000 · Q4 clients" in the tab while another one is looked at, "Paused 412/1,000" where it waits for somebody. */
function useTabTitle(batch: Batch | undefined): void {
  const runnable = batch ? batch.counts.total - batch.counts.invalid : 0;
  const done = batch && `${formatCount(batch.counts.succeeded)}/${formatCount(runnable)} · `;
  const progress = batch && (batch.status === "paused" ? `Paused ${done}` : isUnderWay(batch) ? done : "");
  const title = batch && `${progress}${batchTitle(batch)} – Bella`;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
}
