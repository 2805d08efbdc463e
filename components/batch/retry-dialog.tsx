"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import type { Batch, RetryBatch } from "@/lib/batch/schema";
import { readMoney } from "@/lib/core/read-money";
import { WRITER_CHOICES } from "@/lib/core/vocabulary";
import { fieldErrors, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field, FieldError } from "../ui/field";
import { NativeSelect } from "../ui/native-select";
import { plural } from "../ui/plural";
import { TextInput } from "../ui/text-input";
import { retryBatch } from "./batch-queries";
import { SpendCapField } from "./spend-cap-field";

const WRITERS = { auto: "The best one there is", builtin: "Built-in writer", model: "Model" } as const;

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

/** Runs rows again, as they were ordered or with other settings. */
export function RetryDialog({ batch, rowIds, fallbacks, onClose, onStarted, ...props }: RetryDialogProps) {
  const form = useId();
  const [changes, setChanges] = useState({ writer: "", days: "", startDate: "", spendCapUsd: "" });
  const retry = useMutation({
    mutationFn: () => {
      const options = toOptions(changes);
      const body: RetryBatch = { ...(rowIds && { rowIds: [...rowIds] }), ...(options && { options }), fallbacks };
      return retryBatch(batch.id, body);
    },
    onSuccess: ({ kept, ...started }) => {
      if (kept) toast.warning(kept.message, { duration: 15_000 });
      onStarted(started);
      onClose();
    },
  });
  const errors = fieldErrors(retry.error, "options.");
  const count = props.count ?? batch.counts.failed + batch.counts.cancelled;
  const set = (field: keyof typeof changes) => (event: { target: { value: string } }) =>
    setChanges((now) => ({ ...now, [field]: event.target.value }));

  function submit(event: FormEvent) {
    event.preventDefault();
    if ("value" in readMoney(changes.spendCapUsd)) retry.mutate();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={
        fallbacks
          ? `Write ${plural(count, "business", "businesses")} with the model`
          : `Run ${plural(count, "business", "businesses")} again`
      }
      description={
        fallbacks
          ? "The model writes new calendars in place of theirs. Those that are shared, or hold decided, locked or hand-written posts, stay; so does every one whose turn has not come when the batch is cancelled."
          : "Finished calendars stay as they are, and with other settings those that are shared or hold decided, locked or hand-written posts too."
      }
      footer={
        <Button type="submit" form={form} variant="primary" pending={retry.isPending}>
          {fallbacks ? "Write with the model" : "Run again"}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <details>
          <summary className="min-h-6 font-semibold">Change settings for these rows</summary>
          <div className="mt-3 grid gap-4 desk:grid-cols-2">
            {!fallbacks && (
              <Field label="Writer" error={errors.writer}>
                {(control) => (
                  <NativeSelect {...control} value={changes.writer} onChange={set("writer")}>
                    <option value="">As before</option>
                    {WRITER_CHOICES.map((writer) => (
                      <option key={writer} value={writer}>
                        {WRITERS[writer]}
                      </option>
                    ))}
                  </NativeSelect>
                )}
              </Field>
            )}
            <Field label="Days" error={errors.days}>
              {(control) => (
                <TextInput
                  {...control}
                  type="number"
                  min={1}
                  max={731}
                  placeholder="As before"
                  value={changes.days}
                  onChange={set("days")}
                />
              )}
            </Field>
            <Field label="First day" error={errors.startDate}>
              {(control) => (
                <TextInput {...control} type="date" value={changes.startDate} onChange={set("startDate")} />
              )}
            </Field>
            <SpendCapField
              label="Spend cap in US$"
              placeholder="As before"
              error={errors.spendCapUsd}
              value={changes.spendCapUsd}
              onChange={(spendCapUsd) => setChanges((now) => ({ ...now, spendCapUsd }))}
            />
          </div>
        </details>
        {retry.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(retry.error)} />}
      </form>
    </Dialog>
  );
}

function toOptions({
  writer,
  days,
  startDate,
  spendCapUsd,
}: Record<"writer" | "days" | "startDate" | "spendCapUsd", string>) {
  const choice = WRITER_CHOICES.find((one) => one === writer);
  const cap = readMoney(spendCapUsd);
  const options = {
    ...(choice ? { writer: choice } : {}),
    ...(days ? { days: Number(days) } : {}),
    ...(startDate ? { startDate } : {}),
    ...("value" in cap && cap.value !== null ? { spendCapUsd: cap.value } : {}),
  };
  return Object.keys(options).length > 0 ? options : null;
}
