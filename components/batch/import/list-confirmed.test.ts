import { expect, test } from "vitest";
import type { DryRun } from "@/lib/batch/schema";
import { listConfirmed } from "./list-confirmed";

type ReadColumn = DryRun["columns"][number];
const column = (header: string, to: ReadColumn["column"], how: ReadColumn["how"], samples = ["x"]): ReadColumn => ({
  header,
  column: to,
  how,
  samples,
  rivalOf: null,
});

test("guesses that were let stand are remembered like choices, so that other values tell no other column next time", () => {
  const columns = [
    column("X1", "business_name", "value"),
    column("Tradee", "niche", "fuzzy"),
    column("City", "city", "exact"),
    column("X4", "country", "remembered"),
  ];
  const names = columns.map(({ header }) => header);
  const guessed = columns.map((one) => one.column);
  expect(listConfirmed(columns, names, guessed)).toEqual([
    ["X1", "business_name"],
    ["Tradee", "niche"],
    ["X4", "country"],
  ]);
  expect(listConfirmed(columns, names, ["business_name", "niche", null, "region"])).toContainEqual(["City", null]);
});

test("a filled column that was left out is remembered as such, an empty one may be something next time", () => {
  const columns = [column("Notes", null, null), column("Posts", null, null, []), column("Old", null, "remembered", [])];
  expect(listConfirmed(columns, ["Notes", "Posts", "Old"], [null, null, null])).toEqual([
    ["Notes", null],
    ["Old", null],
  ]);
});
