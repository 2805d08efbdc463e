import { expect, test } from "vitest";
import { z } from "zod";
import { wordIssue } from "./word-issue";

const schema = z.object({
  name: z.string().min(1).max(5),
  email: z.email(),
  site: z.url(),
  at: z.iso.datetime(),
  date: z.iso.date(),
  days: z.int().min(1).max(731),
  share: z.number().gt(0),
  on: z.boolean(),
  tone: z.enum(["warm", "bold"]),
  kind: z.literal("a"),
  list: z.array(z.string()).min(1).max(2),
  nested: z.object({ a: z.string() }),
  either: z.union([z.string(), z.object({ title: z.string() })]),
  record: z.record(z.string(), z.number()),
  code: z.string().regex(/^a/),
});

/** The sentences for a value of one field. */
function say(field: keyof typeof schema.shape, value: unknown): string[] {
  const parsed = schema.shape[field].safeParse(value, { error: wordIssue });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

test.each([
  ["name", 3, "Write this as text, in quotation marks."],
  ["name", "", "Write something here."],
  ["name", "abcdef", "Write at most 5 characters."],
  ["email", "x", "Write an e-mail address, such as ana@example.com."],
  ["site", "x", "Write a full address, such as https://example.com."],
  ["at", "x", "Write an instant, such as 2026-09-01T09:00:00Z."],
  ["date", "x", "Write a date as YYYY-MM-DD."],
  ["days", "thirty", "Write a number, without quotation marks."],
  ["days", 1.5, "Write a whole number."],
  ["days", 0, "Choose 1 or more."],
  ["days", 800, "Choose 731 or less."],
  ["share", 0, "Choose more than 0."],
  ["on", "yes", "Write true or false."],
  ["tone", "loud", "Choose one of: warm, bold."],
  ["kind", "b", "Write a."],
  ["list", "x", "Give a list, in square brackets."],
  ["list", [], "Give at least 1."],
  ["list", ["a", "b", "c"], "Give at most 2."],
  ["nested", [], "Give an object, in curly brackets."],
  ["nested", null, "Give an object, in curly brackets."],
  ["either", 4, "This has none of the forms that can be given here; see /api/openapi.json."],
  ["record", "x", "Give an object, in curly brackets."],
  ["code", "b", "This is not in the form that is expected here; see /api/openapi.json."],
  ["name", undefined, "This is required."],
  ["tone", undefined, "This is required."],
] as const)("%s given %j: %s", (field, value, sentence) => {
  expect(say(field, value)).toEqual([sentence]);
});

test("a schema's own words stay", () => {
  const own = z.string({ error: "Name the town." }).safeParse(3, { error: wordIssue });
  expect(own.error?.issues[0]?.message).toBe("Name the town.");
});
