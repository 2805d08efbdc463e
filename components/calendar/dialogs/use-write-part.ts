"use client";

import { useQueryClient } from "@tanstack/react-query";
import type { Calendar } from "@/lib/calendar/schema";
import { newIdempotencyKey } from "../../api-client";
import { useSubmit } from "../../use-submit";
import { calendarKeys, type WritePart, writePart } from "../calendar-queries";

/** Orders a part of the calendar to be written; the screen then shows it being written like a new one. */
export function useWritePart(calendar: Calendar, onOrdered: () => void) {
  const client = useQueryClient();
  return useSubmit({
    mutationFn: (part: WritePart) => writePart(calendar.id, part, newIdempotencyKey()),
    onSuccess: (ordered) => {
      client.setQueryData(calendarKeys.one(calendar.id), ordered);
      void client.invalidateQueries({ queryKey: calendarKeys.posts(calendar.id) });
      onOrdered();
    },
  });
}
