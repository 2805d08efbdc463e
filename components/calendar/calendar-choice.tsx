import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { revokeCalendarLinks, shareCalendars } from "../share/share-queries";
import { Button } from "../ui/button";
import { closePart, lazyPart } from "../ui/lazy-part";
import { SearchInput } from "../ui/search-input";
import { CalendarRow } from "./calendar-row";

const BulkShareDialog = lazyPart(
  () => import("../share/bulk-share-dialog").then((module) => module.BulkShareDialog<readonly string[]>),
  closePart,
);

/** The API takes so many at a time. */
const MOST_SHARED = 2000;

interface CalendarChoiceProps {
  calendars: readonly Calendar[];
  unreadOf: (calendarId: string) => number;
  onDelete: (calendar: Calendar) => void;
}

/** The list of calendars: found by business, chosen by hand or all that are shown, and shared in one go. */
export function CalendarChoice({ calendars, unreadOf, onDelete }: CalendarChoiceProps) {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sharing, setSharing] = useState(false);
  const shown = findByBusiness(calendars, words);
  // What the words hide is not meant, however it was chosen before.
  const selected = shown.filter(({ id }) => chosen.has(id));
  const meant = (selected.length > 0 ? selected : shown).slice(0, MOST_SHARED).map(({ id }) => id);

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  return (
    <>
      {calendars.length > 1 && (
        <search aria-label="Calendars" className="mb-3 flex flex-wrap items-center gap-2">
          <SearchInput
            aria-label="Search by business"
            placeholder="Business"
            className="min-w-48 flex-1 desk:max-w-72"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          {selected.length > 0 && (
            <Button variant="ghost" size="compact" onClick={() => setChosen(new Set())}>
              Select none
            </Button>
          )}
          <Button size="compact" className="ml-auto" disabled={shown.length === 0} onClick={() => setSharing(true)}>
            {selected.length > 0 ? `Share ${selected.length} selected` : "Share all shown"}
          </Button>
        </search>
      )}
      {shown.length === 0 && <p className="py-10 text-center text-ink-2">No business of that name.</p>}
      {shown.length > 0 && (
        <ul className="overflow-hidden rounded-panel border border-line bg-surface">
          {shown.map((calendar) => (
            <CalendarRow
              key={calendar.id}
              calendar={calendar}
              unread={unreadOf(calendar.id)}
              selected={calendars.length > 1 ? chosen.has(calendar.id) : null}
              onSelect={toggle}
              onDelete={() => onDelete(calendar)}
            />
          ))}
        </ul>
      )}
      {sharing && (
        <BulkShareDialog
          count={meant.length}
          which={meant}
          what="calendars"
          send={({ which, settings }, key) => shareCalendars(which, settings, key)}
          revoke={revokeCalendarLinks}
          onClose={() => setSharing(false)}
        />
      )}
    </>
  );
}

function findByBusiness(calendars: readonly Calendar[], words: string): readonly Calendar[] {
  const wanted = words.trim().toLowerCase();
  return wanted === ""
    ? calendars
    : calendars.filter(({ businessName }) => businessName.toLowerCase().includes(wanted));
}
