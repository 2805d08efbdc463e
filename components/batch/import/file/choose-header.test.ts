import { expect, test } from "vitest";
import { NO_HEADER } from "@/lib/core/batching/file/table";
import { chooseHeader, guessHeader, listLines } from "./choose-header";

const file = {
  headers: ["Clients 2026", "", ""],
  headerRow: 1,
  rows: [
    { row: 4, cells: ["Name", " Trade", "Town"] },
    { row: 5, cells: ["Harbor", "bakery", "Leeds"] },
  ],
  format: { kind: "csv" as const, encoding: null, delimiter: "," as const },
};

test("a file without a header keeps its first line as a business, and every line its own number", () => {
  const bare = chooseHeader(file, NO_HEADER);
  expect(bare.headers).toEqual(["Column 1", "Column 2", "Column 3"]);
  expect(bare.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [1, "Clients 2026"],
    [4, "Name"],
    [5, "Harbor"],
  ]);
});

test("a header under title lines is taken, and its rows keep the numbers of the file", () => {
  expect(chooseHeader(file, 4)).toMatchObject({ headers: ["Name", "Trade", "Town"], headerRow: 4, rows: [{ row: 5 }] });
});

test("choosing again loses no line", () => {
  const there = chooseHeader(chooseHeader(chooseHeader(file, 4), NO_HEADER), 1);
  expect(listLines(there).map(({ row }) => row)).toEqual([1, 4, 5]);
  expect(there).toMatchObject({ headers: file.headers, headerRow: 1 });
});

test("the line that names columns is taken as the header where the first one does not", () => {
  expect(guessHeader(file)).toMatchObject({ headers: ["Name", "Trade", "Town"], headerRow: 4 });
  const named = chooseHeader(file, 4);
  expect(guessHeader(named)).toEqual(named);
  const nameless = { ...file, headers: ["Clients 2026"], rows: file.rows.slice(1) };
  expect(guessHeader(nameless)).toMatchObject({ headerRow: 1, headers: ["Clients 2026"] });
});

test("the line that names most columns is taken where the first one names their groups", () => {
  const groups = { ...file, headers: ["Business", "", "Place"] };
  expect(guessHeader(groups)).toMatchObject({ headers: ["Name", "Trade", "Town"], headerRow: 4 });
});

test("no line below a business is taken as the header, however many columns its words name", () => {
  const contacts = {
    ...file,
    headers: ["Given", "Mail", "Label"],
    rows: [
      { row: 2, cells: ["Ann", "ann@a.example", "Home"] },
      { row: 3, cells: ["Name", "Trade", "Town"] },
    ],
  };
  expect(guessHeader(contacts).headerRow).toBe(1);
});

test("under lone titles the first wide line that names a column is the header", () => {
  const report = {
    ...file,
    headers: ["Acme Agency LLC", "", ""],
    rows: [
      { row: 2, cells: ["As of November 30, 2026"] },
      { row: 4, cells: ["", "Customer", "Zzz", "Yyy"] },
      { row: 5, cells: ["", "Harbor", "a", "b"] },
    ],
  };
  expect(guessHeader(report)).toMatchObject({ headerRow: 4, rows: [{ row: 5 }] });
});

test("names that repeat are told apart by the groups in the line above them, the others stay as they are", () => {
  const groups = {
    ...file,
    headers: ["", "", "Instagram", "", "Facebook", ""],
    rows: [
      { row: 2, cells: ["Name", "Town", "Active", "per week", "Active", "per week"] },
      { row: 3, cells: ["Harbor", "Leeds", "Y", "3", "N", ""] },
    ],
  };
  expect(guessHeader(groups).headers).toEqual([
    "Name",
    "Town",
    "Instagram Active",
    "Instagram per week",
    "Facebook Active",
    "Facebook per week",
  ]);
});

test("a single line that names no column is a business, one that does is a header", () => {
  const single = { ...file, headers: ["Harbor Bakery", "bakery", "Leeds"], rows: [] };
  expect(guessHeader(single)).toMatchObject({ headerRow: NO_HEADER, rows: [{ row: 1, cells: single.headers }] });
  expect(guessHeader({ ...single, headers: ["Name", "Trade"] }).rows).toEqual([]);
});

test("blank columns behind the table are none, those with anything in them stay", () => {
  const wide = {
    ...file,
    headers: ["Name", "Trade", "Town", "", "", ""],
    rows: [{ row: 2, cells: ["A", "b", "c", "", "note", " "] }],
  };
  expect(guessHeader(wide).headers).toEqual(["Name", "Trade", "Town", "", ""]);
});
