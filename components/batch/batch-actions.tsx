"use client";

import { Ban, Download, Ellipsis, Pause, Play, RotateCcw, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import type { Batch } from "@/lib/batch/schema";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Menu } from "../ui/menu";
import type { MenuEntry } from "../ui/menu-entry";
import { useSubmit } from "../use-submit";
import { batchFileUrl, cancelBatch, deleteBatch, isOver, isUnderWay, pauseBatch, resumeBatch } from "./batch-queries";

interface BatchActionsProps {
  batch: Batch;
  onChanged: (batch: Batch) => void;
  onRetry: () => void;
}

const ICON = "size-4";

/** What can be done with the whole batch now. */
export function BatchActions({ batch, onChanged, onRetry }: BatchActionsProps) {
  const router = useRouter();
  const [asked, setAsked] = useState<"cancel" | "delete" | null>(null);
  const failed = (title: string) => (problem: unknown) =>
    void toast.error(title, { description: problemMessage(problem), duration: 8000 });
  const pause = useSubmit({
    mutationFn: () => pauseBatch(batch.id),
    onSuccess: onChanged,
    onError: failed("The batch was not paused"),
  });
  const resume = useSubmit({
    mutationFn: () => resumeBatch(batch.id, {}),
    onSuccess: onChanged,
    onError: failed("The batch was not resumed"),
  });
  const close = () => setAsked(null);
  const cancel = useSubmit({
    mutationFn: () => cancelBatch(batch.id),
    onSuccess: onChanged,
    onError: failed("The batch was not cancelled"),
    onSettled: close,
  });
  const remove = useSubmit({
    mutationFn: () => deleteBatch(batch.id),
    onSuccess: () => router.push("/batches"),
    onError: failed("The batch was not deleted"),
    onSettled: close,
  });
  const retryable = batch.counts.failed + batch.counts.cancelled;
  const over = isOver(batch);
  const entries: MenuEntry[] = [
    ...(batch.counts.invalid > 0
      ? [
          {
            label: "Rejected rows (CSV)",
            icon: <Download aria-hidden="true" className={ICON} />,
            href: batchFileUrl(batch.id, "rejects.csv"),
          },
        ]
      : []),
    ...(over
      ? [
          {
            label: "Delete the batch",
            icon: <Trash2 aria-hidden="true" className={ICON} />,
            danger: true,
            onSelect: () => setAsked("delete"),
          },
        ]
      : [
          {
            label: "Cancel the batch",
            icon: <Ban aria-hidden="true" className={ICON} />,
            danger: true,
            onSelect: () => setAsked("cancel"),
          },
        ]),
  ];
  return (
    <>
      {isUnderWay(batch) && (
        <Button size="compact" pending={pause.isPending} onClick={() => pause.mutate()}>
          <Pause aria-hidden="true" className={ICON} />
          Pause
        </Button>
      )}
      {batch.status === "paused" && batch.pauseReason?.code !== "spend_cap" && (
        <Button size="compact" variant="primary" pending={resume.isPending} onClick={() => resume.mutate()}>
          <Play aria-hidden="true" className={ICON} />
          Resume
        </Button>
      )}
      {retryable > 0 && (
        <Button size="compact" onClick={onRetry}>
          <RotateCcw aria-hidden="true" className={ICON} />
          {batch.counts.cancelled === 0 ? "Retry failed" : "Run the rest"}
        </Button>
      )}
      <Menu label="More for this batch" entries={entries}>
        <Ellipsis aria-hidden="true" className="size-4.5" />
      </Menu>
      <ConfirmDialog
        open={asked === "cancel"}
        onOpenChange={(open) => !open && close()}
        title="Cancel this batch?"
        action="Cancel the batch"
        pending={cancel.isPending}
        onConfirm={() => cancel.mutate()}
      >
        Finished calendars stay. Businesses that wait are not written; they can be run again later.
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === "delete"}
        onOpenChange={(open) => !open && close()}
        title="Delete this batch?"
        action="Delete the batch"
        pending={remove.isPending}
        onConfirm={() => remove.mutate()}
      >
        The list of its rows goes; businesses and calendars stay where they are.
      </ConfirmDialog>
    </>
  );
}
