"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { toast } from "sonner";
import type { Batch, BatchRow } from "@/lib/batch/schema";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FieldError } from "../ui/field";
import { formatCount, plural } from "../ui/plural";
import { useSubmit } from "../use-submit";
import { approveBatch } from "./batch-queries";
import { hasFinished } from "./batch-words";
import { type RowFilters, toFilter } from "./filter-rows";

interface ApproveDialogProps {
  batch: Batch;
  /** Those that are approved: the selected ones, or all that the filters show. */
  rows: readonly BatchRow[];
  rowIds: readonly string[] | null;
  filters: RowFilters;
  onClose: () => void;
}

/** Approves the posts of many calendars, in steps that can be stopped. */
export function ApproveDialog({ batch, rows, rowIds, filters, onClose }: ApproveDialogProps) {
  const client = useQueryClient();
  const stopped = useRef(false);
  const [done, setDone] = useState({ calendars: 0, approved: 0 });
  const approve = useSubmit({
    mutationFn: async () => {
      let total = { calendars: 0, approved: 0 };
      let cursor: string | null = null;
      do {
        const which = rowIds ? { rowIds: [...rowIds] } : { filter: toFilter(filters) };
        const answer: Awaited<ReturnType<typeof approveBatch>> = await approveBatch(batch.id, {
          ...which,
          ...(cursor ? { cursor } : {}),
        });
        total = { calendars: total.calendars + answer.calendars, approved: total.approved + answer.approved };
        setDone(total);
        cursor = answer.nextCursor;
      } while (cursor && !stopped.current);
      return total;
    },
    onSuccess: ({ approved, calendars }) => {
      toast(`${plural(approved, "post")} of ${plural(calendars, "calendar")} approved`, { duration: 4000 });
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["calendars"] }),
  });
  const finished = rows.filter(hasFinished);
  const posts = finished.reduce((sum, { postCount }) => sum + postCount, 0);

  function close() {
    stopped.current = true;
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={`Approve ${plural(finished.length, "calendar")}?`}
      description={`Up to ${plural(posts, "post")}. Drafts and posts in review become approved; locked posts and those with requested changes stay as they are.`}
      footer={
        <>
          <Button onClick={close}>{approve.isPending ? "Stop" : "Cancel"}</Button>
          <Button
            variant="primary"
            pending={approve.isPending}
            disabled={finished.length === 0}
            onClick={() => approve.mutate()}
          >
            Approve
          </Button>
        </>
      }
    >
      {approve.isPending && (
        <p role="status">
          {formatCount(done.calendars)} of {plural(finished.length, "calendar")} done
        </p>
      )}
      {approve.error && <FieldError message={problemMessage(approve.error)} />}
    </Dialog>
  );
}
