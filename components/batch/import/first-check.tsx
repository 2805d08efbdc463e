import { formatCount, plural } from "../../ui/plural";
import { Skeleton } from "../../ui/skeleton";
import { Spinner } from "../../ui/spinner";

interface FirstCheckProps {
  rows: number;
  /** What share of a list that travels in pieces has arrived, of one; null for one that goes at once. */
  sent: number | null;
}

/** What goes on while a list is looked at for the first time; some ten thousand rows take a while. */
export function FirstCheck({ rows, sent }: FirstCheckProps) {
  const isSending = sent !== null && sent < 1;
  return (
    <div aria-busy="true" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-panel border border-line bg-surface px-5 py-4 max-desk:px-4">
        <p role="status" className="flex items-center gap-2 font-semibold">
          <Spinner />
          {isSending ? `Sending ${plural(rows, "row")}…` : `Checking ${plural(rows, "row")}…`}
        </p>
        {isSending && (
          <>
            <progress className="sr-only" aria-label="Sent" max={1} value={sent} />
            <svg
              aria-hidden="true"
              className="h-1.5 min-w-32 flex-1 rounded-full bg-line"
              preserveAspectRatio="none"
              viewBox="0 0 1 1"
            >
              <rect width={sent} height="1" className="fill-brand" />
            </svg>
            <span className="text-ink-2 tabular-nums">{formatCount(Math.round(100 * sent))} %</span>
          </>
        )}
      </div>
      <Skeleton className="h-96 rounded-panel" />
    </div>
  );
}
