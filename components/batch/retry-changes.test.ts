import { expect, test } from "vitest";
import { AS_BEFORE, toRetryOptions } from "./retry-changes";

test("days are a whole number in digits; anything else is sent as it is typed, for the API to refuse", () => {
  const daysOf = (days: string) => toRetryOptions({ ...AS_BEFORE, days })?.days;
  expect(daysOf(" 30 ")).toBe(30);
  expect(daysOf("")).toBeUndefined();
  for (const text of ["1e2", "0x1e", "7.5", "ten"]) expect(daysOf(text)).toBe(text);
});
