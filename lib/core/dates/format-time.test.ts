import { expect, test } from "vitest";
import { formatTime } from "./format-time";

test.each([
  ["08:05", "US", "8:05 am"],
  ["12:00", "US", "12:00 pm"],
  ["00:30", "US", "12:30 am"],
  ["14:30", "AU", "2:30 pm"],
  ["14:30", "GB", "14:30"],
  ["08:05", "DE", "8:05"],
  ["14:30", undefined, "14:30"],
])("%s in %s is shown as %s", (time, country, shown) => {
  expect(formatTime(time, country)).toBe(shown);
});
