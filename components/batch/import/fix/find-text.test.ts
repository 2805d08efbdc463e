import { expect, test } from "vitest";
import { findCells, replaceIn, sayReplaced, splitHits, toPattern } from "./find-text";

const COLUMNS = ["business_name", "city"] as const;
const ROWS = [
  { row: 2, cells: { business_name: "Café Leeds", city: "Leeds" } },
  { row: 3, cells: { business_name: "Mill", city: " leeds " } },
  { row: 7, cells: { business_name: "a.b (c) $& [d] e-f" } },
];
const pattern = (find: string, isWhole = false) => toPattern({ find, isWhole }) as RegExp;

test("what is counted is what is replaced: whatever its case, in the rows and columns that are meant", () => {
  const hits = findCells(ROWS, COLUMNS, pattern("LEEDS"));
  expect(hits).toEqual([
    { row: 2, column: "business_name" },
    { row: 2, column: "city" },
    { row: 3, column: "city" },
  ]);
  expect(findCells(ROWS.slice(1), ["city"], pattern("leeds"))).toEqual([{ row: 3, column: "city" }]);
  expect([...replaceIn(ROWS, hits, pattern("LEEDS"), "York")]).toEqual([
    [2, { business_name: "Café York", city: "York" }],
    [3, { city: " York " }],
  ]);
});

test("whole cells are those that hold nothing else, and they are replaced as a whole", () => {
  const hits = findCells(ROWS, COLUMNS, pattern("leeds", true));
  expect(hits.map(({ row }) => row)).toEqual([2, 3]);
  expect(replaceIn(ROWS, hits, pattern("leeds", true), "York").get(3)).toEqual({ city: "York" });
});

test.each([".", "(c)", "$&", "[d]", "e-f", "a.b"])("“%s” is text, no pattern, on both sides", (find) => {
  const hits = findCells(ROWS, COLUMNS, pattern(find));
  expect(hits).toEqual([{ row: 7, column: "business_name" }]);
  expect(replaceIn(ROWS, hits, pattern(find), "$&").get(7)?.business_name).toBe(
    "a.b (c) $& [d] e-f".replaceAll(find, () => "$&"),
  );
});

test("nothing is looked for while nothing is typed, and a text is marked where it is found", () => {
  expect(toPattern({ find: "", isWhole: true })).toBeNull();
  expect(splitHits("Leeds", null)).toEqual([{ text: "Leeds", isHit: false, at: 0 }]);
  expect(splitHits("banana", pattern("an")).map(({ text, isHit }) => (isHit ? `<${text}>` : text))).toEqual([
    "b",
    "<an>",
    "<an>",
    "a",
  ]);
});

test("what a replacing came to counts the cells that are different, not those that held the text already", () => {
  const rows = ["Leeds", "leeds", "York"].map((city, index) => ({ row: index + 2, cells: { city } }));
  const pattern = toPattern({ find: "leeds", isWhole: false }) as RegExp;
  const hits = findCells(rows, ["city"], pattern);
  expect(hits.map(({ row }) => row)).toEqual([2, 3]);
  expect(sayReplaced(rows, hits, replaceIn(rows, hits, pattern, "Leeds"))).toBe("1 cell replaced");
});
