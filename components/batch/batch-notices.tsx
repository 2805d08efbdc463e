"use client";

import { type FormEvent, useState } from "react";
import type { Batch } from "@/lib/batch/schema";
import { formatUsd } from "@/lib/core/format-usd";
import type { BatchPauseCode } from "@/lib/core/vocabulary";
import { fieldErrors, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { plural } from "../ui/plural";
import { useSubmit } from "../use-submit";
import { isOver, resumeBatch } from "./batch-queries";
import { readCap } from "./read-cap";
import { RejectsActions } from "./rejects-actions";
import { SpendCapField } from "./spend-cap-field";

interface BatchNoticesProps {
  batch: Batch;
  onChanged: (batch: Batch) => void;
}

const PAUSE_TITLES: Record<BatchPauseCode, string> = {
  person: "Paused",
  spend_cap: "Paused: the spend cap leaves too little for another request",
  quota: "Paused: the model is out of money",
  key_refused: "Paused: the model’s key is refused",
};

/** Why the batch stands still, and what to do about it. */
export function BatchNotices({ batch, onChanged }: BatchNoticesProps) {
  if (batch.status === "paused" && batch.pauseReason)
    return batch.pauseReason.code === "spend_cap" ? (
      <CapReached batch={batch} onChanged={onChanged} />
    ) : (
      <Notice tone="warn" role="status" title={PAUSE_TITLES[batch.pauseReason.code]}>
        {batch.pauseReason.message}
      </Notice>
    );
  const { counts } = batch;
  if (counts.total > 0 && counts.total === counts.invalid)
    return batch.status === "failed" ? (
      <Notice tone="danger" role="alert" title="No row could be run" actions={<RejectsActions batchId={batch.id} />}>
        Open a row to see why. Mend the rows in your file, or in the rejected rows, and start a new batch.
      </Notice>
    ) : (
      <Notice tone="info" title="Nothing was left to run">
        Every row repeats another one, or has a calendar of these days already.
      </Notice>
    );
  if (batch.status === "failed")
    return (
      <Notice tone="danger" role="alert" title="No business could be finished">
        Open a row to see why, mend what it says, and run it again.
      </Notice>
    );
  return null;
}

/** Leads on from rows that were left out, once the others are done. */
export function RejectsNotice({ batch, onShow }: { batch: Batch; onShow: () => void }) {
  const { invalid, total } = batch.counts;
  if (!isOver(batch) || invalid === 0 || invalid === total) return null;
  return (
    <Notice
      tone="info"
      title={`${plural(invalid, "row was", "rows were")} not run`}
      actions={
        <>
          <RejectsActions batchId={batch.id} />
          <Button size="compact" variant="ghost" onClick={onShow}>
            Show {invalid === 1 ? "it" : "them"}
          </Button>
        </>
      }
    >
      {invalid === 1
        ? "It has a cell that cannot be used, or it repeats another row."
        : "Each has a cell that cannot be used, or repeats another row."}
    </Notice>
  );
}

interface FallbackNoticeProps {
  /** So many rows are not the model's because it was out of reach. */
  rows: number;
  onShow: () => void;
  onWrite: () => void;
}

/** Offers the model what it was out of reach for. */
export function FallbackNotice({ rows, onShow, onWrite }: FallbackNoticeProps) {
  if (rows === 0) return null;
  return (
    <Notice
      tone="info"
      title={`${plural(rows, "business was", "businesses were")} written by the built-in writer instead`}
      actions={
        <>
          <Button size="compact" onClick={onWrite}>
            Write {rows === 1 ? "it" : "them"} with the model
          </Button>
          <Button size="compact" variant="ghost" onClick={onShow}>
            Show {rows === 1 ? "it" : "them"}
          </Button>
        </>
      }
    >
      The model was out of reach for all or some of {rows === 1 ? "its" : "their"} posts. Open one to see why.
    </Notice>
  );
}

function CapReached({ batch, onChanged }: BatchNoticesProps) {
  const [cap, setCap] = useState("");
  const resume = useSubmit({
    mutationFn: (spendCapUsd: number | null) => resumeBatch(batch.id, { spendCapUsd }),
    onSuccess: onChanged,
  });
  const error = fieldErrors(resume.error).spendCapUsd ?? (resume.error ? problemMessage(resume.error) : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    const wish = readCap(cap, batch.spendUsd);
    if ("value" in wish) resume.mutate(wish.value);
  }

  return (
    <Notice
      tone="warn"
      role="status"
      title={`Paused: the spend cap${batch.spendCapUsd === null ? "" : ` of ${formatUsd(batch.spendCapUsd)}`} leaves too little for another request`}
    >
      <p>What is finished stays. Give a higher cap, or leave it empty to go on without one.</p>
      <form noValidate onSubmit={submit} className="mt-3 flex flex-wrap items-start gap-3">
        <SpendCapField
          label="New spend cap in US dollars"
          placeholder="No cap"
          error={error}
          className="w-48 max-desk:w-full"
          value={cap}
          spentUsd={batch.spendUsd}
          onChange={setCap}
        />
        <Button type="submit" pending={resume.isPending} className="max-desk:w-full desk:mt-[1.625rem]">
          Resume
        </Button>
      </form>
    </Notice>
  );
}
