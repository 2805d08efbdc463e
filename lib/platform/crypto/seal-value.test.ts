import { expect, test } from "vitest";
import { openSealedValue, sealValue } from "./seal-value";

test("a sealed value opens with its secret and purpose, and with nothing else", () => {
  const sealed = sealValue("bella_secret", "answers", "one secret");
  expect(sealed).not.toContain("bella_secret");
  expect(openSealedValue(sealed, "answers", "one secret")).toBe("bella_secret");
  expect(openSealedValue(sealed, "answers", "another secret")).toBeNull();
  expect(openSealedValue(sealed, "cookies", "one secret")).toBeNull();
  expect(openSealedValue(`A${sealed.slice(1)}x`, "answers", "one secret")).toBeNull();
  expect(openSealedValue("", "answers", "one secret")).toBeNull();
});
