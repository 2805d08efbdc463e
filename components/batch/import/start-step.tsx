"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useId } from "react";
import { GUEST_BATCH_ROWS } from "@/lib/core/guest-batch-rows";
import { workspaceQuery } from "../../account/account-queries";
import { fieldErrors, newIdempotencyKey, problemMessage } from "../../api-client";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { Notice } from "../../ui/notice";
import { plural } from "../../ui/plural";
import { costWords, EstimatePanel, samplesWords } from "./estimate-panel";
import type { ImportDraft, ImportOptions } from "./import-draft";
import { judgeStart } from "./judge-start";
import { SamplePosts } from "./sample-posts";
import { AlreadyStarted, startBatch } from "./send-batch";
import { StartOptions } from "./start-options";
import { useDryRun } from "./use-dry-run";

interface StartStepProps {
  draft: ImportDraft;
  onChange: (change: Partial<ImportDraft>) => void;
  onStarted: () => void;
}

/** Step 4: what it will come to, three samples, and Start. */
export function StartStep({ draft, onChange, onStarted }: StartStepProps) {
  const router = useRouter();
  const whyNotId = useId();
  const { data: report, error, isError, isStale } = useDryRun(draft);
  const { options } = draft;
  const set = (change: Partial<ImportOptions>) => {
    const isAnother = start.error instanceof AlreadyStarted;
    if (start.isError) start.reset();
    // Whoever read that it was started, and changes it, means another batch.
    onChange({ options: { ...options, ...change }, ...(isAnother ? { key: newIdempotencyKey() } : {}) });
  };
  const start = useMutation({
    mutationFn: () => startBatch(draft),
    onSuccess: ({ id }) => {
      onStarted();
      router.push(`/batches/${id}`);
    },
  });
  const { data: workspace } = useQuery(workspaceQuery());
  const isGuest = workspace?.guest === true;
  const fields = fieldErrors(error, "options.");
  const judgement = judgeStart({ rows: draft.rows, options, report, isRefused: isError, fields, isGuest });
  const errors = { ...fields, ...fieldErrors(start.error, "options.") };
  const { ready, bad, repeats, isTooMany, whyNot } = judgement;
  const startButton = (
    <Button
      variant="primary"
      disabled={whyNot !== null || isStale}
      aria-describedby={whyNot ? whyNotId : undefined}
      pending={start.isPending || start.isSuccess}
      onClick={() => start.mutate()}
    >
      {report ? `Start ${plural(ready.length, "calendar")}` : "Start"}
    </Button>
  );
  return (
    <div className="grid items-start gap-6 max-desk:block max-desk:space-y-6 wide:grid-cols-[minmax(0,1fr)_24rem] wide:grid-rows-[auto_1fr]">
      <div className="min-w-0">
        <StartOptions
          options={options}
          guess={draft.headerLanguage ?? report?.language.guess ?? null}
          errors={errors}
          bad={bad}
          repeats={repeats}
          expectedUsd={report?.writer === "model" ? report.estimate.costUsd.expected : undefined}
          onChange={set}
        />
      </div>
      {/* What it costs is read before the samples where all is one column. */}
      <div className="flex flex-col gap-4 wide:sticky wide:top-20 wide:row-span-2">
        <EstimatePanel
          report={report ?? null}
          businesses={ready.length}
          isGuest={isGuest}
          isRefused={isError}
          isStale={isStale}
        />
        {isError && Object.keys(fields).length === 0 && (
          <Notice tone="danger" role="alert" title="This cannot be estimated">
            {problemMessage(error)}
          </Notice>
        )}
        {isTooMany && (
          <Notice
            tone="info"
            title={`Without an account a batch has at most ${GUEST_BATCH_ROWS} businesses`}
            actions={<ButtonLink href="/sign-up?callbackUrl=/batches/new">Create an account</ButtonLink>}
          >
            Your list, as you have mended it here, stays with you.
          </Notice>
        )}
        {start.error instanceof AlreadyStarted && (
          <Notice
            tone="warn"
            role="alert"
            title="This file was already started"
            actions={<ButtonLink href={`/batches/${start.error.batchId}`}>Open it</ButtonLink>}
          >
            Another tab started it with other rows or options. Change an option here to start it once more.
          </Notice>
        )}
        {start.isError && !(start.error instanceof AlreadyStarted) && (
          <Notice tone="danger" role="alert" title="The batch was not started">
            {problemMessage(start.error)}
          </Notice>
        )}
        <div className="grid max-desk:hidden">{startButton}</div>
        {whyNot && (
          <p id={whyNotId} role="status" className="text-danger max-desk:hidden">
            {whyNot}
          </p>
        )}
        <p className="text-ink-2">The page can be closed: the work goes on without it.</p>
      </div>
      <div className="min-w-0">
        <SamplePosts rows={ready} list={draft.rows} options={options} cost={samplesWords(report)} />
      </div>
      {/* A phone has it at hand from the top of the page on; a grid's own cell would hold it at its end. */}
      <div className="sticky bottom-0 z-10 -mx-4 grid border-t border-line bg-surface px-4 py-3 desk:hidden">
        {report && (
          <p className="mb-2 flex justify-between gap-4" aria-busy={isStale}>
            <span className="text-ink-2">{report.writer === "model" ? "Expected cost" : "Cost"}</span>
            <span className="font-semibold">{costWords(report)}</span>
          </p>
        )}
        {startButton}
        {whyNot && <p className="mt-2 text-danger">{whyNot}</p>}
      </div>
    </div>
  );
}
