import { expect, test } from "vitest";
import { listUnusedCells, rejectsHead, rejectsLine } from "./rejects-file";

test("a refused row keeps its words under every column, inert and without what no program can keep", () => {
  const columns = ["business_name", "Notes", "beyond_header_1"];
  expect(rejectsHead(columns)).toBe('\uFEFF"business_name","Notes","beyond_header_1","row","reason"\r\n');
  const reasons = [
    { column: "niche", code: "missing_value", message: "The trade is missing." },
    { column: "city", code: "too_many_cells", message: "This row has a cell more." },
    { column: null, code: "duplicate", message: "Row 2 names the same business." },
  ];
  const cells = { business_name: '=1+1 \0"A"', Notes: "call, Ana\uD800" };
  expect(rejectsLine(columns, { row: 12, cells, reasons })).toBe(
    `"'=1+1 \uFFFD""A""","call, Ana\uFFFD","","12","niche: The trade is missing. This row has a cell more. Row 2 names the same business."\r\n`,
  );
});

test("columns that nobody uses are kept by their headers, a rejects file's own are not", () => {
  const headers = ["Name", "Notes", "Empty", "", "tone", "beyond_header_1", "row", "reason"];
  const cells = ["Harbor", "VIP", " ", "x", "bold", "more", "3", "why"];
  const mapping = ["business_name" as const, null, null, null, null, null, null, null];
  expect(listUnusedCells(cells, headers, mapping)).toEqual({ Notes: "VIP" });
  expect(listUnusedCells(["Harbor", "3"], ["Name", "row"], ["business_name", null])).toEqual({ row: "3" });
});
