import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "./make-folder.mjs";

test("a folder is made with those above it, and again is harmless", () => {
  const root = mkdtempSync(path.join(tmpdir(), "bella-folder-"));
  makeFolder(path.join(root, "a/b/c"));
  makeFolder(path.join(root, "a/b/c"));
  expect(existsSync(path.join(root, "a/b/c"))).toBe(true);
  rmSync(root, { recursive: true });
});

test.runIf(process.platform === "linux")("a place that takes no folders is refused instead of tried for ever", () => {
  expect(() => makeFolder("/proc/bella/data")).toThrow();
});
