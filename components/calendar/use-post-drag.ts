"use client";

import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Post } from "@/lib/calendar/schema";

const isPost = (data: Record<string | symbol, unknown>): data is { post: Post } => "post" in data;

/** Makes a chip draggable with the mouse; keys and the editor move posts too. */
export function useDraggablePost<Element extends HTMLElement>(
  post: Post,
  enabled: boolean,
): { ref: RefObject<Element | null>; dragging: boolean } {
  const ref = useRef<Element>(null);
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || !enabled) return;
    return draggable({
      element,
      getInitialData: () => ({ post }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [post, enabled]);
  return { ref, dragging };
}

/** Makes a day take a dragged post; the post keeps its time of day. */
export function usePostDrop<Element extends HTMLElement>(
  date: string,
  onDrop: ((post: Post, date: string) => void) | undefined,
): { ref: RefObject<Element | null>; over: boolean } {
  const ref = useRef<Element>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || !onDrop) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => isPost(source.data) && source.data.post.localDate !== date,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        if (isPost(source.data)) onDrop(source.data.post, date);
      },
    });
  }, [date, onDrop]);
  return { ref, over };
}
