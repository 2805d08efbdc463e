import { expect, test } from "vitest";
import { formatZone } from "./calendar-days";

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
