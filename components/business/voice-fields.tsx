"use client";

import { TONES, type Tone } from "@/lib/core/vocabulary";
import { Field } from "../ui/field";
import { NativeSelect } from "../ui/native-select";
import { ToggleChip } from "../ui/toggle-chip";
import type { BusinessDraft } from "./business-draft";

const TONE_LABELS: Record<Tone, string> = {
  friendly: "Friendly",
  professional: "Professional",
  playful: "Playful",
  warm: "Warm",
  bold: "Bold",
};

interface VoiceFieldsProps {
  draft: Pick<BusinessDraft, "tone" | "language">;
  errors: Record<string, string>;
  onChange: (change: Partial<BusinessDraft>) => void;
}

/** How the posts sound, and in which language. */
export function VoiceFields({ draft, errors, onChange }: VoiceFieldsProps) {
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-5">
      <fieldset>
        <legend className="mb-1.5 font-semibold">Tone</legend>
        <div className="flex flex-wrap gap-2">
          {TONES.map((tone) => (
            <ToggleChip key={tone} pressed={draft.tone === tone} onClick={() => onChange({ tone })}>
              {TONE_LABELS[tone]}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      <Field label="Language" error={errors.language} className="w-52" hint="Other languages need a model.">
        {(control) => (
          <NativeSelect
            {...control}
            name="language"
            value={draft.language}
            onChange={(event) => onChange({ language: event.target.value })}
          >
            <option value="en">English</option>
            {draft.language !== "en" && <option value={draft.language}>{draft.language}</option>}
          </NativeSelect>
        )}
      </Field>
    </div>
  );
}
