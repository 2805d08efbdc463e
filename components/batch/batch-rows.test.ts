import { describe, expect, test } from "vitest";
import type { Batch, BatchRow } from "@/lib/batch/schema";
import { mergeRows } from "./batch-queries";
import {
  batchTag,
  describeCounts,
  describeResult,
  describeRow,
  hasFinished,
  labelOfColumn,
  lacksModel,
  rowTag,
  warningLabel,
} from "./batch-words";
import { chooseDownload } from "./download-rows";
import { filterRows, listChoices, type RowFilters } from "./filter-rows";

const row = (number: number, changes: Partial<BatchRow> = {}): BatchRow => ({
  id: `row_${number}`,
  row: number,
  businessId: null,
  businessName: `Shop ${number}`,
  country: null,
  trade: "bakery",
  town: "Leeds",
  status: "queued",
  attempts: 0,
  error: null,
  errors: [],
  calendarId: null,
  postCount: 0,
  plannedCount: 0,
  warnings: [],
  ...changes,
});
const known = (rows: readonly BatchRow[], changedSince = "1") => ({ rows, changedSince });

describe("merging a poll into the known rows", () => {
  test("puts changed rows in their places and leaves the others the same objects", () => {
    const before = known([row(2), row(3), row(4)]);
    const after = mergeRows(before, known([row(3, { status: "running" })], "7"));
    expect(after.rows.map(({ status }) => status)).toEqual(["queued", "running", "queued"]);
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(after.changedSince).toBe("7");
  });

  test("keeps the very list when nothing differs, so that nothing is drawn again", () => {
    const before = known([row(2), row(3)]);
    expect(mergeRows(before, known([row(3)], "8")).rows).toBe(before.rows);
  });

  test("adds rows it did not know in the file's order", () => {
    expect(mergeRows(known([row(2), row(9)]), known([row(5)])).rows.map((one) => one.row)).toEqual([2, 5, 9]);
  });
});

describe("filtering rows", () => {
  const ran = { code: "variety", message: "Some days stay open." };
  const rows = [
    row(2, { status: "succeeded", warnings: [ran] }),
    row(3, { status: "failed", town: "York", trade: "Florist" }),
    row(4, { businessName: "York Road Bakery" }),
  ];
  const wish = (changes: Partial<RowFilters>): RowFilters => ({
    status: null,
    q: "",
    trade: null,
    town: null,
    warning: null,
    ...changes,
  });
  const found = (changes: Partial<RowFilters>) => filterRows(rows, wish(changes)).map((one) => one.row);

  test("is by status, trade, town, words of name or town, and warning, all at once", () => {
    expect(found({})).toEqual([2, 3, 4]);
    expect(found({ status: "failed" })).toEqual([3]);
    expect(found({ trade: "florist" })).toEqual([3]);
    expect(found({ town: "Leeds" })).toEqual([2, 4]);
    expect(found({ q: " york" })).toEqual([3, 4]);
    expect(found({ warning: "any" })).toEqual([2]);
    expect(found({ warning: "other" })).toEqual([]);
    expect(found({ q: "york", town: "Leeds" })).toEqual([4]);
  });

  test("offers what the rows have, most frequent first", () => {
    expect(listChoices(rows)).toEqual({
      trades: [
        ["bakery", 2],
        ["Florist", 1],
      ],
      towns: [
        ["Leeds", 2],
        ["York", 1],
      ],
      warnings: [["variety", 1]],
    });
  });
});

test("the model is offered the finished rows that it was out of reach for, and none whose calendar stays or is gone", () => {
  const warnings = [{ code: "model_fallback", message: "Why.", outOfReach: 3 }];
  const wanting = row(2, { status: "succeeded", calendarId: "cal_1", warnings });
  expect(lacksModel(wanting)).toBe(true);
  expect(lacksModel({ ...wanting, warnings: [{ code: "model_fallback", message: "Why." }] })).toBe(false);
  expect(lacksModel({ ...wanting, status: "queued" })).toBe(false);
  expect(lacksModel({ ...wanting, calendarId: null })).toBe(false);
  const kept = {
    ...wanting,
    error: "It stays.",
    errors: [{ column: null, code: "calendar_kept", message: "It stays." }],
  };
  expect(lacksModel(kept)).toBe(false);
  expect(describeRow(kept)).toBe("It stays.");
});

