import { chooseWriter } from "../calendar/create-brief";
import { invalid } from "../core/errors";
import { languageName } from "../core/language-tag";
import type { WriterChoice } from "../core/vocabulary";
import { isEnglish } from "../core/writing/require-english";
import { isModelConfigured } from "../platform/model/model-config";
import type { CheckedBatchRow } from "./batch-row";

/** What keeps a language from being written, to be said after its name; null when nothing does. */
export type LanguageJudge = (language: string) => string | null;

/**
 * Judges languages for the writer that a batch orders, so that what would fail in the run is known before it.
 * @throws AppError model_not_configured
 */
export function judgeLanguageFor(choice: WriterChoice): LanguageJudge {
  if (chooseWriter(choice, "en", "options.writer") === "model") return () => null;
  const way = isModelConfigured()
    ? "Choose the language model as the writer"
    : "Set up a language model (OPENAI_API_KEY or OPENAI_BASE_URL)";
  return (language) =>
    isEnglish({ language }) ? null : `needs a language model: Bella’s own writer writes English only. ${way}`;
}

/** Refuses a row whose language nobody would write. */
export function refuseLanguage(checked: CheckedBatchRow, language: string, judge: LanguageJudge): void {
  const reason = judge(language);
  if (reason === null) return;
  const message = `“${checked.cells.language?.trim() || language}” ${reason}, or write en here.`;
  checked.errors.push({ row: checked.row, column: "language", code: "unsupported_language", message });
  checked.values = null;
}

/** Refuses a language that is to hold for a whole batch. @throws AppError invalid_input */
export function requireLanguage(language: string, judge: LanguageJudge): void {
  const reason = judge(language);
  if (reason !== null) throw invalid("options.language", `${languageName(language)} ${reason}, or choose English.`);
}
