"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { toast } from "sonner";
import type { Business } from "@/lib/business/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { calendarKeys } from "../calendar/calendar-queries";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Panel } from "../ui/panel";
import { SectionTitle } from "../ui/section-title";
import { useSubmit } from "../use-submit";
import { BasicsFields } from "./basics-fields";
import { draftOfBusiness, toInput } from "./business-draft";
import { businessKeys, updateBusiness } from "./business-queries";
import { ambiguousCandidates } from "./candidates-of";
import { ChannelFields } from "./channel-fields";
import { factsInput, factsOf } from "./facts-draft";
import { FactsFields } from "./facts-fields";
import { TownFields } from "./town-fields";
import { VoiceFields } from "./voice-fields";

/** Everything Bella knows of a business. Changes count for the next posts; written ones stay as they are. */
export function BusinessForm({ business }: { business: Business }) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOfBusiness(business));
  const [facts, setFacts] = useState(() => factsOf(business));
  const save = useSubmit({
    mutationFn: () => updateBusiness(business.id, { ...toInput(draft), ...factsInput(facts) }),
    onSuccess: (stored) => {
      client.setQueryData(businessKeys.one(business.id), stored);
      void client.invalidateQueries({ queryKey: businessKeys.list() });
      // What its calendars say of its facts follows them.
      void client.invalidateQueries({ queryKey: calendarKeys.all });
      setDraft(draftOfBusiness(stored));
      setFacts(factsOf(stored));
      toast("Saved", { duration: 3000 });
    },
  });
  const errors = fieldErrors(save.error);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    await save.mutateAsync().catch(() => {
      setTimeout(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), 50);
    });
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <Panel aria-labelledby="business-basics" className="flex flex-col gap-5">
        <SectionTitle id="business-basics">About it</SectionTitle>
        <BasicsFields
          draft={draft}
          tradeMatch={draft.niche === business.niche ? business.trade.matched : null}
          errors={errors}
          onChange={change}
        />
        <TownFields draft={draft} candidates={ambiguousCandidates(save.error)} errors={errors} onChange={change} />
        <VoiceFields draft={draft} errors={errors} onChange={change} />
      </Panel>
      <Panel aria-labelledby="business-facts" className="flex flex-col gap-5">
        <div>
          <SectionTitle id="business-facts">What only you know</SectionTitle>
          <p className="mt-1 text-ink-2">
            Bella uses these facts and makes up no others: no prices, no reviews, no people.
          </p>
        </div>
        <FactsFields
          facts={facts}
          errors={errors}
          onChange={(part) => setFacts((before) => ({ ...before, ...part }))}
        />
      </Panel>
      <Panel aria-labelledby="business-channels" className="flex flex-col gap-5">
        <SectionTitle id="business-channels">Channels</SectionTitle>
        <ChannelFields channels={draft.channels} errors={errors} onChange={(channels) => change({ channels })} />
      </Panel>
      {save.error && (
        <Notice
          tone="danger"
          role="alert"
          title={Object.keys(errors).length > 0 ? "Some fields need a look" : "Not saved"}
        >
          {problemMessage(save.error)}
        </Notice>
      )}
      <Button type="submit" variant="primary" pending={save.isPending} className="self-start px-6 max-desk:w-full">
        Save
      </Button>
    </form>
  );
}
