"use client";

import { createContext, useContext } from "react";
import type { Post } from "@/lib/calendar/schema";
import type { PillarName } from "../pillar-hue";

/** What a grid or list may do with its posts; a missing action is not offered. */
export interface GridActions {
  onOpen: (post: Post) => void;
  onMove?: (post: Post, date: string) => void;
  onAdd?: (date: string) => void;
}

export interface GridContextValue extends GridActions {
  pillars: readonly PillarName[];
  /** Whose clock the times are shown on. */
  country: string;
  /** Posts that appear now were just written and may fade in. */
  arriving: boolean;
}

export const GridContext = createContext<GridContextValue | null>(null);

export function useGrid(): GridContextValue {
  const grid = useContext(GridContext);
  if (!grid) throw new Error("A post is drawn outside a GridContext");
  return grid;
}
