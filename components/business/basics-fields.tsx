"use client";

import { wordTemplateHole } from "@/lib/core/template-hole";
import type { TradeMatch } from "@/lib/core/vocabulary";
import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";
import type { BusinessDraft } from "./business-draft";

const TRADE_HINTS: Record<TradeMatch, string> = {
  exact: "Bella knows this trade and has topics written for it.",
  alias: "Bella knows this trade and has topics written for it.",
  cluster:
    "Bella does not know exactly this trade. She will use topics of its wider field and ones that fit any local business.",
  universal: "This trade is new to Bella. She will use topics that fit any local business.",
};

interface BasicsFieldsProps {
  draft: BusinessDraft;
  tradeMatch: TradeMatch | null;
  errors: Record<string, string>;
  onChange: (change: Partial<BusinessDraft>) => void;
}

/** What it is called and what it does. */
export function BasicsFields({ draft, tradeMatch, errors, onChange }: BasicsFieldsProps) {
  return (
    <div className="grid gap-5 desk:grid-cols-2">
      <Field label="Name" hint={wordTemplateHole(draft.name)} error={errors.name}>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            autoComplete="organization"
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Trade"
        hint={
          draft.niche.trim() === ""
            ? "What you do, in your own words: “bakery”, “dog groomer”."
            : tradeMatch === null
              ? undefined
              : TRADE_HINTS[tradeMatch]
        }
        error={errors.niche}
      >
        {(control) => (
          <TextInput
            {...control}
            name="niche"
            value={draft.niche}
            onChange={(event) => onChange({ niche: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
