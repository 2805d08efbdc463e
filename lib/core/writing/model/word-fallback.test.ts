import { describe, expect, test } from "vitest";
import { VIOLATION_CODES } from "../../checking/violation";
import { wordFallback, wordFallbacks } from "./word-fallback";

describe("why the model did not write a post, in an owner's words:", () => {
  test.each([
    ["connection", /could not be reached/],
    ["timeout", /took too long/],
    ["deadline", /took too long/],
    ["http_401", /key was refused/],
    ["http_403", /key was refused/],
    ["http_404", /no such model or address/],
    ["http_429", /too many requests/],
    ["quota", /out of money/],
    ["http_400", /refused the request/],
    ["http_500", /out of order/],
    ["http_503", /out of order/],
    ["bad_json", /could not be read/],
    ["breaker_open", /failed five times in a row/],
    ["spend_cap", /spend cap/],
    ["refused", /declined/],
    ["missing", /held no post/],
    ["too_long", /did not pass the checks/],
    ["own_topic", /^it tells of .* which the built-in writer does$/],
    ["topic_gone", /topic has left the library/],
    ["something_new", /did not pass the checks/],
  ])("%s", (reason, words) => {
    expect(wordFallback(reason)).toMatch(words);
  });

  test("whatever the gate refuses did not pass the checks", () => {
    for (const code of VIOLATION_CODES) expect(wordFallback(code)).toMatch(/did not pass the checks/);
  });
});

test("one reason stands alone; several stand with how many posts each has, most first", () => {
  expect(wordFallbacks(["connection", "connection"])).toBe("the model could not be reached");
  expect(wordFallbacks(["near_duplicate", "connection", "too_long", "over_limit"])).toBe(
    "the model’s words did not pass the checks (3) and the model could not be reached (1)",
  );
  expect(wordFallbacks(["timeout", "deadline"])).toBe("the model took too long to answer");
});
