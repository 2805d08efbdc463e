import { formatCount } from "../../../ui/plural";

/** What share, of one, of something large has gone up. */
export function SentBar({ sent }: { sent: number }) {
  return (
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
  );
}
