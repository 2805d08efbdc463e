"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { GridDay } from "./lay-out-weeks";

/**
 * A post that moves to another day is drawn anew there, and the browser forgets the focus.
 * Call the returned function with the post's id before the move; when the days change, its new chip gets the focus.
 */
export function useFocusAfterMove(
  grid: RefObject<HTMLElement | null>,
  days: readonly GridDay[],
): (postId: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const id = wanted.current;
    if (!id) return;
    const day = days.find((candidate) => candidate.posts.some((post) => post.id === id));
    if (!day) {
      // Moved out of what is shown.
      wanted.current = null;
      return;
    }
    const chip = grid.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);
    // Hidden behind "more": the day itself is the nearest stop.
    const target = chip ?? grid.current?.querySelector<HTMLElement>(`[data-stop="${day.date}"]`);
    if (!target || target === document.activeElement) return;
    wanted.current = null;
    target.focus();
  }, [grid, days]);
  return (postId) => {
    wanted.current = postId;
  };
}
