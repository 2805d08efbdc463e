"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Ellipsis, Trash2 } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { toast } from "sonner";
import type { Calendar } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { WorkspaceHeader } from "../account/workspace-header";
import { problemMessage } from "../api-client";
import { unreadQuery } from "../share/share-queries";
import { UnreadBadge } from "../share/unread-badge";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { EmptyState } from "../ui/empty-state";
import { Menu } from "../ui/menu";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { TextLink } from "../ui/text-link";
import { formatPeriod } from "./calendar-days";
import { calendarKeys, calendarsQuery, deleteCalendar } from "./calendar-queries";
import { CalendarStatusTag } from "./calendar-status-tag";

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
          <ul className="overflow-hidden rounded-panel border border-line bg-surface">
            {data.map((calendar) => (
              <CalendarRow
                key={calendar.id}
                calendar={calendar}
                unread={unread?.items.find(({ calendarId }) => calendarId === calendar.id)?.count ?? 0}
                onDelete={() => setAsked(calendar)}
              />
            ))}
          </ul>
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

interface CalendarRowProps {
  calendar: Calendar;
  unread: number;
  onDelete: () => void;
}

function CalendarRow({ calendar, unread, onDelete }: CalendarRowProps) {
  return (
    <li className="relative flex items-center gap-4 border-b border-line px-4 py-3.5 transition-colors duration-120 last:border-b-0 hover:bg-surface-2">
      <span className="min-w-0 flex-1">
        <Link
          href={`/calendars/${calendar.id}`}
          className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {calendar.businessName}
        </Link>
        <span className="block text-ink-2">
          {formatPeriod(calendar.startDate, calendar.endDate)}
          <span className="text-ink-3"> {calendar.endDate.slice(0, 4)}</span>
        </span>
        <span className="block text-meta text-ink-2">
          {calendar.channels.map((channel) => CHANNEL_LIMITS[channel].label).join(", ")}
        </span>
      </span>
      <UnreadBadge count={unread} />
      <span className="text-right text-meta text-ink-2 max-desk:hidden">{calendar.postCount} posts</span>
      <CalendarStatusTag status={calendar.status} />
      <span className="relative z-[1]">
        <Menu
          label={`More for ${calendar.businessName}, ${formatPeriod(calendar.startDate, calendar.endDate)}`}
          entries={[
            {
              label: "Delete",
              icon: <Trash2 aria-hidden="true" className="size-4" />,
              danger: true,
              onSelect: onDelete,
            },
          ]}
        >
          <Ellipsis aria-hidden="true" className="size-4.5" />
        </Menu>
      </span>
    </li>
  );
}
