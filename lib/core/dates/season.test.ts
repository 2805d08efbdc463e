import { expect, it } from "vitest";
import { seasonOf } from "./season";

const PORTLAND = { latitude: 45.5, longitude: -122.7 };
const SYDNEY = { latitude: -33.9, longitude: 151.2 };
const MIAMI = { latitude: 25.8, longitude: -80.2 };

it("gives the meteorological season and flips it in the south", () => {
  expect(seasonOf("2026-03-01", PORTLAND)).toBe("spring");
  expect(seasonOf("2026-02-28", PORTLAND)).toBe("winter");
  expect(seasonOf("2026-06-01", PORTLAND)).toBe("summer");
  expect(seasonOf("2026-09-01", PORTLAND)).toBe("autumn");
  expect(seasonOf("2026-12-01", PORTLAND)).toBe("winter");
  expect(seasonOf("2026-12-01", SYDNEY)).toBe("summer");
  expect(seasonOf("2026-03-01", SYDNEY)).toBe("autumn");
});

it("knows no season between the tropics", () => {
  expect(seasonOf("2026-03-01", { latitude: 1.35, longitude: 103.8 })).toBeNull();
  expect(seasonOf("2026-03-01", { latitude: -14.9, longitude: 13.5 })).toBeNull();
  expect(seasonOf("2026-03-01", { latitude: 19.1, longitude: 72.9 })).toBeNull();
});

it("knows summer alone where the coldest month is warm", () => {
  expect(["2026-03-01", "2026-06-01", "2026-09-01", "2026-12-01"].map((date) => seasonOf(date, MIAMI))).toEqual([
    null,
    "summer",
    null,
    null,
  ]);
});
