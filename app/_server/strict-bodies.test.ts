import { expect, test } from "vitest";
import type { FieldError } from "@/lib/core/errors";
import { OPERATIONS } from "./operations/all";
import { parseInput } from "./problem";

/** What is refused of a body, by path. */
function refusalsOf(body: Parameters<typeof parseInput>[0], input: unknown): string[] {
  try {
    parseInput(body, input);
    return [];
  } catch (error) {
    return (error as { errors: FieldError[] }).errors.map(({ path }) => path);
  }
}

const withBody = OPERATIONS.flatMap(({ id, body }) => (body ? [{ id, body }] : []));

test.each(withBody)("$id refuses a field that it does not know, by its name", ({ body }) => {
  expect(refusalsOf(body, { zzz: 1 })).toContain("zzz");
});

test("a post's channel cannot be changed, and that is said", () => {
  const updatePost = withBody.find(({ id }) => id === "updatePost")?.body;
  expect(updatePost && refusalsOf(updatePost, { channel: "x" })).toEqual(["channel"]);
});

test("what is inside a body is closed too: a calendar's business, a batch's options", () => {
  const bodyOf = (name: string) => withBody.find(({ id }) => id === name)?.body as (typeof withBody)[number]["body"];
  const business = { name: "Harbor Bakery", niche: "bakery", city: "Leeds", tonne: "warm" };
  expect(refusalsOf(bodyOf("createCalendar"), { days: 7, business })).toEqual(["business.tonne"]);
  expect(refusalsOf(bodyOf("createBatch"), { rows: [], options: { spendCap: 5 } })).toEqual(["options.spendCap"]);
  expect(refusalsOf(bodyOf("retryBatch"), { options: { spendCap: 5 } })).toEqual(["options.spendCap"]);
});
