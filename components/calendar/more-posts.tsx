"use client";

import { Popover } from "../ui/popover";
import { formatDay } from "./calendar-days";
import { useGrid } from "./grid-context";
import type { GridDay } from "./lay-out-weeks";
import { pillarHue } from "./pillar-hue";
import { chipStyle, PostChipFace } from "./post-chip-face";
import { postLabel } from "./post-words";

/** "+2 more": the whole day in a popover. */
export function MorePosts({ day, hidden, tabStop }: { day: GridDay; hidden: number; tabStop: boolean }) {
  const { pillars, onOpen } = useGrid();
  const stop = `${day.date}/more`;
  return (
    <Popover
      title={formatDay(day.date)}
      trigger={
        <button
          type="button"
          tabIndex={tabStop ? 0 : -1}
          data-stop={stop}
          aria-label={`${hidden} more on ${formatDay(day.date)}`}
          className="min-h-6 self-start rounded-tag px-1.5 text-meta font-medium text-ink-2 hover:bg-ink/6 hover:text-ink"
        >
          +{hidden} more
        </button>
      }
    >
      <ul className="flex flex-col gap-1">
        {day.posts.map((post) => (
          <li key={post.id}>
            <button
              type="button"
              aria-label={postLabel(post, pillars)}
              onClick={() => onOpen(post)}
              className={chipStyle(post, "double", pillarHue(post.pillar, pillars))}
            >
              <PostChipFace post={post} size="double" />
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
