"use client";

import { useQueryClient } from "@tanstack/react-query";
import type { Calendar } from "@/lib/calendar/schema";
import { useOrderKeys } from "../../order-keys";
import { useSubmit } from "../../use-submit";
import { calendarKeys, type WritePart, writePart } from "../calendar-queries";

/** Orders a part of the calendar to be written; the screen then shows it being written like a new one. */
export function useWritePart(calendar: Calendar, onOrdered: () => void) {
  const client = useQueryClient();
  const keys = useOrderKeys(`write ${calendar.id}`);
  return useSubmit({
    mutationFn: (part: WritePart) =>
      keys.send(part, (body, key) => writePart(calendar.id, body, key), calendar.revision),
    onSuccess: (ordered) => {
      client.setQueryData(calendarKeys.one(calendar.id), ordered);
      void client.invalidateQueries({ queryKey: calendarKeys.posts(calendar.id) });
      onOrdered();
    },
  });
}
