import { expect, it } from "vitest";
import { isInRamadan } from "./ramadan";

it("Ramadan is known for any year", () => {
  const days = ["2026-02-17", "2026-02-18", "2026-03-19", "2026-03-20", "2027-02-08", "2027-03-08", "2031-01-01"];
  expect(days.filter(isInRamadan)).toEqual(["2026-02-18", "2026-03-19", "2027-02-08", "2027-03-08", "2031-01-01"]);
});
