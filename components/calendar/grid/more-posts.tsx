"use client";

import { useRef, useState } from "react";
import { closePart, lazyPart } from "../../ui/lazy-part";
import { pillarHue } from "../pillar-hue";
import { postLabel } from "../post-words";
import { formatDay } from "./calendar-days";
import { useGrid } from "./grid-context";
import type { GridDay } from "./lay-out-weeks";
import { chipStyle, PostChipFace } from "./post-chip-face";

const PopoverPanel = lazyPart(() => import("../../ui/popover-panel").then((module) => module.PopoverPanel), closePart);

/** "+2 more": the whole day in a popover. */
export function MorePosts({ day, hidden, tabStop }: { day: GridDay; hidden: number; tabStop: boolean }) {
  const { pillars, country, onOpen } = useGrid();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        tabIndex={tabStop ? 0 : -1}
        data-stop={`${day.date}/more`}
        aria-label={`${hidden} more on ${formatDay(day.date)}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        className="min-h-6 self-start rounded-tag px-1.5 text-meta font-medium text-ink-2 hover:bg-ink/6 hover:text-ink"
      >
        +{hidden} more
      </button>
      {open && (
        <PopoverPanel anchor={button} title={formatDay(day.date)} onClose={() => setOpen(false)}>
          <ul className="flex max-h-96 flex-col gap-1 overflow-y-auto">
            {day.posts.map((post) => (
              <li key={post.id}>
                <button
                  type="button"
                  aria-label={postLabel(post, pillars, country)}
                  onClick={() => {
                    setOpen(false);
                    onOpen(post);
                  }}
                  className={chipStyle(post, "double", pillarHue(post.pillar, pillars))}
                >
                  <PostChipFace post={post} size="double" country={country} />
                </button>
              </li>
            ))}
          </ul>
        </PopoverPanel>
      )}
    </>
  );
}
