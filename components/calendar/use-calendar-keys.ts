"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Post } from "@/lib/calendar/schema";
import type { CalendarViewName } from "./use-calendar-view";

export interface KeyCommands {
  open: (post: Post) => void;
  redo: (post: Post) => void;
  toggleApproved: (post: Post) => void;
  move: (post: Post) => void;
  add: (date: string | null) => void;
  today: () => void;
  view: (view: CalendarViewName) => void;
  help: () => void;
  undo: () => void;
}

const STORAGE_KEY = "bella-single-keys";
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== "off";
  } catch {
    return true;
  }
}

/** Whether single letters are commands (WCAG 2.1.4 asks that they can be switched off). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, singleKeysOn, () => true);
  return [
    on,
    (next) => {
      try {
        localStorage.setItem(STORAGE_KEY, next ? "on" : "off");
      } catch {
        // Not remembered.
      }
      for (const listener of listeners) listener();
    },
  ];
}

const TYPING = "input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]";

function runOnPost(key: string, post: Post, commands: KeyCommands): boolean {
  if (key === "e") commands.open(post);
  else if (key === "r") commands.redo(post);
  else if (key === "a") commands.toggleApproved(post);
  else if (key === "m") commands.move(post);
  else return false;
  return true;
}

function runAnywhere(key: string, date: string | null, commands: KeyCommands): boolean {
  if (key === "n") commands.add(date);
  else if (key === "t") commands.today();
  else if (key === "1") commands.view("month");
  else if (key === "2") commands.view("week");
  else if (key === "3") commands.view("list");
  else if (key === "?") commands.help();
  else return false;
  return true;
}

function runKey(event: KeyboardEvent, target: Element, posts: readonly Post[], commands: KeyCommands): boolean {
  const key = event.key.toLowerCase();
  const modified = event.metaKey || event.ctrlKey;
  if (modified && key === "z" && !event.shiftKey) {
    commands.undo();
    return true;
  }
  if (modified || event.altKey || !singleKeysOn()) return false;
  const postId = target.closest<HTMLElement>("[data-post]")?.dataset.post;
  const post = posts.find((candidate) => candidate.id === postId);
  const date = target.closest<HTMLElement>("[data-date]")?.dataset.date ?? null;
  return (post !== undefined && runOnPost(key, post, commands)) || runAnywhere(key, date, commands);
}

/** Listens for the calendar's keys wherever the focus is, except where a person types or a dialog is open. */
export function useCalendarKeys(posts: readonly Post[], commands: KeyCommands): void {
  const latest = useRef({ posts, commands });
  useEffect(() => {
    latest.current = { posts, commands };
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest(TYPING) || event.defaultPrevented) return;
      if (runKey(event, target, latest.current.posts, latest.current.commands)) event.preventDefault();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
