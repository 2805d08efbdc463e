"use client";

import { type CSSProperties, memo } from "react";
import type { Post } from "@/lib/calendar/schema";
import { joinClasses } from "../../ui/join-classes";
import { pillarHue } from "../pillar-hue";
import { postLabel } from "../post-words";
import { useGrid } from "./grid-context";
import { type ChipSize, chipStyle, PostChipFace } from "./post-chip-face";
import { useDraggablePost } from "./use-post-drag";

interface PostChipProps {
  post: Post;
  size: ChipSize;
  /** The grid's one tab stop; every other chip is reached with the arrow keys. */
  tabStop: boolean;
  /** Place in the row of arriving posts. */
  order?: number;
}

// A link, because a chip has an address (`?post=`) and because Firefox does not drag buttons.
export const PostChip = memo(function PostChip({ post, size, tabStop, order = 0 }: PostChipProps) {
  const { pillars, country, arriving, onOpen, onMove } = useGrid();
  const { ref, dragging } = useDraggablePost<HTMLAnchorElement>(post, onMove !== undefined);
  return (
    <a
      ref={ref}
      href={`?post=${post.id}`}
      tabIndex={tabStop ? 0 : -1}
      data-stop={post.id}
      data-post={post.id}
      aria-label={postLabel(post, pillars, country)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(post);
      }}
      style={arriving ? ({ "--arrive-index": Math.min(order, 40) } as CSSProperties) : undefined}
      className={joinClasses(
        chipStyle(post, size, pillarHue(post.pillar, pillars)),
        "transition-[border-color,box-shadow] duration-120 hover:border-hue focus-visible:outline-offset-1",
        arriving && "arrive",
        dragging && "opacity-50 shadow-popover",
      )}
    >
      <PostChipFace post={post} size={size} country={country} />
    </a>
  );
});
