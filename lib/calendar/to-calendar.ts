import type { CalendarRow, PostRow } from "./data";
import { stoppedWarnings } from "./list-warnings";
import type { Calendar, Post } from "./schema";

/** A stored calendar as the API shows it. */
export function toCalendar(row: CalendarRow, businessName: string): Calendar {
  return {
    id: row.id,
    businessId: row.businessId,
    businessName,
    status: row.status,
    revision: row.revision,
    startDate: row.startDate,
    endDate: row.endDate,
    days: row.days,
    timezone: row.timezone,
    town: row.brief.business.place.city,
    country: row.brief.business.place.country,
    postCount: row.postCount,
    plannedCount: row.plannedCount,
    writer: row.writer,
    channels: row.brief.channels.map((quota) => quota.channel),
    pillars: row.brief.pillars.map(({ id, label }) => ({ id, label })),
    blackoutDates: row.brief.blackoutDates,
    warnings: [...row.warnings, ...stoppedWarnings(row)],
    toTellBella: row.toTellBella,
    usage: {
      calls: row.usageCalls,
      inputTokens: row.usageInputTokens,
      outputTokens: row.usageOutputTokens,
      costUsd: row.usageCostUsd,
    },
    error: row.error,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** A stored post as the API shows it. */
export function toPost(row: PostRow): Post {
  return {
    id: row.id,
    calendarId: row.calendarId,
    localDate: row.localDate,
    localTime: row.localTime,
    channel: row.channel,
    pillar: row.pillar,
    format: row.format,
    topic: { id: row.topicId, title: row.topicTitle },
    occasion: row.occasion,
    caption: row.caption,
    hashtags: row.hashtags,
    callToAction: row.callToAction,
    link: row.link,
    imageIdea: row.imageIdea,
    altText: row.altText,
    status: row.status,
    locked: row.locked,
    writtenBy: row.writtenBy,
    revision: row.revision,
  };
}
