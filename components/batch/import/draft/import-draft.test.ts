import { expect, test } from "vitest";
import { newDraft, remapDraft, remapRows } from "./import-draft";

const file = {
  headers: ["Client", "Trade", "Town", "Notes"],
  headerRow: 1,
  rows: [
    { row: 2, cells: ["Harbor", "bakry", "Leeds", "bakery"] },
    { row: 3, cells: ["Mill", "gym", "Yrok", "gym"] },
  ],
  format: { kind: "csv" as const, encoding: null, delimiter: "," as const },
};
const MAPPING = ["business_name", "niche", "city", null] as const;

/** Both rows mended, one with a country that the file does not give. */
const mended = {
  ...newDraft("list.csv", file),
  rowsMapping: [...MAPPING],
  rows: [
    { row: 2, cells: { business_name: "Harbor", niche: "bakery", city: "Leeds" } },
    { row: 3, cells: { business_name: "Mill", niche: "gym", city: "York", country: "GB" } },
  ],
};

const state = (niche: string) => ({ cells: { niche }, extra: null, isLeftOut: false });

test("looking at the columns again loses no repair", () => {
  expect(remapRows(mended, MAPPING)).toEqual(mended.rows);
});

test("a column that is another one now is read from the file, and the others keep their repairs", () => {
  expect(remapRows(mended, ["business_name", null, "city", "niche"])).toEqual([
    { row: 2, cells: { business_name: "Harbor", niche: "bakery", city: "Leeds" } },
    { row: 3, cells: { business_name: "Mill", niche: "gym", city: "York", country: "GB" } },
  ]);
  expect(remapRows(mended, ["business_name", "city", "niche", null])[1]?.cells).toEqual({
    business_name: "Mill",
    niche: "Yrok",
    city: "gym",
    country: "GB",
  });
});

test("a column that is not used any more goes with its repairs, and one the file gives now replaces what was typed", () => {
  expect(remapRows(mended, ["business_name", "niche", null, null])[1]?.cells).not.toHaveProperty("city");
  expect(remapRows(mended, ["business_name", "niche", "city", "country"])[1]?.cells).toMatchObject({ country: "gym" });
});

test("the first look makes the rows of the file as they are", () => {
  expect(remapRows(newDraft("list.csv", file), MAPPING)[1]).toEqual({
    row: 3,
    cells: { business_name: "Mill", niche: "gym", city: "Yrok" },
  });
});

test("what was mended can be taken back after another look at the columns, unless they are others now", () => {
  const change = { row: 2, before: state("bakry"), after: state("bakery") };
  const draft = { ...mended, history: { done: [{ label: "1 cell set", changes: [change] }], undone: [] } };
  expect(remapDraft(draft, [...MAPPING]).history).toEqual(draft.history);
  expect(remapDraft(draft, ["business_name", "niche", "city", "country"]).history?.done).toEqual([]);
  expect(remapDraft({ ...draft, rowsMapping: null }, [...MAPPING]).history?.done).toEqual([]);
});

test("a row that was left out stays so under other columns", () => {
  const rows = mended.rows.map((row) => (row.row === 3 ? { ...row, leftOut: true } : row));
  expect(remapRows({ ...mended, rows }, ["business_name", "city", "niche", null])[1]).toMatchObject({ leftOut: true });
});
