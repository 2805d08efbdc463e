"use client";

import { useQuery } from "@tanstack/react-query";
import { CalendarOff, CalendarPlus, CalendarRange, Ellipsis, Sparkles } from "lucide-react";
import type { Calendar } from "@/lib/calendar/schema";
import { Button } from "../ui/button";
import { Menu } from "../ui/menu";
import { quietDaysQuery } from "./calendar-queries";
import type { CalendarDialog } from "./dialogs/calendar-dialogs";

interface CalendarPartActionsProps {
  calendar: Calendar;
  today: string;
  onOpen: (dialog: CalendarDialog) => void;
}

const ICON = "size-4 text-ink-2";

/** What can be done to a finished calendar as a whole: fill its quiet days, go on after its end, write days again, keep days free. */
export function CalendarPartActions({ calendar, today, onOpen }: CalendarPartActionsProps) {
  const { data } = useQuery(quietDaysQuery(calendar));
  const quiet = data?.items.filter(({ date }) => date >= today).length ?? 0;
  return (
    <>
      {quiet > 0 && (
        <Button size="compact" className="border-line! font-medium!" onClick={() => onOpen({ kind: "fill" })}>
          <Sparkles aria-hidden="true" className={ICON} />
          {quiet === 1 ? "Fill 1 quiet day" : `Fill ${quiet} quiet days`}
        </Button>
      )}
      <Menu
        label="More for this calendar"
        entries={[
          {
            label: "Add days after the end",
            icon: <CalendarPlus aria-hidden="true" className={ICON} />,
            onSelect: () => onOpen({ kind: "extend" }),
          },
          {
            label: "Write days again",
            icon: <CalendarRange aria-hidden="true" className={ICON} />,
            onSelect: () => onOpen({ kind: "rewrite" }),
          },
          {
            label: "Days to keep free",
            icon: <CalendarOff aria-hidden="true" className={ICON} />,
            onSelect: () => onOpen({ kind: "blackout" }),
          },
        ]}
      >
        <Ellipsis aria-hidden="true" className="size-4" />
      </Menu>
    </>
  );
}
