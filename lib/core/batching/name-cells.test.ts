import { expect, test } from "vitest";
import { matchColumns } from "./match-columns";
import { nameCells } from "./name-cells";
import { rankColumns } from "./rank-columns";

test("of two columns of one meaning the fuller one is used, and joined it counts first and the other fills its blanks, whichever stands first", () => {
  for (const isTurned of [false, true]) {
    const turn = <T>(pair: T[]) => (isTurned ? pair.toReversed() : pair);
    const headers = turn(["city", "Town"]);
    const rows = [turn(["Leeds", "Yrok"]), turn(["", "York"]), turn(["", "Bath"]), turn(["Hull", ""])];
    const used = matchColumns({ headers, sampleRows: rows }).find(({ column }) => column === "city");
    expect(used?.header).toBe("Town");
    const order = rankColumns(headers, rows);
    expect(order[0]).toBe(used?.index);
    const cities = rows.map((cells) => nameCells(cells, ["city", "city"], order).city);
    expect(cities).toEqual(["Yrok", "York", "Bath", "Hull"]);
  }
});

test("of two columns as full the one that is named exactly counts first", () => {
  const rows = [["Yrok", "York"]];
  const order = rankColumns(["Town", "city"], rows);
  expect(nameCells(rows[0] ?? [], ["city", "city"], order)).toEqual({ city: "York" });
});
