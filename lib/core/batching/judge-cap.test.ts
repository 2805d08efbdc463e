import { expect, test } from "vitest";
import { warnOfCap } from "./judge-cap";

test("a cap below the expected cost is warned of, one that reaches it is not", () => {
  expect(warnOfCap(5, 12.4)).toBe("Less than the expected $12.40: the batch will pause before it is finished.");
  expect(warnOfCap(12.4, 12.4)).toBe(null);
  expect(warnOfCap(1, 0)).toBe(null);
});
