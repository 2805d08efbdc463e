import { expect, test } from "vitest";
import { toPlainInteger } from "./plain-integer";

test.each([
  ["0", 0],
  ["30", 30],
  ["007", 7],
  ["-5", -5],
  ["999999999", 999_999_999],
])("%j is a whole number", (text, number) => {
  expect(toPlainInteger(text)).toBe(number);
});

test.each([
  "",
  " ",
  " 5",
  "5 ",
  "1e2",
  "0x10",
  "0b1",
  "5.0",
  "+5",
  "1_000",
  "1,000",
  "Infinity",
  "٥",
  "--5",
  "9999999999",
])("%j is none", (text) => {
  expect(toPlainInteger(text)).toBeNaN();
});
