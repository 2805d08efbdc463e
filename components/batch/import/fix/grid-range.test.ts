import { expect, test } from "vitest";
import { copyCells, fillCells, fillDown, pasteCells, readClipboard } from "./grid-range";

const COLUMNS = ["business_name", "niche", "city"] as const;
const ROWS = [
  { row: 2, cells: { business_name: "Harbor", niche: "bakery", city: "Leeds" } },
  { row: 4, cells: { business_name: 'The "Mill"', niche: "gym\nand spa", city: "York" } },
  { row: 9, cells: { business_name: "Elm", city: "Bath" } },
];
const chosen = (top: number, left: number, bottom = top, right = left) => ({
  rows: ROWS,
  columns: COLUMNS,
  range: { top, left, bottom, right },
});

test("what is copied is what is pasted, line breaks and quotation marks inside cells too", () => {
  const text = copyCells(chosen(0, 0, 2, 2));
  expect(text.split("\r\n")[0]).toBe("Harbor\tbakery\tLeeds");
  expect(readClipboard(text)).toEqual(
    ROWS.map(({ cells }) => COLUMNS.map((column) => (cells as Record<string, string>)[column] ?? "")),
  );
});

test("a clipboard is read as spreadsheets write it, whatever ends its lines and whatever stands in its cells", () => {
  expect(readClipboard("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(readClipboard("a\n\nb\n")).toEqual([["a"], [""], ["b"]]);
  expect(readClipboard("a\t")).toEqual([["a", ""]]);
  expect(readClipboard('"two\nlines"\t5" pipe\t"a ""b"""')).toEqual([["two\nlines", '5" pipe', 'a "b"']]);
  expect(readClipboard('"open\tend')).toEqual([['"open', "end"]]);
  expect(readClipboard('"The Mill" Bakery')).toEqual([['"The Mill" Bakery']]);
});

test("a clipboard without text, as of a picture, is nothing to paste, while a copied empty cell is an empty cell", () => {
  expect(readClipboard("")).toEqual([]);
  expect(readClipboard("\r\n")).toEqual([[""]]);
  expect(readClipboard(copyCells(chosen(2, 1)))).toEqual([[""]]);
});

test("a block is pasted from the chosen corner on; what lies beyond the rows and columns shown is counted as lost", () => {
  const block = [
    ["gym", "Hull"],
    ["spa", "Derby"],
  ];
  const inside = pasteCells(chosen(0, 1), block);
  expect([...inside.changes]).toEqual([
    [2, { niche: "gym", city: "Hull" }],
    [4, { niche: "spa", city: "Derby" }],
  ]);
  expect(inside).toMatchObject({ range: { top: 0, bottom: 1, left: 1, right: 2 }, lost: 0 });
  const beyond = pasteCells(chosen(2, 2), block);
  expect([...beyond.changes]).toEqual([[9, { city: "gym" }]]);
  expect(beyond.lost).toBe(3);
});

test("one cell fills the whole block, and a block that fits into it is repeated", () => {
  expect([...pasteCells(chosen(0, 2, 2, 2), [["Hull"]]).changes.values()]).toEqual([
    { city: "Hull" },
    { city: "Hull" },
    { city: "Hull" },
  ]);
  expect([...pasteCells(chosen(0, 1, 1, 2), [["x", "y"]]).changes.values()]).toEqual([
    { niche: "x", city: "y" },
    { niche: "x", city: "y" },
  ]);
});

test("lines of different lengths leave the cells alone that they say nothing of", () => {
  expect([...pasteCells(chosen(0, 1), [["gym"], ["spa", "Derby"]]).changes]).toEqual([
    [2, { niche: "gym" }],
    [4, { niche: "spa", city: "Derby" }],
  ]);
});

test("filling down copies the block's first row, a single row copies the one above, and the first row has none", () => {
  expect([...(fillDown(chosen(0, 1, 2, 2)) ?? [])][2]).toEqual([9, { niche: "bakery", city: "Leeds" }]);
  expect([...(fillDown(chosen(2, 1)) ?? [])]).toEqual([[9, { niche: "gym\nand spa" }]]);
  expect(fillDown(chosen(0, 1))).toBeNull();
});

test("a block is emptied, or filled with what was typed, in every row of it", () => {
  expect([...fillCells(chosen(0, 2, 1, 2), "")]).toEqual([
    [2, { city: "" }],
    [4, { city: "" }],
  ]);
});
