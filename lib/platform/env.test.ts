import { describe, expect, test } from "vitest";
import { EnvError, parseEnv, secretValues } from "./env";

const good = { DATABASE_URL: "postgres://bella:secret-word@localhost/bella", AUTH_SECRET: "x".repeat(32) };
const problemsOf = (source: Record<string, string>) => {
  try {
    parseEnv(source);
    return [];
  } catch (error) {
    return error instanceof EnvError ? [...error.problems] : [];
  }
};

describe("parseEnv", () => {
  test("a database and a secret are enough", () => {
    expect(parseEnv(good)).toMatchObject({ PORT: 3000, APP_URL: "http://localhost:3000", WORKER_CONCURRENCY: 16 });
  });

  test("every bad variable is named at once, each with what to do", () => {
    const problems = problemsOf({
      PORT: "http",
      REDIS_URL: "localhost",
      AUTH_SECRET: "short",
      LOG_LEVEL: "loud",
      GITHUB_ID: "a",
    });
    for (const name of ["PORT", "REDIS_URL", "AUTH_SECRET", "LOG_LEVEL", "GITHUB_ID", "DATABASE_URL"]) {
      expect(problems.some((problem) => problem.startsWith(name))).toBe(true);
    }
    expect(problems).toHaveLength(6);
  });

  test("a complaint never quotes the value, which may be a secret", () => {
    expect(problemsOf({ ...good, DATABASE_URL: "mysql://root:canary@host/db" }).join()).not.toContain("canary");
  });

  test("blank counts as missing", () => {
    expect(parseEnv({ ...good, PORT: "", REDIS_URL: " " })).toMatchObject({ PORT: 3000, REDIS_URL: undefined });
  });

  test("next-auth's own names are understood", () => {
    const env = parseEnv({
      DATABASE_URL: good.DATABASE_URL,
      NEXTAUTH_SECRET: "y".repeat(40),
      NEXTAUTH_URL: "https://bella.example/",
    });
    expect(env).toMatchObject({ AUTH_SECRET: "y".repeat(40), APP_URL: "https://bella.example" });
  });

  test("a build needs neither database nor secret", () => {
    expect(parseEnv({ NEXT_PHASE: "phase-production-build" })).toMatchObject({ DATABASE_URL: "", AUTH_SECRET: "" });
  });
});

test("the secrets of the environment are known by value, also inside URLs", () => {
  const values = secretValues({ ...good, OPENAI_API_KEY: "sk-canary-123", PORT: "3000" });
  expect(values).toEqual(expect.arrayContaining(["x".repeat(32), "secret-word", "sk-canary-123"]));
  expect(values).not.toContain("3000");
});
