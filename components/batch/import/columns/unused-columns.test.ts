import { expect, test } from "vitest";
import { listUnused } from "./unused-columns";

const columns = (filled: Record<string, boolean>) =>
  Object.entries(filled).map(([header, isFilled]) => ({
    header,
    column: null,
    how: null,
    samples: isFilled ? ["a"] : [],
    rivalOf: null,
  }));

test("columns with values that are not used are told from empty ones and from those of a rejects file", () => {
  const list = columns({ Name: true, Manager: true, Blank: false });
  expect(listUnused(list, ["business_name", null, null])).toEqual({ filled: [1], empty: [2] });
  const rejects = columns({ city: true, beyond_header_1: true, row: true, reason: true, Notes: true });
  expect(listUnused(rejects, ["city", null, null, null, null])).toEqual({ filled: [4], empty: [] });
  expect(listUnused(columns({ row: true, Notes: true }), [null, null])).toEqual({ filled: [0, 1], empty: [] });
});
