import { expect, test } from "vitest";
import { judgeCap, warnOfCap } from "./judge-cap";

test("a cap below the expected cost is warned of, one that reaches it is not", () => {
  expect(warnOfCap(5, 12.4)).toBe("Less than the expected $12.40: the batch will pause before it is finished.");
  expect(warnOfCap(12.4, 12.4)).toBe(null);
  expect(warnOfCap(1, 0)).toBe(null);
});

test("a cap below a cent is none, and one that is used up leaves nothing", () => {
  for (const cap of [1e-12, 0.0099]) expect(judgeCap(cap, 0)).toMatch(/at least \$0\.01/);
  expect(judgeCap(0, 0)).toMatch(/Nothing can be written for \$0/);
  expect(judgeCap(0.01, 0)).toBeNull();
  expect(judgeCap(1, 1)).toMatch(/Already spent \$1\.00/);
});
