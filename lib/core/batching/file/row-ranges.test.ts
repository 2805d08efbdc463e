import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRowRanges, parseRowRanges } from "./row-ranges";

test("rows that follow each other are one range, and what is written is read as the same rows", () => {
  expect(formatRowRanges([9, 3, 2, 4, 3])).toBe("2-4,9");
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 400 }), { minLength: 1 }), (rows) => {
      const read = (parseRowRanges(formatRowRanges(rows)) ?? []).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      );
      expect(read).toEqual([...rows].sort((a, b) => a - b));
    }),
  );
});

test("what is no list of rows is not read", () => {
  expect(parseRowRanges(" 2 - 4 , 9 ")).toEqual([
    [2, 4],
    [9, 9],
  ]);
  for (const text of ["", "a", "2-", "4-2", "2,,3", "-3", "2;3", "99999999"])
    expect(parseRowRanges(text), text).toBeNull();
});
