"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import type { Calendar } from "@/lib/calendar/schema";
import { WorkspaceHeader } from "../account/workspace-header";
import { problemMessage } from "../api-client";
import { unreadQuery } from "../share/share-queries";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { EmptyState } from "../ui/empty-state";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { TextLink } from "../ui/text-link";
import { CalendarChoice } from "./calendar-choice";
import { formatPeriod } from "./calendar-days";
import { calendarKeys, calendarsQuery, deleteCalendar } from "./calendar-queries";

/** Every calendar of the workspace, newest first. */
export function CalendarList() {
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(calendarsQuery());
  const { data: unread } = useQuery(unreadQuery());
  const [asked, setAsked] = useState<Calendar | null>(null);
  const remove = useMutation({
    mutationFn: deleteCalendar,
    onSuccess: () => toast("Calendar deleted", { duration: 3000 }),
    onError: (problem) => toast.error(problemMessage(problem)),
    onSettled: () => {
      setAsked(null);
      return client.invalidateQueries({ queryKey: calendarKeys.list() });
    },
  });
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto max-w-[64rem] px-5 pt-6 pb-16 max-desk:px-4">
        <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
          <PageTitle>Calendars</PageTitle>
          {data && data.length > 0 && (
            <ButtonLink href="/start" variant="primary">
              Plan a calendar
            </ButtonLink>
          )}
        </div>
        {isPending && (
          <div aria-busy="true" className="flex flex-col gap-3">
            <Skeleton className="h-20 rounded-panel" />
            <Skeleton className="h-20 rounded-panel" />
          </div>
        )}
        {error && (
          <EmptyState
            title="The calendars could not be loaded"
            actions={<Button onClick={() => void refetch()}>Try again</Button>}
          >
            {problemMessage(error)}
          </EmptyState>
        )}
        {data?.length === 0 && (
          <EmptyState
            title="The wall is still empty"
            actions={
              <>
                <ButtonLink href="/start" variant="primary">
                  Plan a calendar
                </ButtonLink>
                <TextLink href="/sample">Open the sample bakery</TextLink>
              </>
            }
          >
            Name your business and your town, and Bella writes the first month.
          </EmptyState>
        )}
        {data && data.length > 0 && (
          <CalendarChoice
            calendars={data}
            unreadOf={(id) => unread?.items.find(({ calendarId }) => calendarId === id)?.count ?? 0}
            onDelete={setAsked}
          />
        )}
      </main>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        title="Delete this calendar?"
        action="Delete the calendar"
        pending={remove.isPending}
        onConfirm={() => asked && remove.mutate(asked.id)}
      >
        {asked &&
          `All ${asked.postCount} posts for ${asked.businessName}, ${formatPeriod(asked.startDate, asked.endDate)}, and its share links go with it. This cannot be undone.`}
      </ConfirmDialog>
    </>
  );
}
