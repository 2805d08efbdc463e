"use client";

import { useMemo } from "react";
import type { Post } from "@/lib/calendar/schema";
import { type GridDay, type GridSpan, layOutWeeks } from "./lay-out-weeks";

/** The drawn weeks, the same objects until something in them changes, so that a cell redraws only when its day does. */
export function useWeeks(
  span: GridSpan,
  posts: readonly Post[],
  today: string,
  blackoutDates?: readonly string[],
): GridDay[][] {
  const { from, to, shownFrom, shownTo, title, year } = span;
  return useMemo(
    () => layOutWeeks({ from, to, shownFrom, shownTo, title, year }, posts, today, blackoutDates),
    [from, to, shownFrom, shownTo, title, year, posts, today, blackoutDates],
  );
}
