"use client";

import { type FormEvent, useState } from "react";
import type { PlaceCandidate } from "@/lib/business/schema";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Panel } from "../ui/panel";
import { SectionTitle } from "../ui/section-title";
import { useAlive } from "../ui/use-alive";
import { BasicsFields } from "./basics-fields";
import { BlackoutRows, blackoutOf } from "./blackout-rows";
import { type BusinessDraft, type DraftHints, toInput } from "./business-draft";
import { ChannelFields } from "./channel-fields";
import { findStart, keepStart } from "./keep-start";
import { daysOf, type PeriodDraft, PeriodFields } from "./period-fields";
import { TownFields } from "./town-fields";
import { firstDay, useStartCalendar } from "./use-start-calendar";
import { VoiceFields } from "./voice-fields";

interface StartFormProps {
  initial: BusinessDraft;
  hints: DraftHints;
  /** The line that was typed. */
  line: string;
}

/** About how many posts the channels ask for in that time. */
function postEstimate(draft: BusinessDraft, days: number): number | null {
  const weekly = draft.channels.reduce((sum, quota) => sum + quota.postsPerWeek, 0);
  const posts = Math.round((weekly * days) / 7);
  return Number.isFinite(posts) && posts > 0 && days > 0 && days <= 731 ? posts : null;
}

export function StartForm({ initial, hints, line }: StartFormProps) {
  // The page of an empty line is rendered on the server too, which knows of no answers.
  const [kept] = useState(() => (line === "" ? null : findStart(line)));
  const [draft, setDraft] = useState(kept?.draft ?? initial);
  const [period, setPeriod] = useState<PeriodDraft>(
    () => kept?.period ?? { days: "30", startDate: firstDay(initial.timezone) },
  );
  const [blackout, setBlackout] = useState<string[]>(kept?.blackout ?? []);
  const { start, pending, problem, errors, candidates: asked, clearError } = useStartCalendar();
  const alive = useAlive();
  const candidates: readonly PlaceCandidate[] = asked.length > 0 ? asked : hints.candidates;
  const tradeMatch = draft.niche === initial.niche ? hints.tradeMatch : null;
  const estimate = postEstimate(draft, Number(period.days));

  function change(part: Partial<BusinessDraft>) {
    setDraft((before) => ({ ...before, ...part }));
    for (const field of Object.keys(part)) clearError(field);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    keepStart(line, { draft, period, blackout });
    const begun = await start({
      business: toInput(draft),
      days: daysOf(period),
      ...(period.startDate ? { startDate: period.startDate } : {}),
      ...blackoutOf(blackout),
    });
    // The first field with an error takes the focus, once it is marked.
    if (!begun) setTimeout(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), 50);
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      {problem !== null && (
        <Notice
          tone="danger"
          role="alert"
          title={Object.keys(errors).length > 0 ? "Some fields need a look" : "That did not work"}
        >
          {problemMessage(problem)}
        </Notice>
      )}
      <Panel aria-labelledby="start-who" className="flex flex-col gap-5">
        <SectionTitle id="start-who">The business</SectionTitle>
        <BasicsFields draft={draft} tradeMatch={tradeMatch} errors={errors} onChange={change} />
        <TownFields draft={draft} candidates={candidates} errors={errors} onChange={change} />
        <VoiceFields draft={draft} errors={errors} onChange={change} />
      </Panel>
      <Panel aria-labelledby="start-what" className="flex flex-col gap-5">
        <SectionTitle id="start-what">The calendar</SectionTitle>
        <ChannelFields channels={draft.channels} errors={errors} onChange={(channels) => change({ channels })} />
        <PeriodFields
          period={period}
          errors={errors}
          onChange={(part) => {
            setPeriod((before) => ({ ...before, ...part }));
            for (const field of Object.keys(part)) clearError(field);
          }}
        />
        <BlackoutRows
          dates={blackout}
          period={period}
          errors={errors}
          onChange={(dates) => {
            setBlackout(dates);
            clearError("blackoutDates");
          }}
        />
      </Panel>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          type="submit"
          variant="primary"
          disabled={!alive}
          pending={pending}
          className="px-6 disabled:opacity-100 max-desk:w-full"
        >
          Write my calendar
        </Button>
        <span className="text-ink-2">{estimate !== null && `About ${estimate} posts. `}No account needed.</span>
      </div>
    </form>
  );
}
