import { expect, test } from "vitest";
import { PROBLEMS } from "@/lib/core/errors";
import { listProblemNotes } from "./list-problem-notes";

test("docs/errors.md has every problem code once, with its status", async () => {
  const notes = await listProblemNotes();
  const told = notes.map(({ code, status }) => [code, Number(status)]);
  const known = Object.entries(PROBLEMS).map(([code, { status }]) => [code, status]);
  expect(told.sort()).toEqual(known.sort());
});
