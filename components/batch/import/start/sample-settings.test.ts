import { expect, test } from "vitest";
import { type ImportOptions, newDraft } from "../draft/import-draft";
import { settingsOf } from "./sample-settings";

const FILE = { headers: [], headerRow: 1, rows: [], format: { kind: "csv", encoding: null, delimiter: "," } } as const;
const OPTIONS = newDraft("list.csv", { ...FILE, headers: [], rows: [] }).options;
const ROW = { row: 2, cells: { business_name: "Harbor", niche: "bakery", city: "Leeds" } };
const of = (change: Partial<ImportOptions>) => settingsOf([ROW], { ...OPTIONS, ...change });

test("samples are of other settings after each change that a post may come out otherwise for, and after no other", () => {
  const changes: Partial<ImportOptions>[] = [
    { days: "7" },
    { startDate: "2027-05-01" },
    { channels: [{ channel: "linkedin", postsPerWeek: 2 }] },
    { writer: "builtin" },
    { language: "de" },
  ];
  for (const change of changes) expect(of(change)).not.toBe(of({}));
  expect(settingsOf([{ ...ROW, cells: { ...ROW.cells, city: "York" } }], OPTIONS)).not.toBe(of({}));
  for (const change of [{ spendCap: "5" }, { skipBadRows: false }, { runDuplicates: true }])
    expect(of(change)).toBe(of({}));
});
