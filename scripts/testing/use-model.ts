import type { WorkspaceScope } from "../../lib/account/scope";
import { createCalendar } from "../../lib/calendar/create-calendar";
import { listAllPostRows } from "../../lib/calendar/data";
import { getCalendar } from "../../lib/calendar/get-calendar";
import { drain } from "../../lib/jobs/drain";
import { type Env, getEnv } from "../../lib/platform/env";
import { Breaker } from "../../lib/platform/model/breaker";
// Loaded first, so that the state it keeps exists.
import "../../lib/platform/model/complete";
import { bakeryCalendar, makeScope } from "./make-workspace";

const stateOf = (name: string) =>
  (globalThis as unknown as Record<symbol, object | undefined>)[Symbol.for(`bella.${name}`)] ?? {};

export interface ModelSettings {
  env?: Partial<Env>;
  /** The breaker's clock, in ms. */
  now?: () => number;
  /** Failures in a row that open the breaker. Default 5, as in production. */
  failures?: number;
}

/** Points this process at a model as if it had just been started with it: no client, no open breaker, nothing learned. */
export function useModel(url: string, { env, now = () => Date.now(), failures = 5 }: ModelSettings = {}): void {
  const settings: Partial<Env> = {
    OPENAI_BASE_URL: url,
    OPENAI_API_KEY: "sk-test",
    OPENAI_MODEL: "gpt-5-mini",
    MODEL_TIMEOUT_MS: 10_000,
    ...env,
  };
  Object.assign(getEnv(), settings);
  Object.assign(stateOf("model"), {
    breaker: new Breaker({ failures, openMs: 60_000, now }),
    limit: undefined,
    isPlain: false,
  });
  Object.assign(stateOf("model-client"), { client: undefined });
}

/** Creates calendars in a fresh (or the given) workspace, writes all of them at once, and answers them with their posts. */
export async function writeCalendars(
  wishes: readonly { calendar?: Record<string, unknown>; business?: Record<string, unknown>; scope?: WorkspaceScope }[],
) {
  const fresh = await makeScope();
  const created = [];
  for (const { calendar = {}, business = {}, scope = fresh } of wishes) {
    const body = bakeryCalendar({ writer: "model", days: 28, ...calendar }, business);
    const made = await createCalendar(scope, body, new Date("2026-08-31T00:00:00Z"));
    created.push({ scope, id: made.calendar.id });
  }
  await drain({ deadline: Date.now() + 120_000, concurrency: Math.max(2, 2 * wishes.length) });
  return Promise.all(
    created.map(async ({ scope, id }) => ({
      scope,
      done: (await getCalendar(scope, id)).calendar,
      posts: await listAllPostRows(scope, id),
    })),
  );
}

/** Creates one calendar and writes it. */
export async function writeCalendar(calendar: Record<string, unknown> = {}, business: Record<string, unknown> = {}) {
  const [written] = await writeCalendars([{ calendar, business }]);
  if (!written) throw new Error("nothing was written");
  return written;
}

type Written = { writtenBy: { writer: string; fallbackReason?: string | undefined } };

/** Every reason that posts give for not being the model's; "" for the model's own. */
export const reasonsOf = (posts: readonly Written[]) => [
  ...new Set(posts.map(({ writtenBy }) => (writtenBy.writer === "model" ? "" : (writtenBy.fallbackReason ?? "none")))),
];

/** The share of posts that the model wrote. */
export const modelShare = (posts: readonly Written[]) =>
  posts.filter(({ writtenBy }) => writtenBy.writer === "model").length / posts.length;
