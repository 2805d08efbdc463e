import { expect, test } from "vitest";
import { sayDate } from "./say-date";

test("a date is said with its weekday, without its year, wherever the server stands", () => {
  expect(sayDate("2026-05-04")).toBe("Monday 4 May");
  expect(sayDate("2027-12-31")).toBe("Friday 31 December");
});
