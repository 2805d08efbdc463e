const MOST_SECONDS = 86_400;

/** What the password form says after an attempt that failed. @param wait seconds until the next one is allowed; anything else for a wrong password */
export function lockedProblem(wait: unknown): string {
  const minutes = Math.ceil(Math.min(Number(wait) || 0, MOST_SECONDS) / 60);
  if (minutes <= 0) return "That is not the password of this link. Check it and try again.";
  return `Too many wrong passwords. Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`;
}
