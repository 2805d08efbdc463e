import { expect, test } from "vitest";
import { tidyFileName } from "./tidy-file-name";

test("a file's name is one line of what can be seen, cut before its ending", () => {
  expect(tidyFileName("clients (rows 2–10001).csv")).toBe("clients (rows 2–10001).csv");
  expect(tidyFileName(" my\r\nlist\u202egnp.csv\0")).toBe("my list gnp.csv");
  const long = tidyFileName(`${"ö".repeat(600)}.xlsx`);
  expect(long).toBe(`${"ö".repeat(194)}….xlsx`);
  expect(tidyFileName("x".repeat(600))).toHaveLength(200);
  expect(tidyFileName("\u202e\n")).toBe("");
});
