import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClockGap, findTimezone, isTimezone, todayIn, toInstant, toWallClock } from "./time-zone";

const instant = (date: string, time: string, zone: string) => toInstant(date, time, zone).toISOString();

describe("a wall-clock time becomes the right instant", () => {
  it.each([
    ["2026-01-15", "12:00", "America/New_York", "2026-01-15T17:00:00.000Z"],
    ["2026-07-15", "12:00", "America/New_York", "2026-07-15T16:00:00.000Z"],
    ["2026-07-15", "12:00", "Europe/London", "2026-07-15T11:00:00.000Z"],
    ["2026-01-15", "12:00", "Australia/Sydney", "2026-01-15T01:00:00.000Z"],
    ["2026-06-01", "09:30", "Asia/Kolkata", "2026-06-01T04:00:00.000Z"],
    ["2028-02-29", "23:55", "Pacific/Auckland", "2028-02-29T10:55:00.000Z"],
    ["2026-03-08", "01:59", "America/Los_Angeles", "2026-03-08T09:59:00.000Z"],
    ["2026-03-08", "03:00", "America/Los_Angeles", "2026-03-08T10:00:00.000Z"],
  ])("%s %s in %s", (date, time, zone, expected) => {
    expect(instant(date, time, zone)).toBe(expected);
  });

  it("moves a skipped time forward by the gap", () => {
    expect(instant("2026-03-08", "02:30", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
    expect(instant("2026-03-29", "01:30", "Europe/London")).toBe("2026-03-29T01:30:00.000Z");
    expect(instant("2026-10-04", "02:30", "Australia/Sydney")).toBe("2026-10-03T16:30:00.000Z");
    // Lord Howe's clocks move by half an hour.
    expect(instant("2026-10-04", "02:15", "Australia/Lord_Howe")).toBe("2026-10-03T15:45:00.000Z");
  });

  it("takes the first of a time that happens twice", () => {
    expect(instant("2026-11-01", "01:30", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
    expect(instant("2026-10-25", "02:30", "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
    expect(instant("2026-04-05", "02:30", "Australia/Sydney")).toBe("2026-04-04T15:30:00.000Z");
    expect(instant("2026-04-05", "01:45", "Australia/Lord_Howe")).toBe("2026-04-04T14:45:00.000Z");
  });

  it("comes back as the same wall clock except inside a gap", () => {
    const zones = [
      "America/New_York",
      "Europe/London",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
      "America/St_Johns",
      "Pacific/Apia",
      "Africa/Casablanca",
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 10_957, max: 47_000 }),
        fc.integer({ min: 9, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom(...zones),
        (day, hour, minute, zone) => {
          const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
          // Samoa skipped this whole day when it crossed the date line.
          if (zone === "Pacific/Apia" && date === "2011-12-30") return;
          const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
          expect(toWallClock(toInstant(date, time, zone), zone)).toEqual({ localDate: date, localTime: time });
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("today is the date on the wall of the zone", () => {
  it("differs on the two sides of the date line", () => {
    const now = new Date("2026-11-21T11:30:00Z");
    expect(todayIn("Pacific/Auckland", now)).toBe("2026-11-22");
    expect(todayIn("Pacific/Honolulu", now)).toBe("2026-11-21");
    expect(todayIn("Pacific/Pago_Pago", new Date("2026-11-21T10:59:00Z"))).toBe("2026-11-20");
  });
});

describe("a time zone is an IANA name", () => {
  it.each(["Europe/London", "America/Argentina/Buenos_Aires", "UTC"])("%s is one", (zone) =>
    expect(isTimezone(zone)).toBe(true),
  );
  it.each(["", "+02:00", "Mars/Olympus", "Europe/Lndon", "../etc/passwd"])("%s is none", (zone) =>
    expect(isTimezone(zone)).toBe(false),
  );
});

describe("a time zone's name in any case is the zone", () => {
  it.each([
    ["america/new_york", "America/New_York"],
    ["EUROPE/LONDON", "Europe/London"],
    ["america/port-au-prince", "America/Port-au-Prince"],
    ["utc", "UTC"],
    ["Europe/Kyiv", "Europe/Kyiv"],
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["US/Eastern", "US/Eastern"],
    ["Mars/Olympus", null],
    ["+02:00", null],
  ])("%s → %s", (typed, zone) => expect(findTimezone(typed)).toBe(zone));
});

describe("a time that a clock change skips", () => {
  it.each([
    ["2027-03-14", "02:30", "America/New_York", "03:00"],
    ["2027-03-28", "01:00", "Europe/London", "02:00"],
    ["2026-10-04", "02:15", "Australia/Lord_Howe", "02:30"],
    ["2026-09-06", "00:10", "America/Santiago", "01:00"],
  ])("%s %s in %s is named with the time that clocks resume at, %s", (date, time, zone, resumesAt) => {
    expect(findClockGap(date, time, zone)).toEqual({ resumesAt });
  });
  it.each([
    ["2027-03-14", "03:00", "America/New_York"],
    ["2027-03-14", "01:59", "America/New_York"],
    ["2027-11-07", "01:30", "America/New_York"],
    ["2027-03-15", "02:30", "America/New_York"],
  ])("%s %s in %s is none", (date, time, zone) => expect(findClockGap(date, time, zone)).toBeNull());
});
