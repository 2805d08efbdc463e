"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { Batch } from "@/lib/batch/schema";
import { WorkspaceList } from "../account/workspace-list";
import { plural } from "../ui/plural";
import { batchesQuery, isUnderWay } from "./batch-queries";
import { batchTag, batchTitle, describeCounts, describeEta, formatMoment } from "./batch-words";
import { StatusTag } from "./status-tag";

/** Every batch of the workspace, newest first; those under way move. */
export function BatchList() {
  const query = useQuery(batchesQuery());
  const asOf = query.error ? query.dataUpdatedAt : null;
  return (
    <WorkspaceList
      title="Batches"
      query={query}
      add={{ href: "/batches/new", label: "New batch" }}
      empty={{
        title: "No batch yet",
        text: "Bring a spreadsheet of businesses, and Bella writes a calendar for each of them.",
      }}
    >
      {(batches) => (
        <ul className="overflow-hidden rounded-panel border border-line bg-surface">
          {batches.map((batch) => (
            <BatchEntry key={batch.id} batch={batch} asOf={asOf} />
          ))}
        </ul>
      )}
    </WorkspaceList>
  );
}

interface BatchEntryProps {
  batch: Batch;
  /** When its figures came in, where newer ones do not; null while they do. */
  asOf: number | null;
}

function BatchEntry({ batch, asOf }: BatchEntryProps) {
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
          {describeEta(batch, asOf)}
        </span>
        <span className="block text-meta text-ink-2">
          {formatMoment(batch.createdAt)} · {plural(batch.postCount, "post")}
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
