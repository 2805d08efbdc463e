import type { z } from "zod";

type RawIssue = z.core.$ZodRawIssue;

const TYPES: Record<string, string> = {
  string: "Write this as text, in quotation marks.",
  number: "Write a number, without quotation marks.",
  int: "Write a whole number.",
  boolean: "Write true or false.",
  array: "Give a list, in square brackets.",
  object: "Give an object, in curly brackets.",
  record: "Give an object, in curly brackets.",
  null: "Write null.",
};

const FORMATS: Record<string, string> = {
  email: "Write an e-mail address, such as ana@example.com.",
  url: "Write a full address, such as https://example.com.",
  datetime: "Write an instant, such as 2026-09-01T09:00:00Z.",
  date: "Write a date as YYYY-MM-DD.",
  time: "Write a time as HH:mm.",
};

const OTHER_FORM = "This is not in the form that is expected here; see /api/openapi.json.";

function wordSize(issue: Extract<RawIssue, { code: "too_small" | "too_big" }>): string {
  const isLeast = issue.code === "too_small";
  const bound = isLeast ? issue.minimum : issue.maximum;
  const [least, more] = isLeast ? ["at least", "more"] : ["at most", "less"];
  if (issue.origin === "string")
    return isLeast && bound === 1
      ? "Write something here."
      : `Write ${least} ${bound} ${Number(bound) === 1 ? "character" : "characters"}.`;
  if (issue.origin === "array" || issue.origin === "set") return `Give ${least} ${bound}.`;
  return issue.inclusive === false ? `Choose ${more} than ${bound}.` : `Choose ${bound} or ${more}.`;
}

/**
 * What is wrong with a value in a sentence that says what to do; for `safeParse(value, { error: wordIssue })`. What a
 * schema says in words of its own wins; this stands where zod would speak of its insides ("Invalid input: expected …").
 */
export function wordIssue(issue: RawIssue): string {
  const isMissing = issue.input === undefined;
  switch (issue.code) {
    case "invalid_type":
      return isMissing ? "This is required." : (TYPES[issue.expected] ?? OTHER_FORM);
    case "too_small":
    case "too_big":
      return wordSize(issue);
    case "invalid_format":
      return FORMATS[issue.format] ?? OTHER_FORM;
    case "invalid_value":
      if (isMissing) return "This is required.";
      return issue.values.length === 1
        ? `Write ${String(issue.values[0])}.`
        : `Choose one of: ${issue.values.join(", ")}.`;
    case "not_multiple_of":
      return `Choose a multiple of ${issue.divisor}.`;
    case "invalid_union":
      return isMissing
        ? "This is required."
        : "This has none of the forms that can be given here; see /api/openapi.json.";
    default:
      return OTHER_FORM;
  }
}
