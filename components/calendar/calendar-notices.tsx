"use client";

import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { ButtonLink } from "../ui/button-link";
import { Notice } from "../ui/notice";

interface CalendarNoticesProps {
  calendar: Calendar;
}

const dismissalKey = (calendar: Calendar) => `bella-notices-${calendar.id}-${calendar.status}`;

function wasDismissed(calendar: Calendar): boolean {
  try {
    return sessionStorage.getItem(dismissalKey(calendar)) === "1";
  } catch {
    return false;
  }
}

/** What went wrong, what stayed open, and what only the owner can tell: once, and out of the way afterwards. */
export function CalendarNotices({ calendar }: CalendarNoticesProps) {
  const [dismissed, setDismissed] = useState(() => wasDismissed(calendar));
  if (calendar.status === "failed") {
    return (
      <Notice tone="danger" role="alert" title="The calendar could not be finished">
        {calendar.error ?? "The writing stopped because of a fault on our side."} The {calendar.postCount} posts that were written are here and safe.
      </Notice>
    );
  }
  const open = calendar.plannedCount - calendar.postCount;
  const cancelled = calendar.status === "cancelled" && open > 0;
  const items = [...calendar.warnings.map((warning) => warning.message), ...(cancelled ? [`You stopped the writing: ${open} planned posts were not written.`] : [])];
  if (dismissed || (items.length === 0 && calendar.toTellBella.length === 0)) return null;

  function dismiss() {
    setDismissed(true);
    try {
      sessionStorage.setItem(dismissalKey(calendar), "1");
    } catch {
      // Shown again after a reload, which is no harm.
    }
  }

  return (
    <Notice
      tone={items.length > 0 ? "warn" : "info"}
      title={items.length > 0 ? "Good to know" : "Tell Bella a little more"}
      onDismiss={dismiss}
      actions={
        calendar.toTellBella.length > 0 && (
          <ButtonLink size="compact" href={`/businesses/${calendar.businessId}`}>
            Add these facts
          </ButtonLink>
        )
      }
    >
      {items.length > 0 && (
        <ul className="list-disc pl-4">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {calendar.toTellBella.length > 0 && (
        <div className={items.length > 0 ? "mt-2" : ""}>
          <p>Bella never makes up facts. With these the next posts get more specific:</p>
          <ul className="mt-1 list-disc pl-4">
            {calendar.toTellBella.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
    </Notice>
  );
}
