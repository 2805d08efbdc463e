import { AppError } from "@/lib/core/errors";

/** The revision of `If-Match: "<revision>"`; null when the header is missing or `*`. @throws AppError stale_revision for anything else */
export function matchedRevision(headers: Headers): number | null {
  const header = headers.get("if-match");
  if (header === null || header.trim() === "*") return null;
  const [, revision] = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header) ?? [];
  if (revision === undefined)
    throw new AppError("stale_revision", { detail: 'If-Match must hold the post\'s revision in quotes, like "3".' });
  return Number(revision);
}
