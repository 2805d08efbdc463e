import { formatUsd } from "../format-usd";

/** Why a spend cap would only halt its batch at once, as a sentence to who gives it; null where something is left of it. In US dollars. */
export function judgeCap(capUsd: number, spentUsd: number): string | null {
  if (capUsd > spentUsd) return null;
  if (spentUsd === 0) return "Nothing can be written for $0. Give more than that, or leave it empty.";
  return `Already spent ${formatUsd(spentUsd)}. Give more than that, or leave it empty.`;
}

/** What a cap below what a batch is expected to cost comes to, as a sentence; null where it may do. In US dollars. */
export function warnOfCap(capUsd: number, expectedUsd: number): string | null {
  if (capUsd >= expectedUsd) return null;
  return `Less than the expected ${formatUsd(expectedUsd)}: the batch will pause before it is finished.`;
}
