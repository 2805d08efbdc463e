import { plural } from "../../../ui/plural";
import { Skeleton } from "../../../ui/skeleton";
import { Spinner } from "../../../ui/spinner";
import { SentBar } from "../start/sent-bar";

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
        {isSending && <SentBar sent={sent} />}
      </div>
      <Skeleton className="h-96 rounded-panel" />
    </div>
  );
}
