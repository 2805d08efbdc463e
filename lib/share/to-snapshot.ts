import type { CalendarRow, PostRow } from "../calendar/data";
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
  const { startDate, endDate, timezone, town, pillars, channels, status } = toCalendar(calendar, businessName);
  return {
    business: { name: businessName, brandColor },
    calendar: { startDate, endDate, timezone, town, pillars, channels, status },
    posts: rows.map(toSharedPost),
  };
}

const CONTENT = ["caption", "hashtags", "callToAction", "link", "imageIdea", "altText"] as const;
type Content = Pick<SharedPost, (typeof CONTENT)[number]>;

/** Whether two forms of a post say and show the same; when they are published is not part of it. */
export function isSameContent(a: Content, b: Content): boolean {
  return CONTENT.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}
