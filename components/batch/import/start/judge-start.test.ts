import { expect, test } from "vitest";
import { judgeStart } from "./judge-start";

const rows = [2, 3, 4, 5].map((row) => ({ row, cells: {} }));
const error = { row: 3, column: "city", code: "unknown_place", message: "" } as const;
const report = { errors: [error], duplicates: [{ row: 4, duplicateOf: 2, calendarId: null }], skipped: [] };
const options = { skipBadRows: true, runDuplicates: false, spendCap: "" };
const judge = (more: Partial<Parameters<typeof judgeStart>[0]> = {}) => {
  const { ready, whyNot } = judgeStart({
    rows,
    options,
    report,
    isRefused: false,
    fields: {},
    isGuest: false,
    ...more,
  });
  return [ready.length, whyNot];
};

test("without a report nothing is ready, and with one what it lets run", () => {
  expect(judge({ report: undefined })).toEqual([0, ""]);
  expect(judge()).toEqual([2, null]);
  expect(judge({ options: { ...options, runDuplicates: true } })).toEqual([3, null]);
});

test("a wrong value keeps the last report's rows and says why nothing can be started", () => {
  const refused = { isRefused: true, fields: { days: "A number from 1 to 731." } };
  expect(judge(refused)).toEqual([2, "Mend what is marked on this page first."]);
  expect(judge({ ...refused, report: undefined })).toEqual([0, "Mend what is marked on this page first."]);
  expect(judge({ isRefused: true })).toEqual([2, "It cannot be started while it cannot be estimated."]);
  for (const spendCap of ["abc", "-1", "0"])
    expect(judge({ options: { ...options, spendCap } })[1]).toBe("Mend the spend cap first.");
  expect(judge({ options: { ...options, skipBadRows: false } })[1]).toContain("Mend the 1 row that cannot be run");
  expect(judge({ rows: rows.slice(1, 2) })).toEqual([0, "No row can be run."]);
});

test("a line that is no business is neither started nor in the way of a start", () => {
  const skipped = [{ row: 5, message: "A line of totals is no business." }];
  expect(judge({ report: { ...report, skipped } })).toEqual([1, null]);
  const whole = { errors: [], duplicates: [], skipped };
  expect(judge({ report: whole, options: { ...options, skipBadRows: false } })).toEqual([3, null]);
});

test("a row that was left out is not started, though nothing is wrong with it", () => {
  expect(judge({ rows: rows.map((one) => (one.row === 5 ? { ...one, leftOut: true } : one)) })).toEqual([1, null]);
});
