import type { DryRun } from "@/lib/batch/schema";
import { DEFAULT_CHANNELS } from "@/lib/core/planning/default-channels";
import { ChannelFields } from "../../../business/channel-fields";
import { PeriodFields } from "../../../business/period-fields";
import { Panel } from "../../../ui/panel";
import { plural } from "../../../ui/plural";
import { SectionTitle } from "../../../ui/section-title";
import { Switch } from "../../../ui/switch";
import { LanguageField } from "../../language-field";
import { SpendCapField } from "../../spend-cap-field";
import { WriterField } from "../../writer-field";
import type { ImportOptions } from "../draft/import-draft";

interface StartOptionsProps {
  options: ImportOptions;
  guess: DryRun["language"]["guess"];
  errors: Record<string, string>;
  /** How many rows cannot be run, and how many repeat another. */
  bad: number;
  repeats: number;
  /** What a batch by the model is expected to cost; undefined for one that is free. */
  expectedUsd: number | undefined;
  onChange: (change: Partial<ImportOptions>) => void;
}

/** What holds for every row that says nothing else. */
export function StartOptions({ options, guess, errors, bad, repeats, expectedUsd, onChange }: StartOptionsProps) {
  return (
    <Panel className="flex flex-col gap-6">
      <SectionTitle>For every row that says nothing else</SectionTitle>
      <PeriodFields
        startHint="Blank: tomorrow, by each business’s own clock."
        period={options}
        errors={errors}
        onChange={onChange}
      />
      <Switch
        label="Choose the channels here"
        hint="Otherwise the file's channels count, or each business's own."
        checked={options.channels !== null}
        onCheckedChange={(on) => onChange({ channels: on ? [...DEFAULT_CHANNELS] : null })}
      />
      {options.channels && (
        <ChannelFields channels={options.channels} errors={errors} onChange={(channels) => onChange({ channels })} />
      )}
      <div className="flex flex-wrap gap-5">
        <WriterField
          value={options.writer}
          error={errors.writer}
          className="w-56 max-desk:w-full"
          onChange={(writer) => onChange({ writer })}
        />
        <LanguageField
          value={options.language ?? ""}
          guess={guess}
          error={errors.language}
          onChange={(language) => onChange({ language })}
        />
        <SpendCapField
          label="Spend cap in US dollars"
          hint="The batch pauses when it is reached. Blank: none."
          placeholder="none"
          expectedUsd={expectedUsd}
          error={errors.spendCapUsd}
          className="w-56 max-desk:w-full"
          value={options.spendCap}
          onChange={(spendCap) => onChange({ spendCap })}
        />
      </div>
      {bad > 0 && (
        <Switch
          label={`Leave out the ${plural(bad, "row")} that cannot be run`}
          checked={options.skipBadRows}
          onCheckedChange={(skipBadRows) => onChange({ skipBadRows })}
        />
      )}
      {repeats > 0 && (
        <Switch
          label={`Run the ${plural(repeats, "row")} that ${repeats === 1 ? "repeats" : "repeat"} another`}
          checked={options.runDuplicates}
          onCheckedChange={(runDuplicates) => onChange({ runDuplicates })}
        />
      )}
    </Panel>
  );
}
