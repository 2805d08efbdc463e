import type { BusinessFacts } from "../brief";
import { AppError } from "../errors";

/** Throws `unsupported_language` unless the business's language is English (any region of it). */
export function requireEnglish(business: Pick<BusinessFacts, "language">): void {
  if (/^en(?:[-_]|$)/i.test(business.language)) return;
  const detail =
    "The built-in writer writes English only. Set OPENAI_API_KEY or OPENAI_BASE_URL and choose the model writer for other languages.";
  throw new AppError("unsupported_language", { detail, errors: [{ path: "language", message: detail }] });
}
