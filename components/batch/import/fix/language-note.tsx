import type { DryRun } from "@/lib/batch/schema";
import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";
import type { ImportOptions } from "../draft/import-draft";

interface LanguageNoteProps {
  /** What the list seems to be written in; null where it is English, or nobody can tell. */
  guess: DryRun["language"]["guess"];
  report: DryRun["language"];
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
}

/** Asks about a list that says no language and is not in English: its calendars would be. */
export function LanguageNote({ guess, report, options, onChange }: LanguageNoteProps) {
  if (guess === null || report.unsaid === 0 || options.language) return null;
  const { language, name, from } = guess;
  const mayWrite = report.isWritable || report.hasModel;
  const write = () => onChange({ ...options, language, ...(report.isWritable ? {} : { writer: "model" as const }) });
  return (
    <Notice
      tone="warn"
      role="status"
      title={`${from === "headers" ? "The headers are" : "The trades and services are"} ${name}; the calendars will be written in English`}
      actions={
        <>
          {mayWrite && (
            <Button size="compact" onClick={write}>
              {report.isWritable ? `Write them in ${name}` : `Write them in ${name} with the model`}
            </Button>
          )}
          <Button
            size="compact"
            variant={mayWrite ? "ghost" : "secondary"}
            onClick={() => onChange({ ...options, language: "en" })}
          >
            English is right
          </Button>
        </>
      }
    >
      {mayWrite
        ? `${name} is a guess: no row says its language. ${report.isWritable ? "" : "Bella’s own writer writes English only. "}A column called “language” decides row by row.`
        : `${name} is a guess, and needs a language model: Bella’s own writer writes English only, and no model is set up here (OPENAI_API_KEY or OPENAI_BASE_URL).`}
    </Notice>
  );
}
