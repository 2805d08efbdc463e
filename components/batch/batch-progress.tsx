"use client";

import type { Batch } from "@/lib/batch/schema";
import { joinClasses } from "../ui/join-classes";
import { formatCount } from "../ui/plural";
import { useSparingly } from "../ui/use-sparingly";
import { describeCounts, describeProgress, describeSpend } from "./batch-words";
import type { Standstill } from "./judge-standstill";

const SEGMENTS = [
  { key: "succeeded", label: "Done", fill: "fill-brand", dot: "bg-brand" },
  { key: "running", label: "Writing", fill: "fill-info", dot: "bg-info" },
  { key: "failed", label: "Needs attention", fill: "fill-danger", dot: "bg-danger" },
  { key: "cancelled", label: "Cancelled", fill: "fill-line-strong", dot: "bg-line-strong" },
  { key: "queued", label: "Queued", fill: "fill-line", dot: "bg-line border border-line-strong" },
  { key: "invalid", label: "Not run", fill: "fill-accent", dot: "bg-accent" },
] as const;

/** One bar of what is done, being written, waiting and in need of attention; the figures beside it in words. */
export function BatchProgress({ batch, standstill }: { batch: Batch; standstill: Standstill | null }) {
  const { counts } = batch;
  const runnable = Math.max(1, counts.total - counts.invalid);
  // Rows that were left out are part of the bar: a full green one would say that all is done.
  const all = Math.max(1, counts.total);
  // How fast it goes, and until when, nobody knows of figures that stand still.
  const progress = standstill ? describeCounts(batch) : describeProgress(batch);
  const words = [progress, describeSpend(batch)].filter(Boolean).join(" · ");
  const announced = useSparingly(standstill ? `${standstill.title}. ${words}` : words, {
    kind: standstill ? "standstill" : batch.status,
    share: counts.succeeded / runnable,
  });
  const shown = SEGMENTS.filter(({ key }) => counts[key] > 0);
  let from = 0;
  return (
    <section aria-label="Progress" className="rounded-panel border border-line bg-surface px-4 py-3.5">
      <p className="font-medium">{words}</p>
      <progress className="sr-only" aria-label="Businesses done" max={runnable} value={counts.succeeded} />
      <svg
        aria-hidden="true"
        className="my-3 block h-3 w-full overflow-hidden rounded-full bg-line"
        preserveAspectRatio="none"
        viewBox={`0 0 ${all} 1`}
      >
        {shown.map(({ key, fill }) => {
          const x = from;
          from += counts[key];
          return <rect key={key} x={x} width={counts[key]} height="1" className={fill} />;
        })}
      </svg>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-meta text-ink-2">
        {shown.map(({ key, label, dot }) => (
          <li key={key} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={joinClasses("size-2.5 rounded-[3px]", dot)} />
            {label} {formatCount(counts[key])}
          </li>
        ))}
      </ul>
      <span role="status" className="sr-only">
        {announced}
      </span>
    </section>
  );
}
