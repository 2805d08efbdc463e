import { expect, test } from "vitest";
import { recordMending, undoMending } from "../fix/edit-history";
import { applyJournal, type Journal, toJournal } from "./draft-journal";
import { type ImportDraft, newDraft } from "./import-draft";

const draft: ImportDraft = {
  ...newDraft("a.csv", {
    headers: [],
    headerRow: 1,
    rows: [],
    format: { kind: "csv", encoding: null, delimiter: "," },
  }),
  rowsMapping: ["city"],
  rows: [2, 3, 4].map((row) => ({ row, cells: { city: `Town ${row}` } })),
  step: "fix",
};
/** As the browser gives it back. */
const stored = (one: ImportDraft, keptAt: number) => ({ ...structuredClone(one), keptAt });
const travelled = (journal: Journal | null) => JSON.parse(JSON.stringify(journal)) as Journal;

function mend(before: ImportDraft, row: number, city: string): ImportDraft {
  const after = before.rows.map((one) => (one.row === row ? { ...one, cells: { ...one.cells, city } } : one));
  return { ...before, ...recordMending(before, after, () => `row ${row}`) };
}
const essence = ({ rows, history, options, step }: ImportDraft) =>
  JSON.parse(JSON.stringify({ rows, history, options, step })) as unknown;

test("a change is there after a reload in its very moment, whichever of the drafts before it had reached the storage", () => {
  const one = mend(draft, 3, "Leeds");
  const two = mend(one, 2, "York");
  const undone = { ...two, ...undoMending(two.rows, two.history ?? { done: [], undone: [] }) };
  const last = { ...mend(undone, 4, "Hull"), options: { ...draft.options, days: "7" }, step: "start" as const };
  const bases = [draft, one, two, undone];
  for (const now of [...bases, last]) {
    const journal = travelled(toJournal("ws_a", bases, now, 1000));
    for (const base of bases)
      expect(essence(applyJournal(stored(base, 900), journal, "ws_a"))).toEqual(
        essence({ history: { done: [], undone: [] }, ...now }),
      );
  }
});

test("what was stored later, another draft and another workspace's are left as they are", () => {
  const journal = travelled(toJournal("ws_a", [draft], mend(draft, 3, "Leeds"), 1000));
  const cityOf = (one: ImportDraft) => one.rows[1]?.cells.city;
  expect(cityOf(applyJournal(stored(draft, 1000), journal, "ws_a"))).toBe("Leeds");
  expect(cityOf(applyJournal(stored(draft, 1001), journal, "ws_a"))).toBe("Town 3");
  expect(cityOf(applyJournal(stored(draft, 900), journal, "ws_b"))).toBe("Town 3");
  expect(cityOf(applyJournal(stored({ ...draft, id: "other" }, 900), journal, "ws_a"))).toBe("Town 3");
});

test("nothing is noted of what is large, or before there is a draft to note it of", () => {
  expect(toJournal("ws_a", [], draft, 0)).toBeNull();
  expect(toJournal("ws_a", [draft], { ...draft, file: { ...draft.file } }, 0)).toBeNull();
  expect(toJournal("ws_a", [draft], { ...draft, rows: [] }, 0)).toBeNull();
  const many = Array.from({ length: 3000 }, (_, index) => ({ row: index + 2, cells: {} }));
  const long = { ...draft, rows: many };
  expect(toJournal("ws_a", [long], { ...long, rows: many.map((row) => ({ ...row })) }, 0)).toBeNull();
});
