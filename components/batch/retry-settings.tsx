import type { Batch } from "@/lib/batch/schema";
import { formatUsd } from "@/lib/core/format-usd";
import { DEFAULT_CHANNELS } from "@/lib/core/planning/default-channels";
import { ChannelFields } from "../business/channel-fields";
import { Field } from "../ui/field";
import { Switch } from "../ui/switch";
import { TextInput } from "../ui/text-input";
import { LanguageField } from "./language-field";
import type { RetryChanges } from "./retry-changes";
import { SpendCapField } from "./spend-cap-field";
import { WriterField } from "./writer-field";

interface RetrySettingsProps {
  batch: Batch;
  changes: RetryChanges;
  errors: Record<string, string>;
  withWriter: boolean;
  onChange: (change: Partial<RetryChanges>) => void;
}

/** The cap is the batch's: rows that run again pay from what is left of it. */
function describeCap({ spendUsd, spendCapUsd }: Batch): string {
  if (spendCapUsd === null) return "Of the whole batch; it has none.";
  return `Of the whole batch: ${formatUsd(spendUsd)} of ${formatUsd(spendCapUsd)} is spent.`;
}

/** Other settings for the rows that run again; what is left alone is as it was. */
export function RetrySettings({ batch, changes, errors, withWriter, onChange }: RetrySettingsProps) {
  return (
    <details>
      <summary className="min-h-6 font-semibold">Change settings for these rows</summary>
      <div className="mt-3 grid gap-4 desk:grid-cols-2">
        {withWriter && (
          <WriterField
            blank="As before"
            value={changes.writer}
            error={errors.writer}
            onChange={(writer) => onChange({ writer })}
          />
        )}
        <LanguageField
          blank="As before"
          hint="Holds for the business from then on."
          className=""
          value={changes.language}
          error={errors.language}
          onChange={(language) => onChange({ language })}
        />
        <Field label="Days" error={errors.days}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="off"
              placeholder="As before"
              value={changes.days}
              onChange={(event) => onChange({ days: event.target.value })}
            />
          )}
        </Field>
        <Field label="First day" hint="Blank: as before." error={errors.startDate}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={changes.startDate}
              onChange={(event) => onChange({ startDate: event.target.value })}
            />
          )}
        </Field>
        <SpendCapField
          label="Spend cap in US dollars"
          hint={describeCap(batch)}
          placeholder="As before"
          error={errors.spendCapUsd}
          value={changes.spendCapUsd}
          spentUsd={batch.spendUsd}
          onChange={(spendCapUsd) => onChange({ spendCapUsd })}
        />
        <div className="flex flex-col gap-3 desk:col-span-2">
          <Switch
            label="Choose the channels here"
            hint="Otherwise each keeps its own."
            checked={changes.channels !== null}
            onCheckedChange={(on) => onChange({ channels: on ? [...DEFAULT_CHANNELS] : null })}
          />
          {changes.channels && (
            <ChannelFields
              channels={changes.channels}
              errors={errors}
              onChange={(channels) => onChange({ channels })}
            />
          )}
        </div>
      </div>
    </details>
  );
}
