import { judgeCap } from "../core/batching/judge-cap";
import { AppError } from "../core/errors";

/**
 * Refuses a spend cap that what was spent has used up; none, or one that is not given, is fine.
 * @param path where the body holds the cap
 * @throws AppError invalid_input
 */
export function requireCapLeft(capUsd: number | null | undefined, spentUsd: number, path: string): void {
  const message = capUsd === null || capUsd === undefined ? null : judgeCap(capUsd, spentUsd);
  if (message !== null) throw new AppError("invalid_input", { detail: message, errors: [{ path, message }] });
}
