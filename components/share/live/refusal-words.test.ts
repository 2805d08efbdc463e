import { describe, expect, test } from "vitest";
import { PROBLEMS, type ProblemCode } from "@/lib/core/errors";
import { ApiProblem } from "../../api-client";
import { isStale, refusalWords } from "./refusal-words";

const CODES = Object.keys(PROBLEMS) as ProblemCode[];

describe("what a visitor is told when something is refused", () => {
  test.each(CODES)("%s is never told in the words made for programs", (code) => {
    const { status, title } = PROBLEMS[code];
    // The two whose sentence the server writes for visitors (create-review.ts, undo-review.ts).
    const detail = code === "forbidden" || code === "conflict" ? "This link is for reading only." : `${title}, API key`;
    const words = refusalWords(new ApiProblem(status, { code, title, detail }));
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/API|key|body|JSON|role|revision|content type/);
  });

  test("a field's own sentence is told, and a post that is gone is not a link that is gone", () => {
    const invalid = {
      code: "invalid_input",
      title: "x",
      errors: [{ path: "comment", message: "Shorten it." }],
    } as const;
    expect(refusalWords(new ApiProblem(422, { ...invalid, errors: [...invalid.errors] }))).toBe("Shorten it.");
    const gone = { code: "not_found", title: "Not found" } as const;
    expect(refusalWords(new ApiProblem(404, gone))).toContain("This link has ended");
    const post = { ...gone, errors: [{ path: "postId", message: "x" }] };
    expect(refusalWords(new ApiProblem(404, post))).toContain("This post is no longer in the calendar");
  });

  test("only another revision makes a post stale", () => {
    expect(isStale(new ApiProblem(412, { code: "stale_revision", title: "x" }))).toBe(true);
    expect(isStale(new ApiProblem(409, { code: "conflict", title: "x" }))).toBe(false);
    expect(isStale(new Error("x"))).toBe(false);
  });
});
