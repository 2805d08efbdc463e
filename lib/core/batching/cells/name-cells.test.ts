import { expect, test } from "vitest";
import { matchColumns } from "../columns/match-columns";
import { rankColumns } from "../columns/rank-columns";
import { nameCells } from "./name-cells";

test("of two columns of one meaning the fuller one is used, and joined it counts first and the other fills its blanks, whichever stands first", () => {
  for (const isTurned of [false, true]) {
    const turn = <T>(pair: T[]) => (isTurned ? pair.toReversed() : pair);
    const headers = turn(["city", "Town"]);
    const rows = [turn(["Leeds", "Yrok"]), turn(["", "York"]), turn(["", "Bath"]), turn(["Hull", ""])];
    const used = matchColumns({ headers, sampleRows: rows }).find(({ column }) => column === "city");
    expect(used?.header).toBe("Town");
    const ranks = rankColumns(headers, rows);
    expect(ranks.order[0]).toBe(used?.index);
    const cities = rows.map((cells) => nameCells(cells, ["city", "city"], ranks).city);
    expect(cities).toEqual(["Yrok", "York", "Bath", "Hull"]);
  }
});

test("of two columns as full the one that is named exactly counts first", () => {
  const rows = [["Yrok", "York"]];
  const ranks = rankColumns(["Town", "city"], rows);
  expect(nameCells(rows[0] ?? [], ["city", "city"], ranks)).toEqual({ city: "York" });
});

/** What a file says of its towns, as it is understood. */
function townsOf(headers: string[], rows: string[][]): (string | undefined)[] {
  const mapping = matchColumns({ headers, sampleRows: rows }).map(({ column }) => column);
  const ranks = rankColumns(headers, rows);
  return rows.map((cells) => nameCells(cells, mapping, ranks).city);
}

test.each([
  [["Client", "Trade", "Address 1", "Address 2", "Address 3"]],
  [["Client", "Trade", "Address Line 1", "Address Line 2", "Address Line 3"]],
  [["Client", "Trade", "Address", "Address2", "Address3"]],
  [["Client", "Trade", "Street", "Address 2", "Address 3"]],
  [["Client", "Trade", "Street Address", "Street Address Line 2", "Address (line 3)"]],
])("lines of an address are read together where no column is the town: %j", (headers) => {
  const rows = [
    ["Harbor", "bakery", "12 High Street", "Leeds", "LS1 4AB"],
    ["Quay", "cafe", "Unit 4", "", "York"],
  ];
  expect(townsOf(headers, rows)).toEqual(["12 High Street, Leeds, LS1 4AB", "Unit 4, York"]);
});

test("the lines of one address are not mixed with those of another", () => {
  const headers = ["Client", "Trade", "Address", "Billing Address 1", "Billing Address 2"];
  expect(townsOf(headers, [["Harbor", "bakery", "12 High Street, Leeds", "1 Low Road", "York"]])).toEqual([
    "12 High Street, Leeds",
  ]);
});

test("a blank town is read from the address, and one that is there counts alone", () => {
  for (const town of ["Town", "City/Town", "Town / City", "City"]) {
    const headers = ["Client", "Trade", "Address", town];
    const rows = [
      ["Harbor", "bakery", "12 High Street, Leeds LS1 4AB", ""],
      ["Quay", "cafe", "3 Low Road, York", "Bath"],
    ];
    expect(townsOf(headers, rows), town).toEqual(["12 High Street, Leeds LS1 4AB", "Bath"]);
    const [, , , match] = matchColumns({ headers, sampleRows: rows });
    expect(match?.column).toBe("city");
  }
});

test("a street alone is no town, and the address of a list that has all its towns is left out", () => {
  expect(townsOf(["Client", "Trade", "Street"], [["Harbor", "bakery", "12 High Street"]])).toEqual([undefined]);
  expect(townsOf(["Client", "Trade", "Address", "Town"], [["Harbor", "bakery", "12 High Street", "Leeds"]])).toEqual([
    "Leeds",
  ]);
});

test("a number of posts a month says so itself, wherever it goes, and other columns stay as they are", () => {
  const headers = ["Monthly posts", "Days"];
  const rows = [
    ["12", "30"],
    ["3x a week", "30"],
    ["", "30"],
  ];
  const ranks = rankColumns(headers, rows);
  const said = rows.map((cells) => nameCells(cells, ["posts_per_week", "days"], ranks));
  expect(said.map((cells) => cells.posts_per_week)).toEqual(["12 a month", "3x a week", ""]);
  expect(said[0]?.days).toBe("30");
});
