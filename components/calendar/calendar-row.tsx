import { Ellipsis, Trash2 } from "lucide-react";
import Link from "next/link";
import type { Calendar } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { UnreadBadge } from "../share/unread-badge";
import { joinClasses } from "../ui/join-classes";
import { Menu } from "../ui/menu";
import { CalendarStatusTag } from "./calendar-status-tag";
import { formatPeriod } from "./grid/calendar-days";

interface CalendarRowProps {
  calendar: Calendar;
  unread: number;
  /** Null where nothing is selected by hand. */
  selected: boolean | null;
  onSelect: (id: string) => void;
  onDelete: () => void;
}

/** One calendar of the list: whose it is, which days it covers, and how it stands. */
export function CalendarRow({ calendar, unread, selected, onSelect, onDelete }: CalendarRowProps) {
  const period = formatPeriod(calendar.startDate, calendar.endDate);
  return (
    <li
      className={joinClasses(
        "relative flex items-center gap-4 border-b border-line px-4 py-3.5 transition-colors duration-120 last:border-b-0 hover:bg-surface-2",
        selected && "bg-brand-soft",
      )}
    >
      {selected !== null && (
        <label className="relative z-[1] -mx-2 grid size-8 shrink-0 place-items-center">
          <input
            type="checkbox"
            checked={selected}
            onChange={() => onSelect(calendar.id)}
            aria-label={`Select ${calendar.businessName}, ${period}`}
            className="size-4 accent-brand"
          />
        </label>
      )}
      <span className="min-w-0 flex-1">
        <Link
          href={`/calendars/${calendar.id}`}
          className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {calendar.businessName}
        </Link>
        <span className="block text-ink-2">
          {period}
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
          label={`More for ${calendar.businessName}, ${period}`}
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
