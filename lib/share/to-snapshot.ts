import type { CalendarRow, PostRow } from "../calendar/data";
import { DECIDED_FIELDS } from "../calendar/decided";
import { toCalendar, toPost } from "../calendar/to-calendar";
import type { SharedPost, SharedSnapshot } from "./schema";

interface FoundCalendar {
  calendar: CalendarRow;
  businessName: string;
  brandColor: string | null;
}

function toSharedPost(row: PostRow): SharedPost {
  const { calendarId: _calendar, locked: _locked, writtenBy: _writer, ...shared } = toPost(row);
  return shared;
}

/** A calendar's public side: what a visitor may see, and nothing of its workspace. */
export function toSnapshot({ calendar, businessName, brandColor }: FoundCalendar, rows: PostRow[]): SharedSnapshot {
  const { startDate, endDate, timezone, town, country, pillars, channels, status, blackoutDates } = toCalendar(
    calendar,
    businessName,
  );
  return {
    business: { name: businessName, brandColor },
    calendar: { startDate, endDate, timezone, town, country, pillars, channels, status, blackoutDates },
    posts: rows.map(toSharedPost),
  };
}

type Content = Pick<SharedPost, (typeof DECIDED_FIELDS)[number]>;

/** Whether two forms of a post say and show the same at the same time: what was decided of one holds for the other. */
export function isSamePost(a: Content, b: Content): boolean {
  return DECIDED_FIELDS.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}
