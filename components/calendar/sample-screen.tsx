"use client";

import { useMemo, useState } from "react";
import type { Business } from "@/lib/business/schema";
import type { Calendar, Post } from "@/lib/calendar/schema";
import { problemMessage } from "../api-client";
import { useStartCalendar } from "../business/use-start-calendar";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { Notice } from "../ui/notice";
import { PHONE, useMediaQuery } from "../ui/use-media-query";
import { AgendaList } from "./grid/agenda-list";
import { formatZone } from "./grid/calendar-days";
import { GridContext } from "./grid/grid-context";
import { monthSpan } from "./grid/lay-out-weeks";
import { MonthGrid } from "./grid/month-grid";
import { useWeeks } from "./grid/use-weeks";
import { PostReaderSheet } from "./lazy-parts";
import { PillarLegend } from "./pillar-legend";
import { sampleCopy } from "./sample-copy";

interface SampleScreenProps {
  business: Business;
  calendar: Calendar;
  posts: Post[];
  /** The bakery's date, from the server, so that both sides draw the same tile. */
  today: string;
}

/** The sample bakery's month: to look at, to read, and to take a copy of. */
export function SampleScreen({ business, calendar, posts, today }: SampleScreenProps) {
  const phone = useMediaQuery(PHONE);
  const [pillar, setPillar] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { start, pending, problem } = useStartCalendar();
  const shown = useMemo(() => posts.filter((post) => pillar === null || post.pillar === pillar), [posts, pillar]);
  const grid = useMemo(
    () => ({
      pillars: calendar.pillars,
      country: calendar.country,
      arriving: false,
      onOpen: (post: Post) => setOpenId(post.id),
    }),
    [calendar.pillars, calendar.country],
  );
  const span = monthSpan(calendar.startDate, calendar);
  const weeks = useWeeks(span, shown, today);
  const open = posts.find((post) => post.id === openId);
  const label = `${span.title} ${span.year}, posts of ${calendar.businessName}`;
  return (
    <GridContext value={grid}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <p className="font-semibold text-brand">
            {calendar.businessName}, {business.city}
          </p>
          <h1 className="font-display text-title font-bold tracking-[-0.02em]">
            {span.title} <span className="font-normal text-ink-3">{span.year}</span>
          </h1>
        </div>
        <div className="flex flex-wrap gap-3 max-desk:w-full">
          <Button
            pending={pending}
            onClick={() => void start(sampleCopy(business, calendar))}
            className="max-desk:flex-1"
          >
            Edit a copy
          </Button>
          <ButtonLink href="/start" variant="primary" className="max-desk:flex-1">
            Plan one for your business
          </ButtonLink>
        </div>
      </div>
      {problem !== null && (
        <Notice tone="danger" role="alert" className="mb-4">
          {problemMessage(problem)}
        </Notice>
      )}
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <PillarLegend pillars={calendar.pillars} chosen={pillar} onChoose={setPillar} />
        <span className="text-meta text-ink-3">
          {formatZone(calendar.timezone, { from: calendar.startDate, to: calendar.endDate }, calendar.town)}
        </span>
      </div>
      {phone ? <AgendaList label={label} posts={shown} today={today} /> : <MonthGrid label={label} weeks={weeks} />}
      {open && <PostReaderSheet calendar={calendar} post={open} onClose={() => setOpenId(null)} />}
    </GridContext>
  );
}
