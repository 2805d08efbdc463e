"use client";

import type { BatchSamples } from "@/lib/batch/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { formatTime } from "@/lib/core/dates/format-time";
import { isOutOfReach, wordFallbacks } from "@/lib/core/writing/model/word-fallback";
import { problemMessage } from "../../../api-client";
import { formatDay } from "../../../calendar/grid/calendar-days";
import { provenance } from "../../../calendar/post-words";
import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";
import { Panel } from "../../../ui/panel";
import { SectionTitle } from "../../../ui/section-title";
import { useSubmit } from "../../../use-submit";
import type { ImportOptions } from "../draft/import-draft";
import type { TableRow } from "../fix/table-row";
import { pickRows, SAMPLES, settingsOf } from "./sample-settings";
import { fetchSamples } from "./send-batch";

interface SamplePostsProps {
  /** Those that can be run, and all of them. */
  rows: readonly TableRow[];
  list: readonly TableRow[];
  /** The country that the list was found to lie in. */
  homeCountry: string | null;
  options: ImportOptions;
  /** What they cost, in a sentence; null where nothing is paid. */
  cost: string | null;
}

/** Real posts of three rows before anything is started. */
export function SamplePosts({ rows, list, homeCountry, options, cost }: SamplePostsProps) {
  const picked = pickRows(rows);
  const settings = settingsOf(picked, options);
  const samples = useSubmit({
    mutationFn: async () => ({ ...(await fetchSamples(picked, { rows: list, homeCountry }, options)), settings }),
  });
  const isOfOthers = samples.data !== undefined && samples.data.settings !== settings;
  return (
    <Panel className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <SectionTitle>Read before you run</SectionTitle>
          <p className="mt-1 text-ink-2">
            The first posts of three businesses of your list, written for real. Nothing is stored. {cost}
          </p>
        </div>
        <Button disabled={rows.length === 0} pending={samples.isPending} onClick={() => samples.mutate()}>
          {samples.data ? "Write them again" : "Write three samples first"}
        </Button>
      </div>
      {samples.isError && (
        <Notice tone="danger" role="alert" title="The samples could not be written">
          {problemMessage(samples.error)}
        </Notice>
      )}
      {isOfOthers && !samples.isPending && (
        <Notice
          tone="warn"
          role="status"
          title="These posts were written with other settings"
          actions={
            <Button size="compact" onClick={() => samples.reset()}>
              Clear them
            </Button>
          }
        >
          What you have changed since is not in them. Write them again to read what the batch will write.
        </Notice>
      )}
      {samples.data && samples.data.errors.length > 0 && (
        <Notice tone="warn" role="status" title="Not every business could be sampled">
          {samples.data.errors.map(({ message }) => message).join(" ")}
        </Notice>
      )}
      {samples.data && <SampleFallbacks items={samples.data.items} />}
      {samples.data && (
        <ul aria-label={isOfOthers ? "Samples with other settings" : "Samples"} className="grid gap-4 wide:grid-cols-3">
          {samples.data.items.map((item) => (
            <Sample key={item.row} item={item} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Says so where the built-in writer had to step in for the model, and why: the run would meet the same. */
function SampleFallbacks({ items }: Pick<BatchSamples, "items">) {
  const posts = items.flatMap((item) => item.posts.slice(0, SAMPLES));
  const reasons = posts.flatMap(({ writtenBy }) => writtenBy.fallbackReason ?? []);
  if (reasons.length === 0) return null;
  return (
    <Notice
      tone="warn"
      role="status"
      title={`The model did not write ${reasons.length === posts.length ? "these posts" : `${reasons.length} of these ${posts.length} posts`}`}
    >
      Bella’s built-in writer wrote them, because {wordFallbacks(reasons)}.
      {reasons.some(isOutOfReach) && " Until that is mended, a batch pauses or is written without the model."}
    </Notice>
  );
}

function Sample({ item }: { item: BatchSamples["items"][number] }) {
  return (
    <li className="min-w-0 rounded-control border border-line bg-surface-2 p-4">
      <h3 className="font-semibold break-words">{item.businessName}</h3>
      <ul className="mt-3 flex flex-col gap-4">
        {item.posts.slice(0, SAMPLES).map((post) => (
          <li key={post.id}>
            <p className="text-meta text-ink-2">
              {formatDay(post.localDate)}, {formatTime(post.localTime, item.country)} ·{" "}
              {CHANNEL_LIMITS[post.channel].label}
            </p>
            <p className="mt-1 break-words whitespace-pre-line">{post.caption}</p>
            <p className="mt-1 break-words text-meta text-ink-2">{post.hashtags.map((tag) => `#${tag}`).join(" ")}</p>
            {item.writer === "model" && <p className="mt-1 text-meta text-ink-2">{provenance(post.writtenBy)}</p>}
          </li>
        ))}
      </ul>
    </li>
  );
}
