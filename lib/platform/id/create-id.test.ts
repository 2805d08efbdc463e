import { expect, test } from "vitest";
import { createId } from "./create-id";

test("an id is its prefix and 26 lower-case letters and digits", () => {
  expect(createId("cal")).toMatch(/^cal_[0-9a-hjkmnp-tv-z]{26}$/);
});

test("a hundred thousand ids are distinct and sort in the order they were made", () => {
  const ids = Array.from({ length: 100_000 }, () => createId("post"));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});
