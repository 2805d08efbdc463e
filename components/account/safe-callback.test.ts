import { expect, it } from "vitest";
import { safeCallback } from "./safe-callback";

it.each([
  ["/calendars/cal_1?post=p#x", "/calendars/cal_1?post=p#x"],
  ["/settings", "/settings"],
])("%s stays on this site", (given, path) => expect(safeCallback(given)).toBe(path));

it.each([
  undefined,
  "",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "settings",
])("%s is replaced by the calendars", (given) => expect(safeCallback(given)).toBe("/calendars"));

it("a doubled parameter is refused", () => expect(safeCallback(["/a", "/b"])).toBe("/calendars"));
