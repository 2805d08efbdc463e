"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Business } from "@/lib/business/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { calendarKeys, createCalendar } from "../calendar/calendar-queries";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { FieldError } from "../ui/field";
import { Panel } from "../ui/panel";
import { SectionTitle } from "../ui/section-title";
import { useSubmit } from "../use-submit";
import { BlackoutRows, blackoutOf } from "./blackout-rows";
import { daysOf, type PeriodDraft, PeriodFields } from "./period-fields";
import { firstDay } from "./use-start-calendar";

/** Another calendar for a business Bella already knows. */
export function PlanCalendar({ business }: { business: Business }) {
  const client = useQueryClient();
  const router = useRouter();
  const [period, setPeriod] = useState<PeriodDraft>(() => ({ days: "30", startDate: firstDay(business.timezone) }));
  const [blackout, setBlackout] = useState<string[]>([]);
  const keys = useOrderKeys();
  const plan = useSubmit({
    mutationFn: () => {
      const body = {
        businessId: business.id,
        days: daysOf(period),
        ...(period.startDate ? { startDate: period.startDate } : {}),
        ...blackoutOf(blackout),
      };
      return createCalendar(body, keys.of(body));
    },
    onSuccess: (calendar) => {
      // The same period planned once more on purpose is another calendar.
      keys.renew();
      void client.invalidateQueries({ queryKey: calendarKeys.list() });
      router.push(`/calendars/${calendar.id}`);
    },
  });
  const errors = fieldErrors(plan.error);
  return (
    <Panel aria-labelledby="plan-calendar">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          plan.mutate();
        }}
        className="flex flex-col gap-5"
      >
        <SectionTitle id="plan-calendar">Plan another calendar</SectionTitle>
        <PeriodFields
          period={period}
          errors={errors}
          onChange={(part) => setPeriod((before) => ({ ...before, ...part }))}
        />
        <BlackoutRows dates={blackout} period={period} errors={errors} onChange={setBlackout} />
        {plan.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(plan.error)} />}
        <Button type="submit" pending={plan.isPending} className="self-start">
          Write the calendar
        </Button>
      </form>
    </Panel>
  );
}
