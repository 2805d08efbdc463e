"use client";

import type { KeyboardEvent, RefObject } from "react";
import type { Post } from "@/lib/calendar/schema";
import { addDays } from "./calendar-days";
import { useGrid } from "./grid-context";
import type { GridDay } from "./lay-out-weeks";
import { type GridView, moveInGrid } from "./move-in-grid";
import { useFocusAfterMove } from "./use-focus-after-move";

const SHIFTS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface GridKeysOptions {
  grid: RefObject<HTMLElement | null>;
  weeks: GridDay[][];
  view: GridView;
  onPage: ((step: -1 | 1) => void) | undefined;
}

/** The keys of the grid: arrows, Home, End, Page Up and Down, Enter, Space, and Alt with an arrow. */
export function useGridKeys({ grid, weeks, view, onPage }: GridKeysOptions) {
  const { onAdd, onMove } = useGrid();
  const days = weeks.flat();
  const keepFocusOn = useFocusAfterMove(grid, days);

  function shift(key: string, post: Post | undefined): boolean {
    const by = SHIFTS[key];
    if (by === undefined || !post || !onMove) return false;
    keepFocusOn(post.id);
    onMove(post, addDays(post.localDate, by));
    return true;
  }

  function press(event: KeyboardEvent, from: string, post: Post | undefined): boolean {
    if (post) {
      // Enter is the link's own; Space is what a person expects of a chip.
      if (event.key === " ") (event.target as HTMLElement).click();
      return event.key === " ";
    }
    if (!onAdd || !days.some((day) => day.date === from && !day.muted)) return false;
    onAdd(from);
    return true;
  }

  function walk(key: string, from: string): boolean {
    const next = moveInGrid(weeks, view, from, key);
    if (next === null) return false;
    grid.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus();
    return true;
  }

  function act(event: KeyboardEvent, from: string): boolean {
    const post = days.flatMap((day) => day.posts).find((candidate) => candidate.id === from);
    if (event.altKey) return shift(event.key, post);
    switch (event.key) {
      case "PageUp":
      case "PageDown":
        onPage?.(event.key === "PageUp" ? -1 : 1);
        return true;
      case "Enter":
      case " ":
        return press(event, from, post);
      default:
        return walk(event.key, from);
    }
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).closest<HTMLElement>("[data-stop]")?.dataset.stop;
    if (!from || event.metaKey || event.ctrlKey) return;
    if (act(event, from)) event.preventDefault();
  };
}
