import { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";
import { expect, test } from "vitest";
import { judgeFailure, ModelUnavailableError } from "./judge-failure";

const http = (status: number, headers: Record<string, string> = {}, code?: string) =>
  APIError.generate(status, { error: { message: "no", code } }, "no", new Headers(headers));

test.each([
  ["a limit with seconds to wait", http(429, { "retry-after": "7" }), "http_429", 7000],
  ["a limit with more than we grant", http(429, { "retry-after": "21" }), "http_429", null],
  ["a limit without a time", http(429), "http_429", 1000],
  ["a limit with nonsense for a time", http(429, { "retry-after": "soon" }), "http_429", 1000],
  ["a limit that has passed", http(429, { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }), "http_429", 0],
  ["an account without money", http(429, {}, "insufficient_quota"), "quota", null],
  ["a billing limit", http(400, {}, "billing_hard_limit_reached"), "quota", null],
  ["a bill to pay", http(402), "quota", null],
  ["a broken server", http(503), "http_503", 500],
  ["a wrong key", http(401), "http_401", null],
  ["a bad request", http(400), "http_400", null],
  ["no connection", new APIConnectionError({ message: "no" }), "connection", 300],
  ["a time-out", new APIConnectionTimeoutError(), "timeout", 200],
  ["something else", new TypeError("terminated"), "connection", 300],
  ["an empty answer", new ModelUnavailableError("empty"), "empty", null],
  ["a spent budget", new ModelUnavailableError("spend_cap"), "spend_cap", null],
])("%s", (_, error, reason, waitMs) => {
  expect(judgeFailure(error)).toMatchObject({ reason, waitMs });
});

test("only what says something of the endpoint's health counts against it", () => {
  const alive = [
    http(400),
    http(401),
    http(403),
    http(429, {}, "insufficient_quota"),
    http(413),
    http(422),
    new ModelUnavailableError("empty"),
    new ModelUnavailableError("refused"),
  ];
  const sick = [
    http(404),
    http(429),
    http(500),
    new APIConnectionTimeoutError(),
    new ModelUnavailableError("bad_json"),
  ];
  expect(alive.map((error) => judgeFailure(error).isAlive)).toEqual(alive.map(() => true));
  expect(sick.map((error) => judgeFailure(error).isAlive)).toEqual(sick.map(() => false));
});
