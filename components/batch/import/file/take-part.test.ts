import { expect, test } from "vitest";
import { newDraft, type ParsedFile } from "../draft/import-draft";
import { draftOfRest, findNextPart, listParts, namePart, takePart, withPart } from "./take-part";

// Every third line of the file is blank.
const numbers = Array.from({ length: 30 }, (_, i) => i + 2).filter((row) => row % 3 !== 0);
const file: ParsedFile = {
  headers: ["Name"],
  headerRow: 1,
  rows: numbers.map((row) => ({ row, cells: [`Shop ${row}`] })),
  format: { kind: "csv", encoding: "utf-8", delimiter: "," },
};

test("the parts of a long file hold every row once, under its own number", () => {
  const parts = listParts(file, 8);
  expect(parts.map((part) => takePart(file, part).rows.length)).toEqual([8, 8, 4]);
  expect(parts.flatMap((part) => takePart(file, part).rows)).toEqual(file.rows);
  expect(parts[1]?.label).toBe("Rows 14–25");
});

test("a part is named after its rows, before the ending", () => {
  expect(namePart("my.clients.csv", { from: 2, to: 10_001, label: "" })).toBe("my.clients (rows 2–10001).csv");
  expect(namePart("pasted", { from: 2, to: 3, label: "" })).toBe("pasted (rows 2–3)");
});

test("a list of a million rows is a hundred parts, and the next one is the first that is no batch yet", () => {
  const rows = Array.from({ length: 1_000_000 }, (_, index) => ({ row: index + 2, cells: [] }));
  const parts = listParts({ rows }, 10_000);
  expect(parts).toHaveLength(100);
  const started = new Set([null, ...parts.slice(0, 2).map((part) => namePart("all.csv", part))]);
  expect(findNextPart(parts, "all.csv", started)).toBe(parts[2]);
  expect(findNextPart(parts, "other.csv", started)).toBe(parts[0]);
  expect(findNextPart(parts.slice(0, 2), "all.csv", started)).toBe(parts[0]);
});

test("a part of one row is called so", () => {
  const part = listParts(file, 19)[1];
  expect(part?.label).toBe("Row 31");
  expect(namePart("list.csv", part ?? { from: 0, to: 0, label: "" })).toBe("list (row 31).csv");
});

test("a file whose part was started is at hand for the others, until all were", () => {
  const parts = listParts(file, 8);
  let draft = newDraft("list.csv", file);
  const started: string[] = [];
  for (const part of parts) {
    const inHand = { ...draft, ...withPart(draft, part) };
    expect(inHand.file.rows).toEqual(takePart(file, part).rows);
    started.push(part.label);
    const rest = draftOfRest(inHand);
    if (part === parts.at(-1)) expect(rest).toBeNull();
    else {
      expect(rest?.whole?.started.map(({ label }) => label)).toEqual(started);
      expect(rest).toMatchObject({ fileName: "list.csv", file, rowsMapping: null, step: "map" });
      expect([rest?.id, rest?.key]).not.toEqual([draft.id, draft.key]);
      draft = rest ?? draft;
    }
  }
  expect(draftOfRest(newDraft("list.csv", file))).toBeNull();
});
