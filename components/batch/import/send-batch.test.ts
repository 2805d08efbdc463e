import { expect, test } from "vitest";
import { batchOptionsSchema } from "@/lib/batch/schema";
import { newDraft } from "./import-draft";
import { toApiOptions } from "./send-batch";

const FILE = {
  headers: [],
  headerRow: 1,
  rows: [],
  format: { kind: "csv", encoding: "utf-8", delimiter: "," },
} as const;
const optionsWith = (spendCap: string) =>
  toApiOptions({ ...newDraft("list.csv", { ...FILE, headers: [], rows: [] }).options, spendCap });

test("a spend cap travels as the amount that was meant", () => {
  expect(optionsWith("$50").spendCapUsd).toBe(50);
  expect(optionsWith("1,000").spendCapUsd).toBe(1000);
  expect(optionsWith("2.500,00").spendCapUsd).toBe(2500);
});

test("only a blank cap is no cap: one that cannot be read never reaches the server as none", () => {
  expect("spendCapUsd" in optionsWith(" ")).toBe(false);
  for (const text of ["1.000", "fifty", "€50", "NaN"]) {
    const sent = JSON.parse(JSON.stringify(optionsWith(text)));
    expect(batchOptionsSchema.safeParse(sent).error?.issues.map(({ path }) => path)).toEqual([["spendCapUsd"]]);
  }
});
