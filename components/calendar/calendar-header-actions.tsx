"use client";

import { useQuery } from "@tanstack/react-query";
import { workspaceQuery } from "../account/account-queries";
import { Button } from "../ui/button";
import type { CalendarDialog } from "./dialogs/calendar-dialogs";

/** A guest's main step is keeping the calendar; a member's is using it. */
export function CalendarHeaderActions({ onOpen }: { onOpen: (dialog: CalendarDialog) => void }) {
  const { data: workspace } = useQuery(workspaceQuery());
  if (!workspace) return null;
  if (workspace.guest) {
    return (
      <>
        <Button size="compact" onClick={() => onOpen({ kind: "export" })}>
          Export
        </Button>
        <Button size="compact" variant="primary" onClick={() => onOpen({ kind: "save" })}>
          Save and share
        </Button>
      </>
    );
  }
  return (
    <>
      <Button size="compact" onClick={() => onOpen({ kind: "share" })}>
        Share
      </Button>
      <Button size="compact" variant="primary" onClick={() => onOpen({ kind: "export" })}>
        Export
      </Button>
    </>
  );
}
