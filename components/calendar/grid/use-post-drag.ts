"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { Post } from "@/lib/calendar/schema";

// Dragging is the mouse's extra: it is fetched after the grid stands.
const loadAdapter = () => import("@atlaskit/pragmatic-drag-and-drop/element/adapter");
type Adapter = Awaited<ReturnType<typeof loadAdapter>>;

/** Attaches with the adapter once it is there; the returned function detaches, or keeps it from being attached. */
function attachLater(attach: (adapter: Adapter) => () => void): () => void {
  let detach: (() => void) | null = null;
  let gone = false;
  void loadAdapter().then((adapter) => {
    if (!gone) detach = attach(adapter);
  });
  return () => {
    gone = true;
    detach?.();
  };
}

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
    return attachLater(({ draggable }) =>
      draggable({
        element,
        getInitialData: () => ({ post }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
    );
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
    return attachLater(({ dropTargetForElements }) =>
      dropTargetForElements({
        element,
        canDrop: ({ source }) => isPost(source.data) && source.data.post.localDate !== date,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false);
          if (isPost(source.data)) onDrop(source.data.post, date);
        },
      }),
    );
  }, [date, onDrop]);
  return { ref, over };
}
