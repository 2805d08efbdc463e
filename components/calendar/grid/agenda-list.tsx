"use client";

import { Lock } from "lucide-react";
import { type CSSProperties, type KeyboardEvent, useRef } from "react";
import type { Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { formatTime } from "@/lib/core/dates/format-time";
import { joinClasses } from "../../ui/join-classes";
import { pillarHue, pillarLabel } from "../pillar-hue";
import { afterOpener, hasHeadline, postLabel, postOpener, STATUS_LABELS } from "../post-words";
import { StatusMark } from "../status-mark";
import { AgendaDayHeading } from "./agenda-day-heading";
import { addDays } from "./calendar-days";
import { useGrid } from "./grid-context";
import { groupByDate } from "./lay-out-weeks";

interface AgendaListProps {
  posts: readonly Post[];
  today: string;
  label: string;
}

/** The phone's calendar: day after day, only those with posts. */
export function AgendaList({ posts, today, label }: AgendaListProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { onMove } = useGrid();
  const days = [...groupByDate(posts)].sort(([a], [b]) => a.localeCompare(b));
  const order = new Map(days.flatMap(([, dayPosts]) => dayPosts).map((post, index) => [post.id, index]));

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const stops = [...(ref.current?.querySelectorAll<HTMLElement>("[data-post]") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (at < 0 || step === 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const post = posts.find((candidate) => candidate.id === stops[at]?.dataset.post);
    if (event.altKey && post) onMove?.(post, addDays(post.localDate, step));
    else stops[at + step]?.focus();
  }

  return (
    <section ref={ref} aria-label={label} onKeyDown={onKeyDown} className="flex flex-col gap-5">
      {days.map(([date, dayPosts]) => (
        <section
          key={date}
          data-date={date}
          aria-labelledby={`day-${date}`}
          className="desk:grid desk:grid-cols-[12rem_minmax(0,56rem)] desk:items-start"
        >
          <AgendaDayHeading
            id={`day-${date}`}
            date={date}
            today={date === today}
            occasion={dayPosts.find((post) => post.occasion)?.occasion?.name ?? null}
          />
          <ul className="overflow-hidden rounded-panel border border-line bg-surface">
            {dayPosts.map((post) => (
              <AgendaRow key={post.id} post={post} order={order.get(post.id) ?? 0} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function AgendaRow({ post, order }: { post: Post; order: number }) {
  const { pillars, country, arriving, onOpen } = useGrid();
  const rest = afterOpener(post.caption);
  return (
    <li
      className={joinClasses("border-b border-line last:border-b-0", arriving && "arrive")}
      style={arriving ? ({ "--arrive-index": Math.min(order, 20) } as CSSProperties) : undefined}
    >
      <a
        href={`?post=${post.id}`}
        data-stop={post.id}
        data-post={post.id}
        aria-label={postLabel(post, pillars, country)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(post);
        }}
        className={joinClasses(
          pillarHue(post.pillar, pillars),
          "block px-3.5 py-3 text-ink no-underline outline-offset-[-2px] transition-colors duration-120 hover:bg-surface-2",
        )}
      >
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <StatusMark status={post.status} />
          <span className="font-bold">{formatTime(post.localTime, country)}</span>
          <span className="font-medium text-ink-2">{CHANNEL_LIMITS[post.channel].label}</span>
          <span className="rounded-tag bg-hue-tint px-1.5 py-0.5 text-meta font-medium">
            {pillarLabel(post.pillar, pillars)}
          </span>
          {post.locked && <Lock aria-hidden="true" className="size-3.5 text-ink-3" />}
          <span className="ml-auto text-meta text-ink-3">{STATUS_LABELS[post.status]}</span>
        </span>
        <span className="mt-1.5 line-clamp-3 break-words">
          <span className={hasHeadline(post) ? "font-semibold" : ""}>{postOpener(post)}</span>
          <span className={hasHeadline(post) ? "text-ink-2" : ""}> {rest}</span>
        </span>
      </a>
    </li>
  );
}
