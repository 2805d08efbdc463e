import { expect, it } from "vitest";
import { seasonOf } from "./season";

it("gives the meteorological season and flips it in the south", () => {
  expect(seasonOf("2026-03-01", 45)).toBe("spring");
  expect(seasonOf("2026-02-28", 45)).toBe("winter");
  expect(seasonOf("2026-06-01", 45)).toBe("summer");
  expect(seasonOf("2026-09-01", 45)).toBe("autumn");
  expect(seasonOf("2026-12-01", 45)).toBe("winter");
  expect(seasonOf("2026-12-01", -33.9)).toBe("summer");
  expect(seasonOf("2026-03-01", -33.9)).toBe("autumn");
});

it("knows no season between the tropics", () => {
  expect(seasonOf("2026-03-01", 1.35)).toBeNull();
  expect(seasonOf("2026-03-01", -14.9)).toBeNull();
  expect(seasonOf("2026-03-01", 19.1)).toBeNull();
  expect(seasonOf("2026-03-01", 25.8)).toBe("spring");
});
