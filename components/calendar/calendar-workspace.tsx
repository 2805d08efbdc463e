"use client";

import { useQuery } from "@tanstack/react-query";
import { WorkspaceHeader } from "../account/workspace-header";
import { ApiProblem, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Skeleton } from "../ui/skeleton";
import { calendarQuery } from "./calendar-queries";
import { CalendarScreen } from "./calendar-screen";
import { CalendarSkeleton } from "./calendar-skeleton";

/** Loads one calendar and shows it, or says why it cannot. */
export function CalendarWorkspace({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(calendarQuery(id));
  if (data) return <CalendarScreen calendar={data} />;
  const missing = error instanceof ApiProblem && error.status === 404;
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto flex max-w-[100rem] flex-col gap-4 px-5 pt-4 pb-16 max-desk:px-4">
        {!error && (
          <>
            <Skeleton className="h-9 w-72" />
            <CalendarSkeleton />
          </>
        )}
        {error && missing && (
          <EmptyState
            level={1}
            title="This calendar is not here"
            actions={
              <ButtonLink href="/calendars" variant="primary">
                See your calendars
              </ButtonLink>
            }
          >
            It was deleted, or it belongs to another workspace.
          </EmptyState>
        )}
        {error && !missing && (
          <EmptyState
            level={1}
            title="The calendar could not be loaded"
            actions={
              <Button variant="primary" onClick={() => void refetch()}>
                Try again
              </Button>
            }
          >
            {problemMessage(error)}
          </EmptyState>
        )}
      </main>
    </>
  );
}
