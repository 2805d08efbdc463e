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

test("what a person chose is told from guesses that were walked past; names that are known are neither", () => {
  const columns = [
    column("X1", "business_name", "value"),
    column("Tradee", "niche", "fuzzy"),
    column("City", "city", "exact"),
    column("X4", "country", "remembered"),
  ];
  const names = columns.map(({ header }) => header);
  const guessed = columns.map((one) => one.column);
  expect(listConfirmed(columns, names, guessed)).toEqual({
    choices: {},
    guesses: { X1: "business_name", Tradee: "niche", X4: "country" },
  });
  expect(listConfirmed(columns, names, ["business_name", "niche", null, "region"])).toEqual({
    choices: { City: null, X4: "region" },
    guesses: { X1: "business_name", Tradee: "niche" },
  });
  expect(listConfirmed(columns, names, ["city", "niche", "city", null]).choices).toEqual({
    X1: "city",
    City: "city",
    X4: null,
  });
});

test("lines of an address that were joined by a guess are no choice, a column that a person joins to another is", () => {
  const columns = [
    column("Address 1", "city", "fuzzy"),
    column("Address 2", "city", "fuzzy"),
    column("Zzz", null, null),
  ];
  const names = columns.map(({ header }) => header);
  expect(listConfirmed(columns, names, ["city", "city", null]).choices).toEqual({});
  expect(listConfirmed(columns, names, ["city", null, "city"]).choices).toEqual({
    "Address 1": "city",
    "Address 2": null,
    Zzz: "city",
  });
});

test("a filled column that was left out stands like a guess, an empty one may be something next time", () => {
  const columns = [column("Notes", null, null), column("Posts", null, null, []), column("Old", null, "remembered", [])];
  expect(listConfirmed(columns, ["Notes", "Posts", "Old"], [null, null, null])).toEqual({
    choices: {},
    guesses: { Notes: null, Old: null },
  });
});
