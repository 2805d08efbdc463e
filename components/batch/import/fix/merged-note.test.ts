import { expect, test } from "vitest";
import { listMerged } from "./merged-note";

test("cells that were filled in from merged ones are told by their columns and rows", () => {
  const cells = ["a", "b"];
  const rows = [
    { row: 2, cells },
    { row: 3, cells, merged: [1, 0] },
    { row: 5, cells, merged: [1] },
  ];
  expect(listMerged(rows)).toEqual([
    { column: 0, rows: [3] },
    { column: 1, rows: [3, 5] },
  ]);
});
