import { z } from "zod";
import {
  host,
  hostAndPort,
  hostOrRange,
  line,
  list,
  mailAddress,
  origin,
  postgresUrl,
  redisUrl,
  secretWord,
  url,
  usdPerMillion,
  wholeNumber,
  word,
} from "./parse-variable";

/**
 * The one module that reads `process.env`. Nothing is read or judged at import time, so a page may be
 * built (`next build`) on a machine that has none of the run-time variables.
 */

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const schema = z.object({
  NODE_ENV: z
    .enum(["development", "test", "production"], "must be development, test or production")
    .default("development"),
  PORT: wholeNumber(1, 65_535, 3000),
  HOST: host.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_POOL_MAX: wholeNumber(1, 200, 10),
  DATABASE_STATEMENT_TIMEOUT_MS: wholeNumber(0, 600_000, 30_000),
  REDIS_URL: redisUrl.optional(),
  REDIS_SENTINELS: list(hostAndPort, "host:port entries such as 10.0.0.2:26379,10.0.0.3:26379"),
  REDIS_SENTINEL_NAME: word.default("mymaster"),
  REDIS_CLUSTER: list(hostAndPort, "host:port entries such as 10.0.0.2:6379,10.0.0.3:6379"),
  APP_URL: origin("https://bella.example.com").optional(),
  AUTH_SECRET: line.min(32, "must have at least 32 characters; create one with: openssl rand -base64 33").optional(),
  BELLA_DATA_DIR: line.default(".bella"),
  OPENAI_API_KEY: word.optional(),
  OPENAI_BASE_URL: url(["http:", "https:"], "https://api.openai.com/v1").optional(),
  OPENAI_MODEL: line.default("gpt-5-mini"),
  MODEL_TIMEOUT_MS: wholeNumber(100, 600_000, 60_000),
  MODEL_CONCURRENCY: wholeNumber(1, 1000, 32),
  MODEL_TOKENS_PER_MINUTE: wholeNumber(0, 1_000_000_000, 0),
  MODEL_POSTS_PER_CALL: wholeNumber(1, 100, 33),
  MODEL_PRICE_INPUT: usdPerMillion.optional(),
  MODEL_PRICE_CACHED_INPUT: usdPerMillion.optional(),
  MODEL_PRICE_OUTPUT: usdPerMillion.optional(),
  GOOGLE_CLIENT_ID: word.optional(),
  GOOGLE_CLIENT_SECRET: word.optional(),
  GITHUB_ID: word.optional(),
  GITHUB_SECRET: word.optional(),
  METRICS_TOKEN: secretWord.optional(),
  METRICS_PEERS: list(
    url(["http:", "https:"], "http://10.0.0.2:9464/metrics.json"),
    "URLs such as http://10.0.0.2:9464/metrics.json",
  ),
  WEB_PEERS: list(origin("http://10.0.0.2:3000"), "origins such as http://10.0.0.2:3000, without paths"),
  WORKER_PORT: wholeNumber(0, 65_535, 0),
  CRON_SECRET: secretWord.optional(),
  TRUSTED_PROXY_HOPS: wholeNumber(0, 10, 0),
  OUTGOING_PRIVATE_HOSTS: list(hostOrRange, "host names, addresses or CIDR ranges such as hooks.internal,10.0.0.0/8"),
  SMTP_URL: url(["smtp:", "smtps:"], "smtps://user:secret@mail.example.com").optional(),
  MAIL_FROM: mailAddress.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, "must be trace, debug, info, warn, error, fatal or silent").default("info"),
  WORKER_CONCURRENCY: wholeNumber(1, 256, 16),
  BATCH_MAX_ROWS: wholeNumber(1, 1_000_000, 10_000),
  DRAIN_MODE: z.enum(["worker", "serverless"], "must be worker or serverless").default("worker"),
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

/** Names that next-auth's own documentation uses; ours win over them. */
const ALIASES = [
  ["APP_URL", "NEXTAUTH_URL"],
  ["AUTH_SECRET", "NEXTAUTH_SECRET"],
] as const;

type Source = Readonly<Record<string, string | undefined>>;

/** A value without the spaces around it; blank counts as not set. */
function clean(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}

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
  const given: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(source)) given[name] = clean(value);
  const known: typeof given = { ...given };
  for (const [name, alias] of ALIASES) known[name] ??= given[alias];
  const parsed = schema.safeParse(known);
  const problems = [
    ...judgeAliases(given),
    ...complaints(parsed.error, given),
    ...(isBuildPhase(source) ? [] : missing(known)),
    ...contradictions(given),
  ];
  if (!parsed.success || problems.length > 0) throw new EnvError(problems);
  const { data } = parsed;
  return {
    ...data,
    DATABASE_URL: data.DATABASE_URL ?? "",
    AUTH_SECRET: data.AUTH_SECRET ?? "",
    APP_URL: data.APP_URL ?? `http://localhost:${data.PORT}`,
  };
}

/** One complaint a variable: its first says what is wanted. What came from another name is complained about there. */
function complaints(error: z.ZodError | undefined, given: Source): string[] {
  const issues = new Map<string, string>();
  for (const { path, message } of error?.issues ?? []) {
    const name = path.join(".");
    if (given[name] !== undefined && !issues.has(name)) issues.set(name, message);
  }
  return [...issues].map(([name, message]) => `${name} ${message}.`);
}

function judgeAliases(given: Source): string[] {
  return ALIASES.flatMap(([name, alias]) => {
    const issue = schema.shape[name].safeParse(given[alias]).error?.issues[0];
    return issue ? [`${alias} ${issue.message}.`] : [];
  });
}

function missing(given: Source): string[] {
  const names = ["DATABASE_URL", "AUTH_SECRET"] as const;
  return names.filter((name) => !given[name]).map((name) => `${name} ${REQUIRED[name]}`);
}

function contradictions(given: Source): string[] {
  const halves = PAIRS.filter(([one, other]) => Boolean(given[one]) !== Boolean(given[other])).map(
    ([one, other]) => `${one} and ${other} belong together: set both or neither.`,
  );
  const two = given.REDIS_SENTINELS && given.REDIS_CLUSTER;
  return two ? [...halves, "REDIS_SENTINELS and REDIS_CLUSTER exclude each other: set one of them."] : halves;
}

let known: Env | undefined;

/** The judged environment of this process; judged once, on first use. */
export function getEnv(): Env {
  known ??= parseEnv(process.env);
  return known;
}

/** The log level even when the rest of the environment is bad, so that the complaint itself can be logged. */
export function rawLogLevel(): Env["LOG_LEVEL"] {
  const level = schema.shape.LOG_LEVEL.safeParse(clean(process.env.LOG_LEVEL));
  return level.success ? level.data : "info";
}

const SECRET_NAMES = /(SECRET|_KEY|TOKEN|PASSWORD)$/;
const URL_NAMES = /^(DATABASE_URL|REDIS_URL|SMTP_URL)$/;

/** Values no log line may ever hold: the secrets themselves and the passwords inside connection URLs. */
export function secretValues(source: Source = process.env): string[] {
  const values = new Set<string>();
  for (const [name, raw] of Object.entries(source)) {
    const value = clean(raw);
    if (!value || value.length < 8) continue;
    if (SECRET_NAMES.test(name)) values.add(value);
    if (URL_NAMES.test(name) && URL.canParse(value)) {
      const { password } = new URL(value);
      if (password.length >= 4) values.add(password).add(decodeURIComponent(password));
    }
  }
  return [...values];
}
