import { expect, test } from "vitest";
import { newDraft, type ParsedFile } from "../draft/import-draft";
import { changeSheet } from "./change-sheet";

const sheet = (name: string): ParsedFile => ({
  headers: ["Client", "Town"],
  headerRow: 1,
  rows: [{ row: 2, cells: [name, "Leeds"] }],
  sheet: name,
  sheets: ["One", "Two"],
  format: { kind: "xlsx", encoding: null, delimiter: null },
});

test("looking at another sheet of a workbook loses nothing of the first: columns, rows and what can be taken back are there again", () => {
  const change = { row: 2, before: { cells: {}, extra: null, isLeftOut: false } };
  const first = {
    ...newDraft("list.xlsx", sheet("One")),
    mapping: ["business_name" as const, "city" as const],
    rowsMapping: ["business_name" as const, "city" as const],
    rows: [{ row: 2, cells: { business_name: "One", city: "York" } }],
    history: { done: [{ label: "1 cell set", changes: [{ ...change, after: change.before }] }], undone: [] },
  };
  const second = { ...first, ...changeSheet(first, sheet("Two")) };
  expect(second).toMatchObject({ file: { sheet: "Two" }, mapping: null, rows: [], history: { done: [] } });
  const again = { ...second, ...changeSheet(second, sheet("One")) };
  expect(again).toMatchObject(first);
  expect(Object.keys(again.otherSheets ?? {})).toEqual(["Two"]);
});
