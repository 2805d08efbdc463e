import type { DryRun } from "@/lib/batch/schema";
import { formatCount, plural } from "../../ui/plural";
import { Spinner } from "../../ui/spinner";

/** How many rows are ready, said aloud when it changes. */
export function RowCounts({ report, isStale }: { report: DryRun; isStale: boolean }) {
  const { total, valid, invalid, duplicate, reused } = report.rows;
  const parts = [
    { count: valid, label: "ready", look: "text-brand" },
    { count: invalid, label: invalid === 1 ? "needs attention" : "need attention", look: "text-danger" },
    { count: duplicate, label: duplicate === 1 ? "repeats another" : "repeat another", look: "text-warn" },
  ].filter(({ count }, index) => index === 0 || count > 0);
  return (
    <div className="rounded-panel border border-line bg-surface px-5 py-4 max-desk:px-4">
      <div role="status" className="flex flex-wrap items-baseline gap-x-8 gap-y-2">
        {parts.map(({ count, label, look }) => (
          <p key={label}>
            <span className={`font-display text-section font-[650] ${look}`}>{count.toLocaleString("en")}</span>{" "}
            <span className="text-ink-2">{label}</span>
          </p>
        ))}
        <p className="text-ink-2">
          of {plural(total, "row")}
          {reused > 0 &&
            `; ${reused === 1 ? "1 is a business" : `${formatCount(reused)} are businesses`} you have already`}
        </p>
        {isStale && (
          <p className="flex items-center gap-2 text-ink-2">
            <Spinner /> Checking…
          </p>
        )}
      </div>
      <div aria-hidden="true" className="mt-3 flex h-2 overflow-hidden rounded-full bg-line">
        <span className="bg-brand" style={{ width: `${(100 * valid) / Math.max(1, total)}%` }} />
        <span className="bg-danger" style={{ width: `${(100 * invalid) / Math.max(1, total)}%` }} />
        <span className="bg-accent" style={{ width: `${(100 * duplicate) / Math.max(1, total)}%` }} />
      </div>
    </div>
  );
}
