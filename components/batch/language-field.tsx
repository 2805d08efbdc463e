import type { DryRun } from "@/lib/batch/schema";
import { languageName } from "@/lib/core/language-tag";
import { Field } from "../ui/field";
import { NativeSelect } from "../ui/native-select";

/** The languages in which lists are read; a file may name any other in a column. */
const OFFERED = ["en", "de", "es", "fr", "it", "nl", "pt"];

interface LanguageFieldProps {
  /** A language tag; blank: English. */
  value: string;
  guess?: DryRun["language"]["guess"];
  error: string | undefined;
  /** What a blank value is called. */
  blank?: string;
  hint?: string;
  className?: string;
  onChange: (language: string) => void;
}

/** In which language rows are written that say none. */
export function LanguageField({ value, guess, error, blank, hint, className, onChange }: LanguageFieldProps) {
  const offered = [...new Set([...OFFERED, ...(guess ? [guess.language] : []), ...(value ? [value] : [])])];
  return (
    <Field
      label="Language"
      hint={hint ?? "Of rows that say none. Other languages than English need a model."}
      error={error}
      className={className ?? "w-56 max-desk:w-full"}
    >
      {(control) => (
        <NativeSelect
          {...control}
          value={value || (blank ? "" : "en")}
          onChange={(event) => onChange(event.target.value)}
        >
          {blank && <option value="">{blank}</option>}
          {offered.map((language) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
