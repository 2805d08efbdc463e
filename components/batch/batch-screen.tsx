"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useEffect } from "react";
import type { Batch } from "@/lib/batch/schema";
import { WorkspaceHeader } from "../account/workspace-header";
import { ApiProblem, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { formatCount } from "../ui/plural";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { BatchBody } from "./batch-body";
import { batchQuery, isUnderWay } from "./batch-queries";
import { batchTitle } from "./batch-words";
import { judgeStandstill } from "./judge-standstill";

/** A batch while it runs and when it is over. */
export function BatchScreen({ id }: { id: string }) {
  const client = useQueryClient();
  const { data: batch, error, refetch, ...poll } = useQuery(batchQuery(id));
  useTabTitle(batch);
  const isMissing = error instanceof ApiProblem && error.status === 404;
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto max-w-[80rem] px-5 pt-5 pb-16 max-desk:px-4">
        <Link href="/batches" className="inline-flex min-h-8 items-center gap-1 text-ink-2 no-underline hover:text-ink">
          <ChevronLeft aria-hidden="true" className="size-4" />
          Batches
        </Link>
        {batch && (
          <BatchBody
            batch={batch}
            standstill={judgeStandstill(batch, { ...poll, error })}
            onChanged={(changed) => client.setQueryData(batchQuery(id).queryKey, changed)}
          />
        )}
        {!batch && error && (
          <EmptyState
            level={1}
            title={isMissing ? "There is no such batch" : "The batch could not be loaded"}
            actions={
              isMissing ? (
                <ButtonLink href="/batches">All batches</ButtonLink>
              ) : (
                <Button onClick={() => void refetch()}>Try again</Button>
              )
            }
          >
            {isMissing ? "It may have been deleted." : problemMessage(error)}
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

/** "412/1,000 · Q4 clients" in the tab while another one is looked at. */
function useTabTitle(batch: Batch | undefined): void {
  const runnable = batch ? batch.counts.total - batch.counts.invalid : 0;
  const progress = batch && (isUnderWay(batch) || batch.status === "paused");
  const title =
    batch &&
    `${progress ? `${formatCount(batch.counts.succeeded)}/${formatCount(runnable)} · ` : ""}${batchTitle(batch)} – Bella`;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
}
