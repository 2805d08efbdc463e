import { afterEach, beforeEach, expect, test } from "vitest";
import { withLogContext } from "./log-context";
import { createLogger } from "./logger";

const lines: string[] = [];
const sink = { write: (line: string) => void lines.push(line) };
const canary = "canary-7f3a9c51e2";

beforeEach(() => {
  lines.length = 0;
  process.env.LOG_LEVEL = "info";
  process.env.OPENAI_API_KEY = canary;
  process.env.DATABASE_URL = `postgres://bella:${canary}-db@localhost/bella`;
});
afterEach(() => {
  delete process.env.OPENAI_API_KEY;
  delete process.env.DATABASE_URL;
});

test("a secret of the environment is in no line, whatever field or text quotes it", () => {
  const logger = createLogger(sink);
  logger.error({ err: new Error(`connect to ${process.env.DATABASE_URL} failed`) }, `key ${canary}`);
  logger.info({ deep: { very: { deep: canary } } });
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain(canary);
});

test("passwords, tokens and cookies are hidden by their field's name", () => {
  createLogger(sink).info({
    password: "p1",
    user: { token: "t1" },
    request: { headers: { authorization: "a1", cookie: "c1" } },
  });
  for (const secret of ["p1", "t1", "a1", "c1"]) expect(lines.join()).not.toContain(`"${secret}"`);
});

test("a line is JSON and carries the ids of the work around it", () => {
  withLogContext({ requestId: "req_1" }, () => withLogContext({ jobId: "j1" }, () => createLogger(sink).warn("hello")));
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "warn", requestId: "req_1", jobId: "j1", msg: "hello" });
});
