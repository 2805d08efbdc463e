"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import type { Batch, BatchRow } from "@/lib/batch/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field, FieldError } from "../ui/field";
import { TextInput } from "../ui/text-input";
import { shareBatch } from "./batch-queries";
import { plural } from "./batch-words";
import { type RowFilters, toFilter } from "./filter-rows";

interface ShareDialogProps {
  batch: Batch;
  rows: readonly BatchRow[];
  rowIds: readonly string[] | null;
  filters: RowFilters;
  onClose: () => void;
}

/** One link for each finished calendar, as a CSV to send from. */
export function ShareDialog({ batch, rows, rowIds, filters, onClose }: ShareDialogProps) {
  const form = useId();
  const [lastDay, setLastDay] = useState("");
  const which = rowIds ? { rowIds: [...rowIds] } : { filter: toFilter(filters) };
  const share = useMutation({
    mutationFn: async () => {
      const file = await shareBatch(batch.id, {
        ...which,
        ...(lastDay ? { expiresAt: `${lastDay}T23:59:59Z` } : {}),
      });
      saveFile(file, "share-links.csv");
    },
    onSuccess: () => {
      toast("The links are in the file that was just downloaded", { duration: 5000 });
      onClose();
    },
  });
  const finished = rows.filter(({ status }) => status === "succeeded").length;
  const errors = fieldErrors(share.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    share.mutate();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Share ${plural(finished, "calendar")}`}
      description="A CSV with a link for every business is downloaded. It is the only time the links are shown."
      footer={
        <Button type="submit" form={form} variant="primary" pending={share.isPending} disabled={finished === 0}>
          Make the links
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field
          label="Last day"
          hint="The links end after this day; leave it empty for no end."
          error={errors.expiresAt}
        >
          {(control) => (
            <TextInput {...control} type="date" value={lastDay} onChange={(event) => setLastDay(event.target.value)} />
          )}
        </Field>
        {share.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(share.error)} />}
      </form>
    </Dialog>
  );
}

function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
