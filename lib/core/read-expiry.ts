import { invalid } from "./errors";

const MIN_LIFETIME_MS = 60_000;

/** @throws AppError invalid_input when the instant is less than a minute ahead */
export function readExpiry(expiresAt: string | undefined | null, now: Date): Date | null {
  if (expiresAt === undefined || expiresAt === null) return null;
  const instant = new Date(expiresAt);
  if (instant.getTime() < now.getTime() + MIN_LIFETIME_MS)
    throw invalid("expiresAt", "Choose an instant at least a minute ahead.");
  return instant;
}
