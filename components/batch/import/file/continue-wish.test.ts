import { expect, test } from "vitest";
import { judgeWish } from "./continue-wish";

const rows = { total: 4, valid: 3, invalid: 1, duplicate: 0, skipped: 0, reused: 0 };

test("whoever presses Continue while the last change is being checked goes on once it has been", () => {
  expect(judgeWish({ invalid: 1 }, "checking", rows)).toBe("wait");
  expect(judgeWish({ invalid: 1 }, "current", rows)).toBe("go");
  expect(judgeWish({ invalid: 2 }, "current", rows)).toBe("go");
});

test("nobody goes on unchecked, without rows, or without more rows than the button said", () => {
  expect(judgeWish({ invalid: 1 }, "offline", rows)).toBe("stay");
  expect(judgeWish({ invalid: 1 }, "failed", rows)).toBe("stay");
  expect(judgeWish({ invalid: 4 }, "current", { ...rows, valid: 0, invalid: 4 })).toBe("stay");
  expect(judgeWish({ invalid: 0 }, "current", rows)).toBe("stay");
});
