import type { DryRun } from "@/lib/batch/schema";
import { formatCount, plural } from "../../../ui/plural";
import { Spinner } from "../../../ui/spinner";
import type { CheckState } from "../start/use-dry-run";

/** How many rows are ready, said aloud when it changes. */
export function RowCounts({ report, state }: { report: DryRun; state: CheckState }) {
  const { total, valid, invalid, duplicate, skipped, reused } = report.rows;
  const parts = [
    { count: valid, label: "ready", look: "text-brand" },
    { count: invalid, label: invalid === 1 ? "needs attention" : "need attention", look: "text-danger" },
    { count: duplicate, label: duplicate === 1 ? "repeats another" : "repeat another", look: "text-warn" },
  ].filter(({ count }, index) => index === 0 || count > 0);
  const most = Math.max(1, total - skipped);
  // What was counted before the last change is not the count.
  if (state === "offline" || state === "failed")
    return (
      <div role="status" className="rounded-panel border border-line bg-surface px-5 py-4 max-desk:px-4">
        <p className="font-semibold">{state === "offline" ? "Not checked yet: you are offline" : "Not checked yet"}</p>
        <p className="text-ink-2">
          {state === "offline"
            ? "Your changes are kept, and checked as soon as you are online again."
            : "Your changes are kept; they could not be checked."}
        </p>
      </div>
    );
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
          of {plural(total - skipped, "row")}
          {skipped > 0 && ` and ${plural(skipped, "line")} that ${skipped === 1 ? "is" : "are"} no business`}
          {reused > 0 &&
            `; ${reused === 1 ? "1 is a business" : `${formatCount(reused)} are businesses`} you have already`}
        </p>
        {state === "checking" && (
          <p className="flex items-center gap-2 text-ink-2">
            <Spinner /> Checking…
          </p>
        )}
      </div>
      <div aria-hidden="true" className="mt-3 flex h-2 overflow-hidden rounded-full bg-line">
        <span className="bg-brand" style={{ width: `${(100 * valid) / most}%` }} />
        <span className="bg-danger" style={{ width: `${(100 * invalid) / most}%` }} />
        <span className="bg-accent" style={{ width: `${(100 * duplicate) / most}%` }} />
      </div>
    </div>
  );
}
