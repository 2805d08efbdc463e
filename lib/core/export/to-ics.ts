import ical from "ical-generator";
import { CHANNEL_LIMITS } from "../channels/channel-limits";
import { composePublishedText } from "../channels/compose-published-text";
import { toInstant } from "../dates/time-zone";
import { type ExportedCalendar, type ExportedFile, fileStem } from "./exported-calendar";

/** A TEXT value as RFC 5545 (3.3.11) writes it: the library escapes those of events and leaves the calendar's name as it is. */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n?|\n/g, "\\n");

const DURATION_MS = 15 * 60_000;
const REFRESH_SECONDS = 3600;

/**
 * An iCalendar file: one event a post. Times are written in UTC, because a wall-clock time without a VTIMEZONE is
 * read wrongly around DST days. The UID stays with the post and SEQUENCE is its revision, so readers update in place.
 * @param stamp the instant the file speaks for (DTSTAMP)
 */
export function toIcs(calendar: ExportedCalendar, stamp: Date): ExportedFile {
  const feed = ical({
    name: escapeText(`${calendar.businessName}: content calendar`),
    prodId: { company: "Bella", product: "content calendar", language: "EN" },
    ttl: REFRESH_SECONDS,
  });
  for (const post of calendar.posts) {
    const start = toInstant(post.localDate, post.localTime, calendar.timezone);
    const description = [
      composePublishedText(post.channel, post),
      post.callToAction && `Call to action: ${post.callToAction.text}`,
      post.imageIdea && `Image: ${post.imageIdea}`,
    ];
    feed.createEvent({
      id: `${post.id}@bella`,
      sequence: post.revision,
      start,
      end: new Date(start.getTime() + DURATION_MS),
      stamp,
      summary: `${CHANNEL_LIMITS[post.channel].code}: ${post.topic.title}`,
      description: description.filter(Boolean).join("\n\n"),
      categories: [{ name: post.pillar }],
      ...(post.link ? { url: post.link } : {}),
    });
  }
  return {
    name: `${fileStem(calendar.businessName)}.ics`,
    mediaType: "text/calendar; charset=utf-8",
    content: feed.toString(),
  };
}
