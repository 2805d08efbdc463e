import { expect, test } from "vitest";
import { type Said, waitToSay } from "./announce-pace";

/** The seconds at which something is said of work that grows by `perSecond` for so many seconds. */
function listen(perSecond: number, seconds: number): number[] {
  let said = null as Said | null;
  const heard: number[] = [];
  for (let second = 0; second <= seconds; second++) {
    const matter = { kind: "running", share: second * perSecond };
    const now = second * 1000;
    if (waitToSay(said, matter, now) > 0) continue;
    said = { ...matter, firstAt: said?.firstAt ?? now, lastAt: now };
    heard.push(second);
  }
  return heard;
}

test("who listens is told at once, after ten seconds, then each minute, and after some minutes with each tenth", () => {
  expect(listen(1 / 4096, 2500)).toEqual([0, 10, 70, 130, 190, 250, 310, 720, 1130, 1540, 1950, 2360]);
});

test("of quick work nothing is said more often than each minute, of work that hardly moves something each ten minutes", () => {
  expect(listen(1 / 400, 420)).toEqual([0, 10, 70, 130, 190, 250, 310, 370]);
  expect(listen(0, 1600)).toEqual([0, 10, 70, 130, 190, 250, 310, 910, 1510]);
});

test("another state, and the end, are said at once", () => {
  const said = { kind: "running", share: 0.4, firstAt: 0, lastAt: 10_000 };
  expect(waitToSay(said, { kind: "paused", share: 0.4 }, 10_500)).toBe(0);
  expect(waitToSay(said, { kind: "succeeded", share: 1 }, 10_500)).toBe(0);
  expect(waitToSay(said, { kind: "running", share: 0.9 }, 10_500)).toBe(59_500);
});
