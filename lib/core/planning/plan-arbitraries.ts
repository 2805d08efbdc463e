import fc from "fast-check";
import { planInputArbitrary, TEST_LIBRARIES } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";

// What the property tests of plans share; product code does not import this file.

export type PlannedInput = Parameters<typeof planCalendar>[1] & {
  brief: Parameters<typeof planCalendar>[0];
  plan: ReturnType<typeof planCalendar>;
};

/** Checks a property of the plans of random briefs of up to `maxDays` days. */
export const checkPlans = (maxDays: number, numRuns: number, property: (input: PlannedInput) => void) =>
  fc.assert(
    fc.property(planInputArbitrary(maxDays), ({ brief, occasions, library }) => {
      const topics = TEST_LIBRARIES[library];
      property({ brief, occasions, topics, plan: planCalendar(brief, { occasions, topics }) });
    }),
    { numRuns },
  );

/** How many of the items share each key. */
export const countBy = <T>(items: readonly T[], key: (item: T) => string) => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};
