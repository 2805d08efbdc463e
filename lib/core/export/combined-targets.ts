/** Files that name the business in every row, so that one may hold many. */
export const COMBINED_TARGETS = ["plain", "metricool"] as const;
export type CombinedTarget = (typeof COMBINED_TARGETS)[number];

export function isCombinedTarget(target: string): target is CombinedTarget {
  return (COMBINED_TARGETS as readonly string[]).includes(target);
}
