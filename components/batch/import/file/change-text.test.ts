import { expect, test } from "vitest";
import { newDraft, type ParsedFile } from "../draft/import-draft";
import { changeText } from "./change-text";
import { withPart } from "./take-part";

const fileOf = (cells: string[]): ParsedFile => ({
  headers: ["Name"],
  headerRow: 1,
  rows: [2, 3, 4].map((row) => ({ row, cells })),
  format: { kind: "csv", encoding: "utf-8", delimiter: "," },
});

test("a text that is read another way has its columns matched again, and the part of it in hand stays in hand", () => {
  const draft = { ...newDraft("list.csv", fileOf(["a;b"]), new Blob(["x"])), mapping: [null], rowsMapping: [null] };
  expect(draft.source).toBeInstanceOf(Blob);
  const reread = fileOf(["a", "b"]);
  const fresh = { mapping: null, rowsMapping: null, rows: [], text: { delimiter: ";" } };
  expect(changeText(draft, reread, { delimiter: ";" })).toMatchObject({ ...fresh, file: reread });
  const part = { from: 3, to: 4, label: "Rows 3–4" };
  const taken = { ...draft, ...withPart(draft, part) };
  const changed = changeText(taken, reread, { delimiter: ";" });
  expect(changed).toMatchObject({ ...fresh, whole: { file: reread, part, fileName: "list.csv" } });
  expect(changed.file?.rows.map(({ row }) => row)).toEqual([3, 4]);
});
