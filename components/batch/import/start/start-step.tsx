"use client";

import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { GUEST_BATCH_ROWS } from "@/lib/core/guest-batch-rows";
import { workspaceQuery } from "../../../account/account-queries";
import { fieldErrors, problemMessage } from "../../../api-client";
import { Button } from "../../../ui/button";
import { ButtonLink } from "../../../ui/button-link";
import { Notice } from "../../../ui/notice";
import { plural } from "../../../ui/plural";
import type { ImportDraft, ImportOptions } from "../draft/import-draft";
import { costWords, EstimatePanel, samplesWords } from "./estimate-panel";
import { judgeStart } from "./judge-start";
import { SamplePosts } from "./sample-posts";
import { StartOptions } from "./start-options";
import { StartReport } from "./start-report";
import { useDryRun } from "./use-dry-run";
import { useStart } from "./use-start";

interface StartStepProps {
  draft: ImportDraft;
  onChange: (change: Partial<ImportDraft>) => void;
  /** Answers whether the list is still in hand, and the page there to lead on from. */
  onStarted: () => boolean;
}

/** Step 4: what it will come to, three samples, and Start. */
export function StartStep({ draft, onChange, onStarted }: StartStepProps) {
  const whyNotId = useId();
  const { data: report, error, isError, isStale } = useDryRun(draft);
  const { options } = draft;
  const start = useStart({ draft, onChange, onStarted });
  const isStarted = start.state?.kind === "started";
  const set = (change: Partial<ImportOptions>) => start.change({ options: { ...options, ...change } });
  const { data: workspace } = useQuery(workspaceQuery());
  const isGuest = workspace?.guest === true;
  const fields = fieldErrors(error, "options.");
  const judgement = judgeStart({ rows: draft.rows, options, report, isRefused: isError, fields, isGuest });
  const errors = { ...fields, ...fieldErrors(start.failure?.error, "options.") };
  const { ready, bad, repeats, isTooMany, whyNot } = judgement;
  const startButton = (
    <Button
      variant="primary"
      disabled={whyNot !== null || isStale || isStarted}
      aria-describedby={whyNot ? whyNotId : undefined}
      pending={start.isOut}
      onClick={start.order}
    >
      {report ? `Start ${plural(ready.length, "calendar")}` : "Start"}
    </Button>
  );
  return (
    <div className="grid items-start gap-6 max-desk:block max-desk:space-y-6 wide:grid-cols-[minmax(0,1fr)_24rem] wide:grid-rows-[auto_1fr]">
      {/* What is changed while the order is out would not be in it. */}
      <div className={start.isOut ? "min-w-0 opacity-60" : "min-w-0"} inert={start.isOut}>
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
        <StartReport
          draft={draft}
          start={start}
          businesses={ready.length}
          onOpen={onStarted}
          onAnother={() => start.change({})}
        />
        <div className="grid max-desk:hidden">{startButton}</div>
        {whyNot && (
          <p id={whyNotId} role="status" className="text-danger max-desk:hidden">
            {whyNot}
          </p>
        )}
        <p className="text-ink-2">
          {start.isOut
            ? "Keep this page open until the batch is stored."
            : "Once it is started, the page can be closed: the work goes on without it."}
        </p>
      </div>
      <div className="min-w-0">
        <SamplePosts
          rows={ready}
          list={draft.rows}
          homeCountry={report?.homeCountry ?? null}
          options={options}
          cost={samplesWords(report)}
        />
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
