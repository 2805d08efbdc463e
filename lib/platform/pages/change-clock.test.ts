import { expect, test } from "vitest";
import { ChangeClock } from "./change-clock";

test("a page is current until one of its tags changes, and a page begun afterwards is", () => {
  const clock = new ChangeClock();
  const before = clock.now();
  clock.change(["calendar:2"]);
  expect(clock.isCurrent(before, ["calendar:1"])).toBe(true);
  clock.change(["calendar:1"]);
  expect(clock.isCurrent(before, ["calendar:1", "share:1"])).toBe(false);
  expect(clock.isCurrent(clock.now(), ["calendar:1", "share:1"])).toBe(true);
});

test("a change during a rendering is later than its start", () => {
  const clock = new ChangeClock();
  clock.change(["a"]);
  const start = clock.now();
  clock.change(["a"]);
  expect(clock.isCurrent(start, ["a"])).toBe(false);
});

test("a clock that had to forget trusts nothing begun before", () => {
  const clock = new ChangeClock();
  const start = clock.now();
  for (let i = 0; i < 12_000; i++) clock.change([`tag:${i}`]);
  expect(clock.isCurrent(start, ["other"])).toBe(false);
  expect(clock.isCurrent(clock.now(), ["other"])).toBe(true);
});
