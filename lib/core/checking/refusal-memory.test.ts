import { expect, it } from "vitest";
import { RefusalMemory } from "./refusal-memory";

const HOOK_AND_WHY = 0b101;

/** How often a set of sentences may be refused, always this near, before it is given up. */
function refusalsUntilUsedUp(nearness: number): number {
  const memory = new RefusalMemory();
  for (let refused = 0; refused < 100; refused++) {
    if (memory.usedUpOf("topic")(HOOK_AND_WHY)) return refused;
    memory.note("topic", HOOK_AND_WHY, nearness);
  }
  return Number.POSITIVE_INFINITY;
}

it("gives a set of sentences up at once when it was clearly said, and the later the slighter the refusals were", () => {
  expect(refusalsUntilUsedUp(0.7)).toBe(1);
  expect(refusalsUntilUsedUp(0.55)).toBe(1);
  expect(refusalsUntilUsedUp(0.52)).toBe(6);
  expect(refusalsUntilUsedUp(0.48)).toBe(12);
});

it("leaves other sets of the topic, and other topics, as they are", () => {
  const memory = new RefusalMemory();
  memory.note("topic", HOOK_AND_WHY, 0.9);
  expect(memory.usedUpOf("topic")(HOOK_AND_WHY | 0b10)).toBe(false);
  expect(memory.usedUpOf("another")(HOOK_AND_WHY)).toBe(false);
});
