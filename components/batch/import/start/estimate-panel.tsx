import type { DryRun } from "@/lib/batch/schema";
import { GUEST_BATCH_ROWS } from "@/lib/core/guest-batch-rows";
import { Panel } from "../../../ui/panel";
import { plural } from "../../../ui/plural";
import { SectionTitle } from "../../../ui/section-title";
import { Skeleton } from "../../../ui/skeleton";

const count = (value: number) => value.toLocaleString("en");
const usd = (value: number) =>
  value.toLocaleString("en", {
    style: "currency",
    currency: "USD",
    maximumFractionDigits: value > 0 && value < 1 ? 3 : 2,
  });

/** What the samples cost, where they cost anything. */
export function samplesWords(report: DryRun | undefined): string | null {
  if (report?.writer !== "model") return null;
  const { posts, costUsd } = report.estimate.samples;
  const cost = `about ${usd(costUsd.expected)} (at most ${usd(costUsd.high)})`;
  return `The model writes ${plural(posts, "post")} for that, for ${cost}; a batch with the same settings need not pay for them again.`;
}

function timeWords(seconds: number): string {
  if (seconds < 60) return "under a minute";
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return minutes === 1 ? "about a minute" : `about ${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return `about ${hours} hours`;
}

/** What a batch is expected to cost, in a word or two. */
export const costWords = ({ writer, estimate }: DryRun): string =>
  writer === "model" ? usd(estimate.costUsd.expected) : "Free";

/** What the batch will come to. */
export function EstimatePanel({
  report,
  businesses,
  isGuest,
  isStale,
  isRefused,
}: {
  report: DryRun | null;
  businesses: number;
  /** Whoever has no account may run only so many at a time. */
  isGuest: boolean;
  isStale: boolean;
  /** What is shown is not of the options as they are now. */
  isRefused: boolean;
}) {
  if (!report && isRefused) return null;
  if (!report) return <Skeleton className="h-64 rounded-panel" />;
  const { estimate, writer } = report;
  const lines: [string, string][] = [
    ["Businesses", count(businesses)],
    ["Posts", `up to ${count(estimate.posts)}`],
    ["Writer", writer === "model" ? "Language model" : "Bella's own"],
    ...(writer === "model"
      ? ([
          ["Calls to the model", count(estimate.calls)],
          ["Tokens in and out", `${count(estimate.inputTokens)} + ${count(estimate.outputTokens)}`],
          ["Three samples first", `about ${usd(estimate.samples.costUsd.expected)}`],
        ] as [string, string][])
      : []),
    ["Time", timeWords(estimate.seconds)],
    ["Quota left", isGuest ? `${GUEST_BATCH_ROWS} businesses a minute` : "Unlimited"],
  ];
  return (
    <Panel aria-busy={isStale} className="flex flex-col gap-4">
      <SectionTitle>Estimate</SectionTitle>
      {isRefused && <p className="text-warn">Of the settings before the last change.</p>}
      <p>
        <span className="font-display text-title font-bold">{costWords(report)}</span>
        {writer === "model" && (
          <span className="block text-ink-2">
            expected; between {usd(estimate.costUsd.low)} and {usd(estimate.costUsd.high)}
          </span>
        )}
      </p>
      <dl className="divide-y divide-line border-t border-line">
        {lines.map(([label, value]) => (
          <div key={label} className="flex justify-between gap-4 py-2">
            <dt className="text-ink-2">{label}</dt>
            <dd className="text-right font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-meta text-ink-2">
        Where businesses of one trade and town run out of things to say that differ, Bella leaves a slot open and says
        so.
      </p>
    </Panel>
  );
}
