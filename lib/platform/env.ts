import { isIP } from "node:net";
import { z } from "zod";

/**
 * The one module that reads `process.env`. Nothing is read or judged at import time, so a page may be
 * built (`next build`) on a machine that has none of the run-time variables.
 */

const blankIsMissing = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const text = z.preprocess(blankIsMissing, z.string().trim().optional());
const url = (protocols: RegExp, example: string) =>
  z.preprocess(
    blankIsMissing,
    z
      .string()
      .trim()
      .refine(
        (value) => URL.canParse(value) && protocols.test(new URL(value).protocol),
        `must be a URL such as ${example}`,
      )
      .optional(),
  );
const wholeNumber = (min: number, max: number, fallback: number) =>
  z.preprocess(
    blankIsMissing,
    z.coerce
      .number(`must be a whole number from ${min} to ${max}`)
      .int(`must be a whole number from ${min} to ${max}`)
      .min(min, `must be at least ${min}`)
      .max(max, `must be at most ${max}`)
      .default(fallback),
  );
const usdPerMillion = z.preprocess(
  blankIsMissing,
  z.coerce.number("must be US dollars per million tokens, such as 0.40").min(0, "must not be negative").optional(),
);

const hosts = text.refine(
  (value) => (value ?? "").split(",").every(isHostOrRange),
  "must be host names, addresses or CIDR ranges, comma-separated, such as hooks.internal,10.0.0.0/8",
);

function isHostOrRange(entry: string): boolean {
  const [host = "", prefix] = entry.trim().split("/");
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && isIP(host) !== 0 && Number(prefix) <= (isIP(host) === 6 ? 128 : 32);
}

const HTTP = /^https?:$/;

const schema = z.object({
  NODE_ENV: z.preprocess(
    blankIsMissing,
    z.enum(["development", "test", "production"], "must be development, test or production").default("development"),
  ),
  PORT: wholeNumber(1, 65_535, 3000),
  HOST: text,
  DATABASE_URL: url(/^postgres(ql)?:$/, "postgres://bella:secret@localhost:5432/bella"),
  DATABASE_POOL_MAX: wholeNumber(1, 200, 10),
  DATABASE_STATEMENT_TIMEOUT_MS: wholeNumber(0, 600_000, 30_000),
  REDIS_URL: url(/^rediss?:$/, "redis://localhost:6379"),
  REDIS_SENTINELS: text,
  REDIS_SENTINEL_NAME: z.preprocess(blankIsMissing, z.string().default("mymaster")),
  REDIS_CLUSTER: text,
  APP_URL: url(HTTP, "https://bella.example.com"),
  AUTH_SECRET: z.preprocess(
    blankIsMissing,
    z.string().min(32, "must have at least 32 characters; create one with: openssl rand -base64 33").optional(),
  ),
  BELLA_DATA_DIR: z.preprocess(blankIsMissing, z.string().default(".bella")),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: url(HTTP, "https://api.openai.com/v1"),
  OPENAI_MODEL: z.preprocess(blankIsMissing, z.string().default("gpt-5-mini")),
  MODEL_TIMEOUT_MS: wholeNumber(100, 600_000, 60_000),
  MODEL_CONCURRENCY: wholeNumber(1, 1000, 32),
  MODEL_TOKENS_PER_MINUTE: wholeNumber(0, 1_000_000_000, 0),
  MODEL_POSTS_PER_CALL: wholeNumber(1, 100, 33),
  MODEL_PRICE_INPUT: usdPerMillion,
  MODEL_PRICE_CACHED_INPUT: usdPerMillion,
  MODEL_PRICE_OUTPUT: usdPerMillion,
  GOOGLE_CLIENT_ID: text,
  GOOGLE_CLIENT_SECRET: text,
  GITHUB_ID: text,
  GITHUB_SECRET: text,
  METRICS_TOKEN: text,
  METRICS_PEERS: text,
  WEB_PEERS: text,
  WORKER_PORT: wholeNumber(0, 65_535, 0),
  CRON_SECRET: text,
  TRUSTED_PROXY_HOPS: wholeNumber(0, 10, 0),
  OUTGOING_PRIVATE_HOSTS: hosts,
  SMTP_URL: url(/^smtps?:$/, "smtps://user:secret@mail.example.com"),
  MAIL_FROM: text,
  LOG_LEVEL: z.preprocess(
    blankIsMissing,
    z
      .enum(
        ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
        "must be trace, debug, info, warn, error, fatal or silent",
      )
      .default("info"),
  ),
  WORKER_CONCURRENCY: wholeNumber(1, 256, 16),
  BATCH_MAX_ROWS: wholeNumber(1, 1_000_000, 10_000),
  DRAIN_MODE: z.preprocess(
    blankIsMissing,
    z.enum(["worker", "serverless"], "must be worker or serverless").default("worker"),
  ),
});

