import { describe, expect, test } from "vitest";
import { lineSchema, textSchema } from "./text";

const issuesOf = (schema: ReturnType<typeof lineSchema>, text: string) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe.each([
  ["a line", lineSchema(5, "The name")],
  ["a text", textSchema(5, "The name")],
])("%s of at most five characters", (_, schema) => {
  test("counts characters as a reader does", () => {
    expect(issuesOf(schema, "👩‍👩‍👧‍👦".repeat(5))).toEqual([]);
    expect(issuesOf(schema, "👩‍👩‍👧‍👦".repeat(6))).toEqual(["The name can have at most 5 characters."]);
    expect(issuesOf(schema, "six is")).toEqual(["The name can have at most 5 characters."]);
  });

  // Telling characters apart takes minutes for a megabyte, and nothing else would run meanwhile.
  test("refuses a hundred thousand once, for its length, without counting its characters", () => {
    expect(issuesOf(schema, "x".repeat(100_000))).toEqual(["The name can have at most 5 characters."]);
  });
});
