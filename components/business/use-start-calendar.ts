"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { PlaceCandidate } from "@/lib/business/schema";
import type { CreateCalendar } from "@/lib/calendar/schema";
import { ensureGuest } from "../account/account-queries";
import { fieldErrors } from "../api-client";
import { createCalendar } from "../calendar/calendar-queries";
import { addDays, dateIn } from "../calendar/grid/calendar-days";
import { useOrderKeys } from "../order-keys";
import { ambiguousCandidates } from "./candidates-of";

/** Tomorrow by the business's clock, or by this computer's when that is not known. */
export function firstDay(timezone: string): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return addDays(dateIn(timezone || here, new Date()), 1);
}

/**
 * Makes the visitor's workspace when there is none, then business and calendar in one request, then goes to it.
 * The same answers pressed twice are the same calendar: the key changes only with the body.
 */
export function useStartCalendar() {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [candidates, setCandidates] = useState<PlaceCandidate[]>([]);
  const keys = useOrderKeys();

  async function start(body: CreateCalendar): Promise<boolean> {
    setPending(true);
    setProblem(null);
    setErrors({});
    try {
      await ensureGuest();
      const calendar = await createCalendar(body, keys.of(body));
      router.push(`/calendars/${calendar.id}`);
      return true;
    } catch (caught) {
      setProblem(caught);
      setErrors(fieldErrors(caught, "business."));
      const given = ambiguousCandidates(caught);
      if (given.length > 0) setCandidates(given);
      setPending(false);
      return false;
    }
  }

  function clearError(field: string) {
    setErrors((before) =>
      Object.fromEntries(Object.entries(before).filter(([path]) => path !== field && !path.startsWith(`${field}.`))),
    );
  }

  return { start, pending, problem, errors, candidates, clearError };
}
