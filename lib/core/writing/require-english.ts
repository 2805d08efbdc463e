import type { BusinessFacts } from "../brief";
import { AppError } from "../errors";

/** True for English of any region: what the built-in writer can write. */
export function isEnglish({ language }: Pick<BusinessFacts, "language">): boolean {
  return /^en(?:[-_]|$)/i.test(language);
}

/** Throws `unsupported_language` unless the business's language is English (any region of it). */
export function requireEnglish(business: Pick<BusinessFacts, "language">): void {
  if (isEnglish(business)) return;
  const detail =
    "The built-in writer writes English only. Set OPENAI_API_KEY or OPENAI_BASE_URL and choose the model writer for other languages.";
  throw new AppError("unsupported_language", { detail, errors: [{ path: "language", message: detail }] });
}
