import { expect, test } from "vitest";
import { SCHEDULER_TOOLS, SCHEDULERS } from "@/lib/core/export/scheduler-tools";
import { listDownloadNotes } from "./download-notes";

const done = { postCount: 1200, isRunning: false };
const notesOf = (...args: Parameters<typeof listDownloadNotes>) => listDownloadNotes(...args).join("\n");

test("every tool whose columns are second-hand says so, and no other", () => {
  for (const tool of SCHEDULERS)
    expect(notesOf(tool, "zip", done).includes("second-hand")).toBe(SCHEDULER_TOOLS[tool].secondHand);
});

test("every scheduler's file is said to leave formulas as they are; the plain one escapes them and says nothing", () => {
  for (const tool of SCHEDULERS) expect(notesOf(tool, "zip", done)).toContain("do not open its files in a spreadsheet");
  expect(listDownloadNotes("plain", "csv", done)).toEqual([]);
});

test("one CSV above the tool's limit is said to come in parts, all of which the ZIP has", () => {
  const notes = notesOf("metricool", "csv", done);
  expect(notes).toContain("500 posts a file, and these are 1,200: bring it the parts");
  expect(notesOf("metricool", "csv", { ...done, postCount: 300 })).not.toContain("parts");
  expect(notesOf("metricool", "zip", done)).not.toContain("the parts");
});

test("while a batch runs its file says that it covers what is finished", () => {
  expect(notesOf("plain", "zip", { ...done, isRunning: true })).toContain("finished by now");
});
