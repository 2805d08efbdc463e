import { formatUsd } from "../format-usd";

/** Why a spend cap would only halt its batch at once, as a sentence to who gives it; null where something is left of it. In US dollars. */
export function judgeCap(capUsd: number, spentUsd: number): string | null {
  if (capUsd > spentUsd) return null;
  if (spentUsd === 0) return "Nothing can be written for $0. Give more than that, or leave it empty.";
  return `Already spent ${formatUsd(spentUsd)}. Give more than that, or leave it empty.`;
}
