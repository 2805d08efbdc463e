"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import type { Calendar } from "@/lib/calendar/schema";
import { WorkspaceList } from "../account/workspace-list";
import { problemMessage } from "../api-client";
import { unreadQuery } from "../share/share-queries";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { useCountInTitle } from "../ui/use-count-in-title";
import { useSubmit } from "../use-submit";
import { CalendarChoice } from "./calendar-choice";
import { calendarKeys, calendarsQuery, deleteCalendar } from "./calendar-queries";
import { formatPeriod } from "./grid/calendar-days";

/** Every calendar of the workspace, newest first. */
export function CalendarList() {
  const client = useQueryClient();
  const { data: unread } = useQuery(unreadQuery());
  useCountInTitle(unread?.total ?? 0);
  const [asked, setAsked] = useState<Calendar | null>(null);
  const remove = useSubmit({
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
      <WorkspaceList
        title="Calendars"
        query={useQuery(calendarsQuery())}
        add={{ href: "/start", label: "Plan a calendar" }}
        empty={{
          title: "The wall is still empty",
          text: "Name your business and your town, and Bella writes the first month.",
          sample: true,
        }}
      >
        {(calendars) => (
          <CalendarChoice
            calendars={calendars}
            unreadOf={(id) => unread?.items.find(({ calendarId }) => calendarId === id)?.count ?? 0}
            onDelete={setAsked}
          />
        )}
      </WorkspaceList>
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
