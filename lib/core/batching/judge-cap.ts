import { formatUsd } from "../format-usd";

/** Nothing is sold for less; in US dollars. */
export const LEAST_CAP_USD = 0.01;

/** Why an amount is no spend cap, as a sentence to who gives it. */
export const refuseCap = (capUsd: unknown): string =>
  Number(capUsd) <= 0
    ? "Nothing can be written for $0. Give more than that, or leave it empty."
    : "A spend cap is at least $0.01. Give more, or leave it empty.";

/** Why a spend cap would only halt its batch at once, as a sentence to who gives it; null where something is left of it. In US dollars. */
export function judgeCap(capUsd: number, spentUsd: number): string | null {
  if (spentUsd === 0 && capUsd < LEAST_CAP_USD) return refuseCap(capUsd);
  if (capUsd > spentUsd) return null;
  return `Already spent ${formatUsd(spentUsd)}. Give more than that, or leave it empty.`;
}

/** What a cap below what a batch is expected to cost comes to, as a sentence; null where it may do. In US dollars. */
export function warnOfCap(capUsd: number, expectedUsd: number): string | null {
  if (capUsd >= expectedUsd) return null;
  return `Less than the expected ${formatUsd(expectedUsd)}: the batch will pause before it is finished.`;
}
