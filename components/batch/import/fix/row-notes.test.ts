import { expect, test } from "vitest";
import { noteOfRow, problemsOf, repeatsOf, sortRows } from "./row-notes";

const row = (number: number, name: string, id = "") => ({
  row: number,
  cells: { business_name: name, city: "Leeds", ...(id && { external_id: id }) },
});
const ROWS = [
  row(2, "Mill"),
  row(3, "Harbor", "c-1"),
  row(4, "mill"),
  row(5, "Quay", "c-1"),
  row(6, "Elm"),
  row(8, "Mill"),
];

test("of rows that repeat each other all are shown together, the first before those that repeat it, each told of the other", () => {
  const repeats = repeatsOf(
    [
      { row: 4, duplicateOf: 2, calendarId: null },
      { row: 5, duplicateOf: 3, calendarId: null },
      { row: 6, duplicateOf: null, calendarId: "cal_1" },
      { row: 8, duplicateOf: 2, calendarId: null },
    ],
    ROWS,
  );
  expect(repeats.inPairs).toEqual([2, 4, 8, 3, 5, 6]);
  expect([...repeats.repeating]).toEqual([4, 5, 6, 8]);
  expect(Object.fromEntries(repeats.notes)).toEqual({
    2: "is repeated by row 4, row 8",
    3: "is repeated by row 5",
    4: "repeats row 2",
    5: "has the id c-1 of row 3",
    6: "has this calendar already",
    8: "repeats row 2",
  });
});

test("a row is told all that is wrong with it, in words, and one that is left out only that", () => {
  const problems = problemsOf([
    { row: 2, column: "city", message: "No such town." },
    { row: 2, column: "tone", message: "Choose one." },
  ]);
  const hints = problemsOf([{ row: 2, column: "phone", message: "Left out." }]);
  expect(noteOfRow(ROWS[0] as never, problems.get(2), hints.get(2), "repeats row 1")).toBe(
    "Town: No such town. Tone: Choose one. Phone: Left out. Repeats row 1",
  );
  expect(noteOfRow({ row: 2, cells: {}, leftOut: true }, problems.get(2), hints.get(2), undefined)).toBe("Left out");
  expect(noteOfRow(ROWS[0] as never, undefined, undefined, undefined)).toBe("");
});

test("rows are sorted as people sort: without case, numbers by size, equal ones in the file's order, blank ones last", () => {
  const rows = [row(2, "Shop 10"), row(3, "shop 9"), row(4, ""), row(5, "Elm"), row(6, "elm")];
  expect(sortRows(rows, "business_name", false)).toEqual([5, 6, 3, 2, 4]);
  expect(sortRows(rows, "business_name", true)).toEqual([2, 3, 5, 6, 4]);
});
