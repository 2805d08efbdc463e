import { setTimeout as sleep } from "node:timers/promises";

const READY_MS = 90_000;
const ASK_MS = 5000;
/** A Redis that is there answers within this time after the first question. */
const REDIS_MS = 3000;

/**
 * Resolves when /api/health/ready of the web server at `origin` says so: to undefined, or to a word for the operator
 * when only Redis is away, which Bella does without. Rejects after a minute and a half with what was last heard.
 */
export async function waitUntilReady(origin, { signal }) {
  const started = Date.now();
  let firstHeard;
  let last = "no answer yet";
  while (Date.now() - started < READY_MS) {
    const answer = await ask(`${origin}/api/health/ready`, signal);
    if (answer.ready) return undefined;
    signal.throwIfAborted();
    last = answer.text;
    if (answer.checks) firstHeard ??= Date.now();
    if (isOnlyRedisAway(answer.checks) && Date.now() - firstHeard > REDIS_MS)
      return "Redis does not answer. Bella works without it: each process keeps its own cache and limits until Redis is back. Check REDIS_URL (or REDIS_SENTINELS, REDIS_CLUSTER).";
    await sleep(50, undefined, { signal });
  }
  throw new Error(`Bella did not become ready within ${READY_MS / 1000} s: ${last}.`);
}

function isOnlyRedisAway(checks) {
  const sick = Object.entries(checks ?? {}).filter(([, check]) => check.status !== "healthy");
  return sick.length === 1 && sick[0][0] === "redis";
}

async function ask(url, signal) {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(ASK_MS)]) });
    const body = await response.text();
    return { ready: response.ok, ...readAnswer(response.status, body) };
  } catch (error) {
    return {
      ready: false,
      text: error.cause?.code === "ECONNREFUSED" ? "the web server does not listen yet" : explain(error),
    };
  }
}

function readAnswer(status, body) {
  try {
    const { checks } = JSON.parse(body);
    const sick = Object.values(checks).filter((check) => check.status !== "healthy");
    return { checks, text: sick.map(({ detail }) => detail).join(" ") };
  } catch {
    return { text: `its health page answers with status ${status}` };
  }
}

function explain(error) {
  return error.name === "TimeoutError" ? "the web server does not answer" : (error.cause?.code ?? error.message);
}