test("what can be approved, shared and downloaded is a finished row whose calendar is there", () => {
  expect(hasFinished({ status: "succeeded", calendarId: "cal_1" })).toBe(true);
  expect(hasFinished({ status: "succeeded", calendarId: null })).toBe(false);
  expect(hasFinished({ status: "cancelled", calendarId: "cal_1" })).toBe(false);
  expect(hasFinished({ status: "invalid", calendarId: null })).toBe(false);
});

test("what is said of a cell names its column as a person reads it, and the filter has words for every warning", () => {
  expect(labelOfColumn("start_date")).toBe("Start date");
  expect(labelOfColumn("city")).toBe("Town");
  expect(labelOfColumn(null)).toBeNull();
  expect(labelOfColumn("beyond_header_1")).toBeNull();
  expect(["guessed_place", "quiet_day", "constructor"].map(warningLabel)).toEqual([
    "Guessed town",
    "Quiet day",
    "Constructor",
  ]);
});

describe("what is said of rows that were not run", () => {
  const because = (code: string) => row(2, { status: "invalid", errors: [{ column: null, code, message: "Why." }] });
  const counts = { total: 3, queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, invalid: 3 };
  const batch = (changes: Partial<Batch["counts"]>) =>
    ({ status: "succeeded", counts: { ...counts, ...changes } }) as Batch;

  test("tells a repetition from a row that is wrong", () => {
    expect(rowTag(because("duplicate")).label).toBe("Duplicate");
    expect(rowTag(because("unknown_place")).label).toBe("Not run");
    expect(rowTag(row(2, { status: "succeeded" })).label).toBe("Done");
  });

  test("does not call a batch simply done that left rows out", () => {
    expect(batchTag(batch({ succeeded: 1, invalid: 2 })).label).toBe("Done, 2 rows not run");
    expect(batchTag(batch({ succeeded: 2, invalid: 1 })).label).toBe("Done, 1 row not run");
    expect(batchTag({ ...batch({ succeeded: 1, invalid: 1 }), status: "running" }).label).toBe("Writing");
  });

  test("does not call a batch done in which nothing was to be run", () => {
    expect(batchTag(batch({})).label).toBe("Nothing to run");
    expect(describeCounts(batch({}))).toBe("0 done · 3 not run");
    expect(batchTag(batch({ succeeded: 3, invalid: 0 })).label).toBe("Done");
    expect(describeCounts(batch({ succeeded: 1, invalid: 2 }))).toBe("1 of 1 done · 2 not run");
  });
});

test("a batch that is over says in one line what it has come to and how long it took", () => {
  const counts = { total: 3, queued: 0, running: 0, succeeded: 1, failed: 0, cancelled: 0, invalid: 2 };
  const result = (finishedAt: string) =>
    describeResult({ counts, postCount: 1234, startedAt: "2026-11-29T05:00:00Z", finishedAt });
  expect(result("2026-11-29T05:01:20Z")).toBe("1 business · 1,234 posts · in 1 min 20 s");
  expect(result("2026-11-29T07:05:00Z")).toBe("1 business · 1,234 posts · in 2 h 5 min");
  expect(result("2026-11-29T05:00:00Z")).toBe("1 business · 1,234 posts · in 1 s");
});

test("a download has the finished ones of the selected rows by their numbers, or of the shown ones by the filter", () => {
  const done = { status: "succeeded", calendarId: "cal", postCount: 20 } as const;
  const rows = [row(2, done), row(3), row(4, done), row(5, done)];
  const filters: RowFilters = { status: "succeeded", q: " shop ", trade: "bakery", town: null, warning: null };
  expect(chooseDownload(rows, { isSelected: true, filters })).toEqual({
    calendars: 3,
    posts: 60,
    query: { rows: "2,4-5" },
  });
  expect(chooseDownload(rows, { isSelected: false, filters }).query).toEqual({ q: " shop ", trade: "bakery" });
  const scattered = Array.from({ length: 2000 }, (_, at) => row(2 + 2 * at, done));
  expect(chooseDownload(scattered, { isSelected: true, filters }).query).toBeNull();
});
