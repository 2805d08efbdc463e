"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import type { Post } from "@/lib/calendar/schema";
import { formatTime } from "@/lib/core/dates/format-time";
import { type Page, problemMessage } from "../api-client";
import { ChannelTag } from "../calendar/channel-tag";
import { formatDay } from "../calendar/grid/calendar-days";
import { groupByDate } from "../calendar/grid/lay-out-weeks";
import { STATUS_LABELS } from "../calendar/post-words";
import { StatusMark } from "../calendar/status-mark";
import { Notice } from "../ui/notice";
import { formatCount } from "../ui/plural";
import { Skeleton } from "../ui/skeleton";
import { TextLink } from "../ui/text-link";

interface PreviewPostsProps {
  query: UseQueryResult<Page<Post>>;
  total: number;
  calendarId: string;
  /** Whose clock the times are read by. */
  country: string | null;
}

/** The first posts of a calendar with all their words, day after day. */
export function PreviewPosts({ query: { data, error, isPending }, total, calendarId, country }: PreviewPostsProps) {
  if (isPending)
    return (
      <div aria-busy="true" className="mt-5 flex flex-col gap-3">
        <Skeleton className="h-24 rounded-panel" />
        <Skeleton className="h-24 rounded-panel" />
      </div>
    );
  if (error)
    return (
      <Notice tone="danger" className="mt-5">
        {problemMessage(error)}
      </Notice>
    );
  const days = [...groupByDate(data.items)].sort(([a], [b]) => a.localeCompare(b));
  return (
    <div className="mt-5 flex flex-col gap-5">
      {days.map(([date, posts]) => (
        <section key={date} aria-label={formatDay(date)}>
          <h3 className="mb-2 font-display text-numeral font-semibold">{formatDay(date)}</h3>
          <ul className="divide-y divide-line overflow-hidden rounded-panel border border-line">
            {posts.map((post) => (
              <li key={post.id} className="px-4 py-3">
                <p className="flex flex-wrap items-center gap-2 text-meta text-ink-2">
                  <StatusMark status={post.status} className="text-brand!" />
                  <span className="font-semibold text-ink">{formatTime(post.localTime, country)}</span>
                  <ChannelTag channel={post.channel} />
                  <span>{post.topic.title}</span>
                  <span className="ml-auto">{STATUS_LABELS[post.status]}</span>
                </p>
                <p className="mt-1.5 text-read whitespace-pre-line wrap-anywhere">{post.caption}</p>
                {post.hashtags.length > 0 && (
                  <p className="mt-1 text-ink-2 wrap-anywhere">{post.hashtags.map((tag) => `#${tag}`).join(" ")}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {total > data.items.length && (
        <p>
          These are the first {formatCount(data.items.length)} of {formatCount(total)} posts.{" "}
          <TextLink href={`/calendars/${calendarId}`}>Open the calendar to see the others</TextLink>
        </p>
      )}
    </div>
  );
}
