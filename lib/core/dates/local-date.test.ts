import { describe, expect, it } from "vitest";
import { addDays, daysBetween, fromEpochDay, isLocalDate, toEpochDay, weekdayOf } from "./local-date";

describe("local dates", () => {
  it("exist only when the calendar has them", () => {
    expect(isLocalDate("2024-02-29")).toBe(true);
    expect(isLocalDate("2000-02-29")).toBe(true);
    for (const text of [
      "2025-02-29",
      "2100-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-04-31",
      "26-01-01",
      "0000-01-01",
      "",
    ])
      expect(isLocalDate(text)).toBe(false);
  });

  it("add across month ends, leap days and years", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(daysBetween("2028-01-01", "2029-01-01")).toBe(366);
  });

  it("round-trip through day numbers, before 1970 too", () => {
    for (const date of ["1969-12-31", "1970-01-01", "2000-02-29", "2100-12-31"])
      expect(fromEpochDay(toEpochDay(date))).toBe(date);
  });

  it("know their weekday", () => {
    expect(weekdayOf("2026-11-21")).toBe("saturday");
    expect(weekdayOf("1969-12-31")).toBe("wednesday");
    expect(weekdayOf("2028-02-29")).toBe("tuesday");
  });
});
