import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeFormula } from "./escape-formula";
import { anyPost, calendar, post } from "./export-arbitraries";
import { PLAIN_COLUMNS } from "./plain-rows";
import { toXlsx } from "./to-xlsx";

const sheetOf = (posts: Parameters<typeof calendar>[0]) => {
  const sheet = read(toXlsx(calendar(posts)).content).Sheets.Posts;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

test("every field comes back from a workbook as text, and no cell is a formula", () => {
  fc.assert(
    fc.property(fc.array(anyPost, { minLength: 1, maxLength: 20 }), (posts) => {
      const sheet = sheetOf(posts);
      const rows = utils.sheet_to_json<Record<string, string>>(sheet, { defval: "" });
      expect(Object.keys(rows[0] ?? {})).toEqual([...PLAIN_COLUMNS]);
      expect(rows.map((row) => row.caption)).toEqual(posts.map(({ caption }) => escapeFormula(caption)));
      for (const [address, cell] of Object.entries(sheet))
        if (!address.startsWith("!")) expect([cell.t, cell.f]).toEqual(["s", undefined]);
    }),
    { numRuns: 25 },
  );
});

test("a caption longer than Excel's cell is cut with an ellipsis instead of breaking the file", () => {
  const [row] = utils.sheet_to_json<Record<string, string>>(sheetOf([post({ caption: "a".repeat(60_000) })]));
  expect(row?.caption).toHaveLength(32_767);
  expect(row?.caption?.endsWith("…")).toBe(true);
});
