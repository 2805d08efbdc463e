import { readFileSync } from "node:fs";
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

  test.each([
    ["HOST", "not a host!", "0.0.0.0"],
    ["HOST", "10.0.0.999", "::1"],
    ["PORT", "0x50", "80"],
    ["PORT", "1e3", "1000"],
    ["PORT", "-1", "65535"],
    ["PORT", "0", "1"],
    ["MODEL_TIMEOUT_MS", "1e5", "100000"],
    ["DATABASE_POOL_MAX", "5.0", "5"],
    ["MODEL_PRICE_INPUT", "1e-3", "0.001"],
    ["DATABASE_URL", "postgres://", "postgresql://db/bella?sslmode=require"],
    ["DATABASE_URL", "postgres://db.example.com", "postgres:///bella?host=/var/run/postgresql"],
    ["REDIS_URL", "redis://", "rediss://:word@cache.example.com:6380/2"],
    ["REDIS_SENTINELS", "foo", "a:26379, [::1]:26380"],
    ["REDIS_CLUSTER", "bar", "10.0.0.1:6379"],
    ["REDIS_CLUSTER", ",", "node_1:6379,"],
    ["REDIS_CLUSTER", "a:0", "a:1"],
    ["REDIS_SENTINEL_NAME", "two words", "main"],
    ["APP_URL", "http://x/path", "https://x/"],
    ["APP_URL", "https://x?y", "http://[::1]:3000"],
    ["NEXTAUTH_URL", "http://x/path", "https://x/"],
    ["NEXTAUTH_SECRET", "x", "y".repeat(32)],
    ["WEB_PEERS", "zzz", "http://10.0.0.2:3000/,http://web-3:3000"],
    ["METRICS_PEERS", "zz", "http://10.0.0.2:9464/metrics.json"],
    ["METRICS_TOKEN", "a", "0123456789abcdef"],
    ["CRON_SECRET", "a", "0123456789abcdef"],
    ["OUTGOING_PRIVATE_HOSTS", "!!", "hooks.internal, fd00::/8,10.1.2.3"],
    ["OUTGOING_PRIVATE_HOSTS", "10.0.0.0/33", "10.0.0.0/32"],
    ["MAIL_FROM", "xx", "bella@example.com"],
    ["MAIL_FROM", "Bella <bella>", "Bella & Söhne <bella@localhost>"],
    ["SMTP_URL", "smtp://", "smtp://mail:25"],
    ["OPENAI_BASE_URL", "localhost:11434", "http://localhost:11434/v1"],
    ["OPENAI_API_KEY", "sk one", "sk-one"],
    ["LOG_LEVEL", "LOUD", "debug"],
    ["NODE_ENV", "prod", "production"],
    ["DRAIN_MODE", "x", "serverless"],
  ])("%s is refused as %j and taken as %j, with spaces around it too", (name, bad, right) => {
    const problems = problemsOf({ ...good, [name]: bad });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} must `));
    expect(problemsOf({ ...good, [name]: ` ${right}\t` })).toEqual([]);
  });

  test("no variable of .env.example takes garbage of control characters, and each takes nothing at all", () => {
    const names = readFileSync(".env.example", "utf8").match(/^[A-Z][A-Z0-9_]+(?==)/gm) ?? [];
    expect(names.length).toBeGreaterThanOrEqual(40);
    for (const name of names) {
      const named = problemsOf({ ...good, [name]: "\u0001" }).filter((problem) => problem.startsWith(`${name} must `));
      expect(named, name).toHaveLength(1);
    }
    expect(problemsOf({ ...Object.fromEntries(names.map((name) => [name, " "])), ...good })).toEqual([]);
  });

  test("lists come as lists, origins without their slash", () => {
    expect(
      parseEnv({ ...good, WEB_PEERS: "http://a:1/, http://b:2", REDIS_SENTINELS: "[::1]:26379,s:1" }),
    ).toMatchObject({
      WEB_PEERS: ["http://a:1", "http://b:2"],
      METRICS_PEERS: [],
      REDIS_SENTINELS: [
        { host: "::1", port: 26_379 },
        { host: "s", port: 1 },
      ],
    });
  });

  test("Sentinel and Cluster at once is a contradiction", () => {
    expect(problemsOf({ ...good, REDIS_SENTINELS: "a:1", REDIS_CLUSTER: "b:1" })).toHaveLength(1);
  });

  test("a blank name of ours lets next-auth's name speak", () => {
    expect(parseEnv({ ...good, APP_URL: " ", NEXTAUTH_URL: "https://bella.example" }).APP_URL).toBe(
      "https://bella.example",
    );
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
