import { DrizzleQueryError } from "drizzle-orm/errors";
import { beforeEach, expect, test } from "vitest";
import { hideQueryValues } from "./hide-query-values";
import { passConsole } from "./log-console";
import { createLogger } from "./logger";

beforeEach(() => {
  process.env.LOG_LEVEL = "info";
});

const values = ["ann@example.com", "$argon2id$v=19$m=19456", "two\nlines: of a caption"];
const failed = () =>
  new DrizzleQueryError('insert into "users" values ($1, $2, $3)', values, new Error("Connection terminated"));

function logOf(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ write: (line) => void lines.push(line) }));
  return lines.join();
}

test("the values of a failed statement are in no line of the log; the statement and the cause are", () => {
  const logged = logOf((logger) => logger.error({ err: new Error("the job failed", { cause: failed() }) }, "failed"));
  const printed = logOf((logger) => {
    const said = { ...console };
    passConsole(said, () => logger);
    said.error("a page failed", failed());
  });
  for (const text of [logged, printed]) {
    for (const value of ["ann@example.com", "argon2id", "of a caption"]) expect(text).not.toContain(value);
    expect(text).toContain("insert into");
    expect(text).toContain("Connection terminated");
  }
});

test("other errors, and causes that go round in a circle, are left as they are", () => {
  const plain = new Error("params: x");
  plain.cause = plain;
  hideQueryValues(plain);
  hideQueryValues("text");
  expect(plain.message).toBe("params: x");
});
