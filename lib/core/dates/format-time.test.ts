import { expect, test } from "vitest";
import { formatTime, formatZone } from "./calendar-days";

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

test.each([
  ["Europe/Berlin", "2026-07-01", "2026-07-31", "Berlin time (GMT+2)"],
  ["Europe/Berlin", "2026-11-01", "2026-11-30", "Berlin time (GMT+1)"],
  ["Europe/Berlin", "2026-09-01", "2026-11-30", "Berlin time"],
  ["America/Los_Angeles", "2026-11-01", "2026-11-30", "Portland time (PST)"],
  ["America/Los_Angeles", "2026-10-25", "2026-11-01", "Portland time"],
  // A year begins and ends in winter.
  ["America/Los_Angeles", "2027-01-01", "2027-12-31", "Portland time"],
  ["America/Phoenix", "2027-01-01", "2027-12-31", "Portland time (MST)"],
  ["Africa/Casablanca", "2027-01-15", "2027-03-31", "Portland time"],
])("the clock of %s from %s to %s is called right on each of the days", (zone, from, to, label) => {
  const town = zone.startsWith("Europe") ? undefined : "Portland";
  expect(formatZone(zone, { from, to }, town)).toBe(label);
});
