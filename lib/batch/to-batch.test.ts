import { expect, test } from "vitest";
import type { ListedRow } from "./data";
import { toBatchRow } from "./to-batch";

test("an error of a cell brings what the file has there, others nothing", () => {
  const errors = [
    { column: "start_date", code: "invalid_date", message: "No date." },
    { column: "niche", code: "required", message: "Say a trade." },
    { column: "constructor", code: "too_many_cells", message: "Too many." },
    { column: null, code: "duplicate", message: "It repeats row 2." },
  ];
  const row = { row: 3, errors, cells: { start_date: " 04/01/2027 ", niche: "" }, warnings: [] };
  const shown = toBatchRow({ row, calendar: null, country: null } as unknown as ListedRow);
  expect(shown.errors.map(({ cell }) => cell)).toEqual(["04/01/2027", null, null, null]);
});
