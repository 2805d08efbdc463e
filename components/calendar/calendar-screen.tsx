"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Keyboard } from "lucide-react";
import { useMemo, useState } from "react";
import { toast } from "sonner";
import type { Calendar, Post } from "@/lib/calendar/schema";
import { WorkspaceHeader } from "../account/workspace-header";
import { problemMessage } from "../api-client";
import { UnreadReviews } from "../share/unread-reviews";
import { Button } from "../ui/button";
import { PHONE, useMediaQuery } from "../ui/use-media-query";
import { useSubmit } from "../use-submit";
import { CalendarBody } from "./calendar-body";
import { CalendarHeaderActions } from "./calendar-header-actions";
import { CalendarNotices } from "./calendar-notices";
import { CalendarPartActions } from "./calendar-part-actions";
import { calendarKeys, cancelCalendar, isWriting } from "./calendar-queries";
import { CalendarToolbar } from "./calendar-toolbar";
import { type CalendarDialog, CalendarDialogs } from "./dialogs/calendar-dialogs";
import { FilterBar } from "./filter-bar";
import { filterPosts } from "./filter-posts";
import { dateIn, formatZone } from "./grid/calendar-days";
import { GridContext } from "./grid/grid-context";
import { OpenPostEditor } from "./open-post-editor";
import { PillarLegend } from "./pillar-legend";
import { useCalendarKeys } from "./use-calendar-keys";
import { useCalendarPosts } from "./use-calendar-posts";
import { useCalendarView } from "./use-calendar-view";
import { useDeferredDelete } from "./use-deferred-delete";
import { useOpenPost } from "./use-open-post";
import { usePostChanges } from "./use-post-changes";
import { useUndo } from "./use-undo";
import { WritingProgress } from "./writing-progress";

/** One calendar at work: the grid, its editor and everything around them. */
export function CalendarScreen({ calendar }: { calendar: Calendar }) {
  const client = useQueryClient();
  const phone = useMediaQuery(PHONE);
  const [dialog, setDialog] = useState<CalendarDialog | null>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const today = dateIn(calendar.timezone, new Date());
  const view = useCalendarView(calendar, today, phone);
  const undo = useUndo();
  const changes = usePostChanges(calendar, undo);
  const { hidden, remove } = useDeferredDelete(calendar.id, undo);
  const { posts, isPending, error, arriving } = useCalendarPosts(calendar, view.span, hidden);
  const editor = useOpenPost(posts);
  const shown = useMemo(() => filterPosts(posts, view.filters), [posts, view.filters]);
  const stop = useSubmit({
    mutationFn: () => cancelCalendar(calendar.id),
    onSettled: () => client.invalidateQueries({ queryKey: calendarKeys.one(calendar.id) }),
    onError: (problem) => toast.error(problemMessage(problem)),
  });
  const { open } = editor;
  const grid = useMemo(
    () => ({
      pillars: calendar.pillars,
      country: calendar.country,
      arriving,
      onOpen: (post: Post) => open(post),
      onMove: (post: Post, date: string) => changes.move(post, date),
      onAdd: (date: string) => setDialog({ kind: "add", date }),
    }),
    [calendar.pillars, calendar.country, arriving, open, changes],
  );
  useCalendarKeys(shown, {
    open: (post) => open(post),
    redo: (post) => open(post, "redo"),
    toggleApproved: changes.toggleApproved,
    move: (post) => setDialog({ kind: "move", post }),
    add: (date) => setDialog({ kind: "add", date: date ?? calendar.startDate }),
    today: view.goToday,
    view: view.setView,
    help: () => setDialog({ kind: "keys" }),
    undo: undo.undoLast,
  });
  const writing = isWriting(calendar);

  return (
    <GridContext value={grid}>
      <WorkspaceHeader actions={<CalendarHeaderActions onOpen={setDialog} />} />
      <main id="main" className="mx-auto flex max-w-[100rem] flex-col gap-3 px-5 pt-4 pb-16 max-desk:px-4">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <CalendarToolbar
            businessName={calendar.businessName}
            view={view}
            phone={phone}
            filtersOpen={filtersOpen || view.filtered}
            onToggleFilters={() => setFiltersOpen((before) => !before)}
          >
            {!writing && <CalendarPartActions calendar={calendar} today={today} onOpen={setDialog} />}
          </CalendarToolbar>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <PillarLegend
              pillars={calendar.pillars}
              chosen={view.filters.pillar}
              onChoose={(pillar) => view.setFilters({ pillar })}
            />
            <span className="text-meta text-ink-3">
              {formatZone(calendar.timezone, { from: view.span.shownFrom, to: view.span.shownTo }, calendar.town)}
            </span>
          </div>
        </div>
        {(filtersOpen || view.filtered) && (
          <FilterBar
            view={view}
            channels={calendar.channels}
            pillars={calendar.pillars}
            shown={shown.length}
            total={posts.length}
          />
        )}
        {writing && <WritingProgress calendar={calendar} stopping={stop.isPending} onStop={() => stop.mutate()} />}
        {!writing && <CalendarNotices key={calendar.status} calendar={calendar} />}
        <UnreadReviews calendarId={calendar.id} onOpen={(postId) => editor.open({ id: postId }, "reviews")} />
        <CalendarBody
          calendar={calendar}
          view={view}
          posts={shown}
          today={today}
          loading={isPending}
          problem={error}
          writing={writing}
        />
        <p className="flex flex-wrap items-center justify-between gap-3 text-meta text-ink-2">
          <span>
            {calendar.businessName} · {calendar.postCount} posts
          </span>
          {!phone && (
            <Button variant="ghost" size="compact" onClick={() => setDialog({ kind: "keys" })}>
              <Keyboard aria-hidden="true" className="size-4" />
              Keys
            </Button>
          )}
        </p>
      </main>
      <CalendarDialogs
        dialog={dialog}
        calendar={calendar}
        posts={posts}
        changes={changes}
        today={today}
        shownFrom={view.span.shownFrom}
        onOpenPost={open}
        onClose={() => setDialog(null)}
      />
      <OpenPostEditor calendar={calendar} editor={editor} changes={changes} undo={undo} onDelete={remove} />
    </GridContext>
  );
}
