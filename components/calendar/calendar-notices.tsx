"use client";

import { useEffect, useRef, useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { ButtonLink } from "../ui/button-link";
import { Notice } from "../ui/notice";

interface CalendarNoticesProps {
  calendar: Calendar;
}

/** What can be put out of the way, each for itself: what to know of this calendar, and the wish for facts. */
type Dismissible = "warnings" | "facts";

const dismissalKey = (calendar: Calendar, what: Dismissible) => `bella-${what}-${calendar.id}`;

/** The lines that were dismissed, as they read then. */
function readDismissed(calendar: Calendar, what: Dismissible): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(dismissalKey(calendar, what)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((line) => typeof line === "string") : [];
  } catch {
    return [];
  }
}

/** The lines that nobody has dismissed yet: what says something else, after an extension for one, is shown; what is mended takes no other line back up. */
function useDismissal(
  calendar: Calendar,
  what: Dismissible,
  lines: readonly string[],
): [left: readonly string[], dismiss: () => void] {
  const [dismissed, setDismissed] = useState(() => readDismissed(calendar, what));
  const left = lines.filter((line) => !dismissed.includes(line));
  function dismiss() {
    setDismissed([...lines]);
    try {
      sessionStorage.setItem(dismissalKey(calendar, what), JSON.stringify(lines));
    } catch {
      // Shown again after a reload, which is no harm.
    }
  }
  return [left, dismiss];
}

/** What was under the focus is gone after a dismissal: the next notice takes it, or the calendar's title. */
function useFocusAfterDismissal(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const isDismissed = count < before.current;
    before.current = count;
    if (!isDismissed || document.activeElement !== document.body) return;
    const next = box.current?.querySelector<HTMLElement>("[tabindex]") ?? document.getElementById("calendar-title");
    next?.focus();
  }, [count]);
  return box;
}

/** What went wrong, what stayed open, and what only the owner can tell: once, and out of the way afterwards. */
export function CalendarNotices({ calendar }: CalendarNoticesProps) {
  const messages = calendar.warnings.map((warning) => warning.message);
  const [items, dismissWarnings] = useDismissal(calendar, "warnings", messages);
  const [facts, dismissFacts] = useDismissal(calendar, "facts", calendar.toTellBella);
  const wantsFacts = facts.length > 0;
  const box = useFocusAfterDismissal(Number(items.length > 0) + Number(wantsFacts));
  if (calendar.status === "failed") return <FailedNotice calendar={calendar} />;
  if (items.length === 0 && !wantsFacts) return null;

  return (
    <div ref={box} className="flex flex-col gap-2">
      {items.length > 0 && (
        <Notice tone="warn" title="Good to know" onDismiss={dismissWarnings}>
          <ul className="list-disc pl-4">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Notice>
      )}
      {wantsFacts && <FactsWanted facts={facts} businessId={calendar.businessId} onDismiss={dismissFacts} />}
    </div>
  );
}

interface FactsWantedProps {
  facts: readonly string[];
  businessId: string;
  onDismiss: () => void;
}

/** What Bella would like to know, folded to one line: it must not stand between the reader and the month. */
function FactsWanted({ facts, businessId, onDismiss }: FactsWantedProps) {
  return (
    <Notice tone="info" onDismiss={onDismiss} className="py-3!">
      <details>
        <summary className="min-h-6 marker:text-ink-2">
          <span className="font-semibold">Bella never makes up facts.</span>{" "}
          {facts.length === 1 ? "One thing" : `${facts.length} things`} you could tell her would make the next posts
          more specific.
        </summary>
        <ul className="mt-2 list-disc pl-9">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <ButtonLink size="compact" href={`/businesses/${businessId}`} className="mt-3 ml-4">
          Add these facts
        </ButtonLink>
      </details>
    </Notice>
  );
}

function FailedNotice({ calendar }: { calendar: Calendar }) {
  const { error, postCount, businessId } = calendar;
  return (
    <Notice
      tone="danger"
      role="alert"
      title="The calendar could not be finished"
      actions={
        <ButtonLink size="compact" href={`/businesses/${businessId}`}>
          Plan it again
        </ButtonLink>
      }
    >
      {error ?? "The writing stopped because of a fault on our side."}
      {postCount > 0 && ` What was written (${postCount === 1 ? "1 post" : `${postCount} posts`}) is here and safe.`}
    </Notice>
  );
}