type Parsed = z.infer<typeof schema>;
export type Env = Omit<Parsed, "DATABASE_URL" | "AUTH_SECRET" | "APP_URL"> & {
  /** Empty only while `next build` runs. */
  DATABASE_URL: string;
  /** Empty only while `next build` runs. */
  AUTH_SECRET: string;
  /** The public origin, without a slash at its end. */
  APP_URL: string;
};

/** Every bad variable at once, each with what to do; thrown by `getEnv` and printed by the launcher. */
export class EnvError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The environment needs attention:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "EnvError";
    this.problems = problems;
  }
}

const REQUIRED = {
  DATABASE_URL:
    "is missing: give a Postgres URL such as postgres://bella:secret@localhost:5432/bella, or start with `npm start`, which brings its own database.",
  AUTH_SECRET:
    "is missing: give at least 32 random characters (openssl rand -base64 33), the same for every web and worker process.",
} as const;

const PAIRS = [
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ["GITHUB_ID", "GITHUB_SECRET"],
] as const;

type Source = Readonly<Record<string, string | undefined>>;

/** True while `next build` renders pages: nothing may then reach for Postgres or Redis. */
export function isBuildPhase(source: Source = process.env): boolean {
  return source.NEXT_PHASE === "phase-production-build";
}

/** Whether this runs on Vercel, where pages are kept by Vercel and not by lib/platform/pages. */
export function isOnVercel(source: Source = process.env): boolean {
  return source.VERCEL !== undefined;
}

/** Judges a set of variables. Throws `EnvError` that names each bad one. Values are never put in messages: they may be secrets. */
export function parseEnv(source: Source): Env {
  const parsed = schema.safeParse({
    ...source,
    APP_URL: source.APP_URL || source.NEXTAUTH_URL,
    AUTH_SECRET: source.AUTH_SECRET || source.NEXTAUTH_SECRET,
  });
  const problems = [...(isBuildPhase(source) ? [] : missing(source)), ...halfPairs(source)];
  if (!parsed.success)
    problems.unshift(...parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`));
  if (!parsed.success || problems.length > 0) throw new EnvError(problems);
  const { data } = parsed;
  return {
    ...data,
    DATABASE_URL: data.DATABASE_URL ?? "",
    AUTH_SECRET: data.AUTH_SECRET ?? "",
    APP_URL: (data.APP_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ""),
  };
}

function missing(source: Source): string[] {
  const given = { DATABASE_URL: source.DATABASE_URL, AUTH_SECRET: source.AUTH_SECRET || source.NEXTAUTH_SECRET };
  const names = ["DATABASE_URL", "AUTH_SECRET"] as const;
  return names.filter((name) => !given[name]?.trim()).map((name) => `${name} ${REQUIRED[name]}`);
}

function halfPairs(source: Source): string[] {
  return PAIRS.filter(([one, other]) => Boolean(source[one]?.trim()) !== Boolean(source[other]?.trim())).map(
    ([one, other]) => `${one} and ${other} belong together: set both or neither.`,
  );
}

let known: Env | undefined;

/** The judged environment of this process; judged once, on first use. */
export function getEnv(): Env {
  known ??= parseEnv(process.env);
  return known;
}

/** The log level even when the rest of the environment is bad, so that the complaint itself can be logged. */
export function rawLogLevel(): Env["LOG_LEVEL"] {
  const level = schema.shape.LOG_LEVEL.safeParse(process.env.LOG_LEVEL);
  return level.success ? level.data : "info";
}

const SECRET_NAMES = /(SECRET|_KEY|TOKEN|PASSWORD)$/;
const URL_NAMES = /^(DATABASE_URL|REDIS_URL|SMTP_URL)$/;

/** Values no log line may ever hold: the secrets themselves and the passwords inside connection URLs. */
export function secretValues(source: Source = process.env): string[] {
  const values = new Set<string>();
  for (const [name, value] of Object.entries(source)) {
    if (!value || value.length < 8) continue;
    if (SECRET_NAMES.test(name)) values.add(value);
    if (URL_NAMES.test(name) && URL.canParse(value)) {
      const { password } = new URL(value);
      if (password.length >= 4) values.add(password).add(decodeURIComponent(password));
    }
  }
  return [...values];
}
