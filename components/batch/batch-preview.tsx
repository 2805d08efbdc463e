"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useRef } from "react";
import { toast } from "sonner";
import type { Batch, BatchRow } from "@/lib/batch/schema";
import { problemMessage } from "../api-client";
import { useSingleKeys } from "../calendar/use-calendar-keys";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { Kbd } from "../ui/kbd";
import { formatCount, plural } from "../ui/plural";
import { Sheet } from "../ui/sheet";
import { TextLink } from "../ui/text-link";
import { PHONE, useMediaQuery } from "../ui/use-media-query";
import { useSubmit } from "../use-submit";
import { approveBatch, batchKeys, previewQuery } from "./batch-queries";
import { canRunAgain, lacksModel, rowTag } from "./batch-words";
import { PreviewPosts } from "./preview-posts";
import { RowProblems } from "./row-problems";
import { StatusTag } from "./status-tag";

interface BatchPreviewProps {
  batch: Batch;
  row: BatchRow;
  /** The rows as they are filtered: J and K walk through them. */
  rows: readonly BatchRow[];
  onOpen: (id: string | null) => void;
  onRetry: (id: string) => void;
  /** Has the model write what it was out of reach for. */
  onFallback: (id: string) => void;
}

/** One business of the batch after the other: its posts, or why there are none. */
export function BatchPreview({ batch, row, rows, onOpen, onRetry, onFallback }: BatchPreviewProps) {
  const client = useQueryClient();
  const [singleKeys] = useSingleKeys();
  const isPhone = useMediaQuery(PHONE);
  const at = rows.findIndex(({ id }) => id === row.id);
  const place = at >= 0 ? `${formatCount(at + 1)} of ${formatCount(rows.length)}` : "";
  const previous = at > 0 ? rows[at - 1] : undefined;
  const next = at >= 0 ? rows[at + 1] : rows[0];
  const approve = useSubmit({
    mutationFn: () => approveBatch(batch.id, { rowIds: [row.id] }),
    onSuccess: ({ approved }) => {
      toast(approved > 0 ? `${plural(approved, "post")} approved` : "Nothing was left to approve", {
        duration: 3000,
        // In the middle it would lie upon the sheet's Previous and Next.
        ...(isPhone ? {} : { position: "bottom-left" }),
      });
      return row.calendarId && client.invalidateQueries({ queryKey: batchKeys.preview(row.calendarId) });
    },
    onError: (problem) => toast.error(problemMessage(problem)),
  });
  // The neighbour is there before its key is pressed.
  const nextCalendar = next?.calendarId;
  useEffect(() => {
    if (nextCalendar) void client.prefetchQuery(previewQuery(nextCalendar));
  }, [client, nextCalendar]);
  const approvable = row.status === "succeeded" && row.postCount > 0;
  usePreviewKeys(singleKeys, {
    j: () => next && onOpen(next.id),
    k: () => previous && onOpen(previous.id),
    a: () => approvable && !approve.isPending && approve.mutate(),
  });

  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onOpen(null)}
      finalFocus={() => document.querySelector<HTMLElement>(`[data-open="${CSS.escape(row.id)}"]`)}
      title={
        <span className="flex min-w-0 items-center gap-2.5">
          <span className="truncate font-display text-[1.0625rem] font-[650]">
            {row.businessName || `Row ${row.row}`}
          </span>
          <StatusTag tag={rowTag(row)} />
        </span>
      }
      aside={
        <span aria-live="polite" className="text-meta whitespace-nowrap text-ink-2 max-desk:hidden">
          {place}
        </span>
      }
      footer={
        <>
          <Button size="compact" disabled={!previous} onClick={() => previous && onOpen(previous.id)}>
            <ChevronLeft aria-hidden="true" className="size-4" />
            Previous
            {singleKeys && <KeyHint>K</KeyHint>}
          </Button>
          <Button size="compact" disabled={!next} onClick={() => next && onOpen(next.id)}>
            Next
            <ChevronRight aria-hidden="true" className="size-4" />
            {singleKeys && <KeyHint>J</KeyHint>}
          </Button>
          <span className="text-meta whitespace-nowrap text-ink-2 desk:hidden">{place}</span>
          <span className="ml-auto flex flex-wrap gap-3 max-desk:ml-0">
            {row.calendarId && (
              <ButtonLink size="compact" href={`/calendars/${row.calendarId}`}>
                Open the calendar
              </ButtonLink>
            )}
            {approvable && (
              <Button size="compact" variant="primary" pending={approve.isPending} onClick={() => approve.mutate()}>
                Approve all posts
                {singleKeys && <KeyHint>A</KeyHint>}
              </Button>
            )}
            {lacksModel(row) && (
              <Button size="compact" onClick={() => onFallback(row.id)}>
                Write with the model
              </Button>
            )}
            {canRunAgain(row) && (
              <Button size="compact" variant="primary" onClick={() => onRetry(row.id)}>
                Run again
              </Button>
            )}
          </span>
        </>
      }
    >
      <div className="px-5 py-4 max-desk:px-4">
        <p className="text-ink-2">
          {[`Row ${row.row}`, row.trade, row.town].filter(Boolean).join(" · ")}
          {row.plannedCount > 0 && ` · ${formatCount(row.postCount)} of ${plural(row.plannedCount, "post")}`}
          {/* Also where the keyboard stands to scroll through the posts. */}
          {row.businessId && (
            <>
              {" · "}
              <TextLink href={`/businesses/${row.businessId}`}>About this business</TextLink>
            </>
          )}
        </p>
        <RowProblems batch={batch} row={row} />
        {row.calendarId && row.postCount > 0 && <Posts key={row.calendarId} row={row} calendarId={row.calendarId} />}
      </div>
    </Sheet>
  );
}

function KeyHint({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="max-desk:hidden">
      <Kbd>{children}</Kbd>
    </span>
  );
}

function Posts({ row, calendarId }: { row: BatchRow; calendarId: string }) {
  const query = useQuery(previewQuery(calendarId));
  return <PreviewPosts query={query} total={row.postCount} calendarId={calendarId} country={row.country} />;
}

/** Letters that work while the sheet is open, except where a person types. */
function usePreviewKeys(enabled: boolean, commands: Readonly<Record<string, () => unknown>>) {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    if (!enabled) return;
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.metaKey || event.ctrlKey || event.altKey || target.closest("input, textarea, select")) return;
      const command = latest.current[event.key.toLowerCase()];
      if (!command) return;
      event.preventDefault();
      command();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [enabled]);
}
