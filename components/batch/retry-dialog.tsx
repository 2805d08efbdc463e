"use client";

import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import type { Batch, RetryBatch } from "@/lib/batch/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FieldError } from "../ui/field";
import { Notice } from "../ui/notice";
import { plural } from "../ui/plural";
import { useSubmit } from "../use-submit";
import { retryBatch } from "./batch-queries";
import { readCap } from "./read-cap";
import { AS_BEFORE, changesRows, type RetryChanges, toRetryOptions } from "./retry-changes";
import { RetrySettings } from "./retry-settings";

interface RetryDialogProps {
  batch: Batch;
  /** The rows to run again; null for all that failed or were cancelled. */
  rowIds: readonly string[] | null;
  /** How many; left out, all that failed or were cancelled. */
  count?: number | undefined;
  /** Finished rows that the model was out of reach for: it writes them again. */
  fallbacks: boolean;
  onClose: () => void;
  onStarted: (batch: Batch) => void;
}

const WORDS = {
  again: {
    title: (businesses: string) => `Run ${businesses} again`,
    description: "Each goes on where it stopped. Finished calendars stay as they are.",
    action: "Run again",
  },
  withModel: {
    title: (businesses: string) => `Write ${businesses} with the model`,
    description:
      "The model writes a new calendar in place of the one that each has. What is shared, decided, locked or written by hand stays as it is.",
    action: "Write with the model",
  },
};

/** Runs rows again, as they were ordered or with other settings. */
export function RetryDialog({ batch, rowIds, fallbacks, onClose, onStarted, ...props }: RetryDialogProps) {
  const form = useId();
  const [changes, setChanges] = useState<RetryChanges>(AS_BEFORE);
  /** The first field that is refused may be out of view, in settings that are folded away. */
  const goToRefused = () =>
    setTimeout(() => {
      const field = document.getElementById(form)?.querySelector<HTMLElement>("[aria-invalid=true]");
      field?.closest("details")?.setAttribute("open", "");
      field?.focus();
    }, 50);
  const keys = useOrderKeys(`retry ${batch.id}`);
  const retry = useSubmit({
    mutationFn: () => {
      const options = toRetryOptions(changes);
      const body: RetryBatch = { ...(rowIds && { rowIds: [...rowIds] }), ...(options && { options }), fallbacks };
      return keys.send(body, (order, key) => retryBatch(batch.id, order, key), batch.finishedAt);
    },
    onError: goToRefused,
    onSuccess: ({ kept, ...started }) => {
      if (kept) toast.warning(kept.message, { duration: 15_000 });
      onStarted(started);
      onClose();
    },
  });
  const errors = fieldErrors(retry.error, "options.");
  const count = props.count ?? batch.counts.failed + batch.counts.cancelled;
  const words = fallbacks ? WORDS.withModel : WORDS.again;

  function submit(event: FormEvent) {
    event.preventDefault();
    if ("value" in readCap(changes.spendCapUsd, batch.spendUsd)) retry.mutate();
    else goToRefused();
  }

  return (
    <Dialog
      open
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title={words.title(plural(count, "business", "businesses"))}
      description={words.description}
      footer={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" form={form} variant="primary" pending={retry.isPending}>
            {words.action}
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {batch.status === "paused" && (
          <Notice tone="warn" title="The batch is paused">
            These businesses wait with the others until you resume it.
          </Notice>
        )}
        <RetrySettings
          batch={batch}
          changes={changes}
          errors={errors}
          withWriter={!fallbacks}
          onChange={(change) => {
            if (retry.isError) retry.reset();
            setChanges((now) => ({ ...now, ...change }));
          }}
        />
        {!fallbacks && changesRows(changes) && (
          <Notice tone="info">
            Unfinished calendars are begun anew with these settings. Those that are shared, or hold decided, locked or
            hand-written posts, stay as they are and are not run.
          </Notice>
        )}
        {retry.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(retry.error)} />}
      </form>
    </Dialog>
  );
}
